import { Client, escapeIdentifier } from 'pg'
import type { ClientConfig } from 'pg'

interface Hearer {
  hear(payload: string): void
  regained(): void
}

const firstPause = 200
const longestPause = 10_000

/**
 * Listens on a channel over a connection of its own, and takes a new one whenever it breaks. Resolves when the first one
 * listens; the returned function stops it.
 */
export async function keepListening(
  config: ClientConfig,
  channel: string,
  hearer: Hearer,
): Promise<() => Promise<void>> {
  let stopped = false
  let client = await connect()
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<Client> {
    const fresh = new Client({ ...config, keepAlive: true })
    fresh.on('notification', ({ payload }) => hearer.hear(payload ?? ''))
    fresh.once('end', () => reconnectAfter(firstPause))
    // 'end' follows; without a listener the error would end the process.
    fresh.on('error', () => undefined)
    await fresh.connect()
    await fresh.query(`listen ${escapeIdentifier(channel)}`)
    return fresh
  }

  function reconnectAfter(pause: number): void {
    if (stopped || retry) return
    retry = setTimeout(() => {
      retry = undefined
      connect().then(
        (fresh) => {
          client = fresh
          if (stopped) return fresh.end()
          return hearer.regained()
        },
        () => reconnectAfter(Math.min(pause * 2, longestPause)),
      )
    }, pause)
    retry.unref()
  }

  return async () => {
    stopped = true
    clearTimeout(retry)
    await client.end()
  }
}
