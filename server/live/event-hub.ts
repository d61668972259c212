import type { Operator } from '../../src/contract/session.ts'
import type { LiveEntry } from '../../src/contract/live.ts'
import { loadStream } from '../journal/commit.ts'
import { kindOf, subjectOf } from '../journal/kinds.ts'
import { maySee, seesEverything } from '../../src/rules/permissions/case-permissions.ts'
import type { Services } from '../services.ts'
import type { SignedIn } from '../session/signed-in.ts'
import type { SessionClaim } from '../session/token.ts'
import type { Signal, StoredEntry } from '../store/store.ts'

/** A proxy closes what is silent; a comment now and then keeps the stream open (WHATWG HTML § 9.2). */
const heartbeatMs = 20_000
/** How many entries a reader that was away is told one by one; beyond that it is told to ask anew. */
const catchUpLimit = 500
const batch = 200

interface Reader {
  operator: Operator
  session: SessionClaim
  position: number
  send: (text: string) => void
  end: () => void
  /** Runs one delivery at a time, in order. */
  turn: Promise<void>
}

/**
 * Tells open windows what has moved: thin events by position in the journal, each with the reader's own rights checked
 * at delivery. A reader that comes back with `Last-Event-ID` misses nothing; one whose session is over hears no more.
 */
export class EventHub {
  readonly #services: Services
  readonly #readers = new Set<Reader>()
  readonly #deaf: () => void
  #heartbeat: ReturnType<typeof setInterval> | undefined
  #isClosed = false

  constructor(services: Services) {
    this.#services = services
    this.#deaf = services.store.listen((signal) => this.#hear(signal))
  }

  async connect(request: Request, session: SignedIn): Promise<Response> {
    const last = await this.#services.store.lastPosition()
    const asked = placeAsked(request)
    const resumes = asked !== undefined && asked <= last && last - asked <= catchUpLimit
    const encoder = new TextEncoder()
    let reader: Reader
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (text: string) => {
          try {
            controller.enqueue(encoder.encode(text))
          } catch {
            this.#leave(reader)
          }
        }
        const end = () => {
          try {
            controller.close()
          } catch {
            // The other side has gone already.
          }
        }
        reader = {
          operator: session.operator,
          session,
          position: resumes ? asked : last,
          send,
          end,
          turn: Promise.resolve(),
        }
        send(`retry: ${1_000 + Math.floor(Math.random() * 2_000)}\nid: ${reader.position}\nevent: hello\ndata: {}\n\n`)
        if (asked !== undefined && !resumes) send(`id: ${last}\nevent: reset\ndata: {}\n\n`)
        // Who is sent away asks for the next stream at once: it would hold a server that is told to end.
        if (this.#isClosed) return end()
        this.#readers.add(reader)
        this.#beat()
        // It may have been signed out of since the request came in.
        this.#endWhereOver(reader)
        this.#deliver(reader)
      },
      cancel: () => this.#leave(reader),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } })
  }

  close(): void {
    this.#isClosed = true
    this.#deaf()
    clearInterval(this.#heartbeat)
    for (const reader of this.#readers) reader.end()
    this.#readers.clear()
  }

  #hear(signal: Signal): void {
    if (signal.kind === 'appended') {
      for (const reader of this.#readers) this.#deliver(reader)
      return
    }
    if (signal.kind === 'session-ended') {
      for (const reader of this.#readers)
        if (signal.sessionId === undefined) this.#endWhereOver(reader)
        else if (signal.sessionId === reader.session.sessionId) this.#end(reader)
      return
    }
    const { caseId, operatorId, operatorName, state } = signal
    const seen = { case: caseId, operator: { id: operatorId, name: operatorName }, state }
    this.#services.presence.note(seen, this.#services.clock())
    for (const reader of this.#readers)
      if (reader.operator.id !== operatorId)
        this.#inTurn(reader, async () => {
          if (await this.#maySee(reader.operator, caseId))
            reader.send(`event: presence\ndata: ${JSON.stringify(seen)}\n\n`)
        })
  }

  #deliver(reader: Reader): void {
    this.#inTurn(reader, async () => {
      for (;;) {
        const entries = await this.#services.store.entriesAfter(reader.position, batch)
        for (const entry of entries) {
          if (await this.#concerns(reader.operator, entry)) reader.send(eventOf(entry))
          reader.position = entry.position
        }
        if (entries.length < batch) return
      }
    })
  }

  /** One thing after another; where the store fails the stream ends, and the reader comes back by its `Last-Event-ID`. */
  #inTurn(reader: Reader, tell: () => Promise<void>): void {
    const takeTurn = async () => {
      if (!this.#readers.has(reader)) return
      try {
        await tell()
      } catch {
        this.#end(reader)
      }
    }
    reader.turn = reader.turn.then(takeTurn)
  }

  async #concerns(operator: Operator, entry: StoredEntry): Promise<boolean> {
    switch (kindOf(entry.stream)) {
      case 'case':
        return this.#maySee(operator, subjectOf(entry.stream))
      case 'client':
      case 'consents':
        return seesEverything(operator)
      case 'script':
      case 'card':
        return true
    }
  }

  async #maySee(operator: Operator, caseId: string): Promise<boolean> {
    if (seesEverything(operator)) return true
    const { state } = await loadStream(this.#services.store, 'case', caseId)
    return state !== undefined && maySee(operator, state)
  }

  /** In turn before what is told next: nobody hears anything by a session that is over. */
  #endWhereOver(reader: Reader): void {
    this.#inTurn(reader, async () => {
      const { sessionId, until } = reader.session
      if (until <= this.#services.clock() || (await this.#services.store.isSessionEnded(sessionId))) this.#end(reader)
    })
  }

  #end(reader: Reader): void {
    reader.end()
    this.#leave(reader)
  }

  #leave(reader: Reader): void {
    this.#readers.delete(reader)
    if (this.#readers.size === 0) {
      clearInterval(this.#heartbeat)
      this.#heartbeat = undefined
    }
  }

  #beat(): void {
    this.#heartbeat ??= setInterval(() => {
      for (const reader of this.#readers) {
        this.#endWhereOver(reader)
        reader.send(': still here\n\n')
      }
    }, heartbeatMs)
  }
}

/**
 * Where a reader left off: the browser's `Last-Event-ID`, or `?after=` of a first connect. One that is not a place of
 * ours is a place that is no longer known, and leads to a reset.
 */
function placeAsked(request: Request): number | undefined {
  const asked = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after')
  if (!asked) return undefined
  return /^\d{1,15}$/.test(asked) ? Number(asked) : Infinity
}

function eventOf({ stream, position, type, version, actor }: StoredEntry): string {
  const kind = kindOf(stream)
  const subject = subjectOf(stream)
  const data: LiveEntry = {
    ...(kind === 'case' ? { case: subject } : {}),
    ...(kind === 'client' || kind === 'consents' ? { client: subject } : {}),
    type,
    version,
    ...(actor.id ? { by: actor.id } : {}),
  }
  return `id: ${position}\nevent: entry\ndata: ${JSON.stringify(data)}\n\n`
}
