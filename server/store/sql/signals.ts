import { sql } from 'kysely'
import type { Signal } from '../store.ts'
import { readPosition } from './read-position.ts'
import type { SqlDatabase } from './sql-database.ts'

/** The channel on which every process on one database speaks. */
export const signalChannel = 'okno'

/** Bounds of NOTIFY: a payload must be shorter than 8000 bytes. */
const longestPayload = 7_900

export interface Signals {
  send(message: Signal): Promise<void>
  listen(hear: (message: Signal) => void): () => void
}

/** Hears the database's notifications and hands them to whoever listens here. */
export async function openSignals(database: SqlDatabase): Promise<Signals> {
  const hearers = new Set<(message: Signal) => void>()
  const tellAll = (message: Signal) => {
    for (const hear of hearers) hear(message)
  }
  const catchUp = async () => {
    // First: nobody who signed out meanwhile is to hear what was written meanwhile.
    tellAll({ kind: 'session-ended' })
    tellAll({ kind: 'appended', position: await readPosition(database.db) })
  }
  await database.listen(
    signalChannel,
    (payload) => {
      const message = readSignal(payload)
      if (message) tellAll(message)
    },
    // Whatever was said while the line was down is lost; the position alone brings every reader to the end again.
    () => void catchUp().catch(() => undefined),
  )
  return {
    async send(message) {
      const payload = JSON.stringify(message)
      if (new TextEncoder().encode(payload).length > longestPayload)
        throw new RangeError('A signal must be shorter than 8000 bytes.')
      await sql`select pg_notify(${signalChannel}, ${payload})`.execute(database.db)
    },
    listen(hear) {
      // Wrapped, so that the same function given twice is heard twice and stopped one by one.
      const hearer = (message: Signal) => hear(message)
      hearers.add(hearer)
      return () => void hearers.delete(hearer)
    },
  }
}

const kinds = new Set<Signal['kind']>(['appended', 'presence', 'session-ended'])

/** Anybody with a connection can speak on the channel: what is no signal of ours is not heard. */
function readSignal(payload: string): Signal | undefined {
  try {
    const message = JSON.parse(payload) as Partial<Signal> | null
    return message?.kind && kinds.has(message.kind) ? (message as Signal) : undefined
  } catch {
    return undefined
  }
}
