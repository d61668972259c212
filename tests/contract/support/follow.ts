import { expect } from 'vitest'
import type { LiveEntry, LivePresence } from '../../../src/contract/live.ts'
import type { Caller } from './caller.ts'

export type Heard =
  | { event: 'hello' | 'reset'; id: number }
  | { event: 'entry'; id: number; data: LiveEntry }
  | { event: 'presence'; data: LivePresence }

/** A live stream as a test follows it: everything heard, in order, and a way to wait for more. */
export class Followed {
  readonly heard: Heard[] = []
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #cut: AbortController
  #wake: () => void = () => undefined
  #over = false
  #text = ''

  constructor(response: Response, cut: AbortController) {
    this.#reader = response.body!.getReader()
    this.#cut = cut
    void this.#listen()
  }

  /** Whether the stream has ended. */
  get isOver(): boolean {
    return this.#over
  }

  get entries(): (LiveEntry & { id: number })[] {
    return this.heard.flatMap((one) => (one.event === 'entry' ? [{ id: one.id, ...one.data }] : []))
  }

  /** The last place that the stream named: what a browser would come back with. */
  get lastId(): number {
    return this.heard.reduce((last, one) => ('id' in one ? one.id : last), 0)
  }

  /** Waits until something was heard; fails with what was heard instead. */
  async until(isThere: (heard: readonly Heard[]) => boolean, what = 'the event'): Promise<void> {
    const deadline = performance.now() + 10_000
    while (!isThere(this.heard)) {
      if (this.#over || performance.now() > deadline)
        throw new Error(`${what} did not come; heard: ${JSON.stringify(this.heard.slice(-20))}`)
      const heard = new Promise<void>((resolve) => (this.#wake = resolve))
      await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 200))])
    }
  }

  /** Waits for an entry about a case or a client at a version. */
  async untilEntry(about: Partial<LiveEntry>): Promise<LiveEntry & { id: number }> {
    const find = () =>
      this.entries.find((entry) =>
        Object.entries(about).every(([name, value]) => entry[name as keyof LiveEntry] === value),
      )
    await this.until(() => find() !== undefined, JSON.stringify(about))
    return find()!
  }

  async close(): Promise<void> {
    this.#over = true
    await this.#reader.cancel().catch(() => undefined)
    this.#cut.abort()
  }

  async #listen(): Promise<void> {
    const decoder = new TextDecoder()
    try {
      for (;;) {
        const { done, value } = await this.#reader.read()
        if (done) break
        this.#text += decoder.decode(value, { stream: true })
        const blocks = this.#text.split('\n\n')
        this.#text = blocks.pop()!
        this.heard.push(...blocks.flatMap(readBlock))
        this.#wake()
      }
    } catch {
      // Cut by the test itself, or by the server's end: what was heard stands.
    }
    this.#over = true
    this.#wake()
  }
}

/** Opens the stream as a browser does, and waits for its greeting. */
export async function follow(by: Caller, lastEventId?: number | string): Promise<Followed> {
  const cut = new AbortController()
  const headers: Record<string, string> = { accept: 'text/event-stream' }
  if (lastEventId !== undefined) headers['last-event-id'] = String(lastEventId)
  const response = await by.fetch('/api/events', { headers, signal: cut.signal })
  expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/event-stream'])
  const followed = new Followed(response, cut)
  await followed.until((heard) => heard.some(({ event }) => event === 'hello'), 'the greeting')
  return followed
}

function readBlock(block: string): Heard[] {
  const fields = block.split('\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trimStart()]] : []
  })
  const { event, id, data } = Object.fromEntries(fields) as Record<string, string | undefined>
  if (!event) return []
  return [{ event, ...(id === undefined ? {} : { id: Number(id) }), data: JSON.parse(data ?? '{}') } as Heard]
}
