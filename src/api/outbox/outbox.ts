import type { SendReply } from '../../contract/cases.ts'
import type { ApiError } from '../api-error.ts'
import { toApiError } from '../api-error.ts'
import { mintKey } from '../intent-keys.ts'
import { afterFailure, canBeTakenBack, carryVersion, versionAfterOwn } from './after-attempt.ts'
import { lettersToSend, nextAttemptAt } from './next-letter.ts'
import type { OutboxItem } from './outbox-item.ts'
import type { OutboxStore } from './outbox-store.ts'

/** The browser's services the outbox needs; tests give their own. */
export interface OutboxPorts {
  readonly operatorId: string
  readonly store: OutboxStore
  /** Sends one letter and returns the version of the case it made. */
  readonly deliver: (item: OutboxItem) => Promise<{ version: number }>
  readonly onSent?: (item: OutboxItem) => void
  readonly onRefused?: (item: OutboxItem, error: ApiError) => void
  /** Runs the work in one tab of this browser only; without Web Locks, the key keeps a double from acting twice. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Tells the other tabs that the letters changed, and hears it from them. */
  readonly tell: () => void
  readonly listen: (heard: () => void) => () => void
  readonly now: () => number
  readonly chance: () => number
  readonly wait: (work: () => void, milliseconds: number) => () => void
}

/** How long a sent letter is still shown as sent: the timeline has it by then. */
const shownAfterSent = 5_000

/**
 * Replies on their way. A letter is stored first and sent after; it is shown as sent only once the server said so, and
 * it keeps one key whatever happens to the page in between.
 */
export class Outbox {
  #items: readonly OutboxItem[] = []
  #listeners = new Set<() => void>()
  #ports: OutboxPorts
  #stop: (() => void)[] = []
  #cancelTimer: (() => void) | undefined
  #flushing: Promise<void> | undefined
  #again = false
  #closed = false

  constructor(ports: OutboxPorts) {
    this.#ports = ports
    this.#stop.push(ports.listen(() => void this.#reload()))
  }

  /** Reads what lies in the browser and sends what a reload interrupted. */
  async start(): Promise<void> {
    await this.#reload()
    await this.flush()
  }

  close(): void {
    this.#closed = true
    this.#cancelTimer?.()
    for (const stop of this.#stop) stop()
  }

  /** For useSyncExternalStore: the same array until something changes. */
  readonly snapshot = (): readonly OutboxItem[] => this.#items

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Puts a reply on its way. Resolves when it is safely stored, long before it is sent. */
  async enqueue(reply: { caseId: string; version: number; body: SendReply }): Promise<OutboxItem> {
    const { store, now, operatorId } = this.#ports
    const last = Math.max(0, ...this.#items.map((item) => item.at))
    const item: OutboxItem = {
      ...reply,
      version: versionAfterOwn(this.#items, reply),
      key: mintKey(),
      operatorId,
      state: 'waiting',
      at: Math.max(now(), last + 1),
      attempts: 0,
      notBefore: 0,
    }
    await store.put(item)
    await this.#changed()
    void this.flush()
    return item
  }

  /**
   * Takes a letter back that the server has surely not accepted, and returns it, so that the operator can go on writing.
   * A letter whose attempt broke off may have arrived: it stays, and its key brings the truth with the next attempt.
   */
  async takeBack(key: string): Promise<OutboxItem | undefined> {
    const item = this.#items.find((candidate) => candidate.key === key)
    if (!item || !canBeTakenBack(item)) return undefined
    await this.#ports.store.remove(key)
    await this.#changed()
    void this.flush()
    return item
  }

  /** Tries the waiting letters at once: the operator asked, or the connection came back. */
  async tryNow(): Promise<void> {
    const held = this.#items.filter((item) => item.state === 'waiting' && item.notBefore > 0)
    await Promise.all(held.map((item) => this.#ports.store.put({ ...item, notBefore: 0 })))
    await this.#changed()
    await this.flush()
  }

  /** Sends what may leave. One tab does it at a time; a call during the work makes it look once more. */
  flush(): Promise<void> {
    if (this.#flushing) {
      this.#again = true
      return this.#flushing
    }
    this.#flushing = this.#ports
      .alone(() => this.#sendAll())
      .catch(() => {})
      .then(() => {
        this.#flushing = undefined
        if (this.#again && !this.#closed) {
          this.#again = false
          return this.flush()
        }
        this.#plan()
        return undefined
      })
    return this.#flushing
  }

  async #sendAll(): Promise<void> {
    const { store, now } = this.#ports
    await this.#wakeInterrupted()
    for (;;) {
      if (this.#closed) return
      const letters = lettersToSend(await store.list(), now())
      if (letters.length === 0) return
      await Promise.all(letters.map((item) => this.#sendOne(item)))
    }
  }

  /** A letter that was being sent when its page died: nobody knows what became of it, the key does. */
  async #wakeInterrupted(): Promise<void> {
    const { store } = this.#ports
    for (const item of await store.list()) {
      if (item.state === 'sending')
        await store.put({ ...item, state: 'waiting', notBefore: 0, attempts: item.attempts + 1 })
      if (item.state === 'sent' && this.#ports.now() - item.at > shownAfterSent) await store.remove(item.key)
    }
    await this.#changed()
  }

  async #sendOne(item: OutboxItem): Promise<void> {
    const { store, deliver, onSent, onRefused, now, chance } = this.#ports
    const stillThere = (await store.list()).some((candidate) => candidate.key === item.key)
    if (!stillThere) return
    await store.put({ ...item, state: 'sending' })
    await this.#changed()
    try {
      const { version } = await deliver(item)
      const sent: OutboxItem = { ...item, state: 'sent', sentVersion: version }
      for (const behind of carryVersion(await store.list(), item, version)) await store.put(behind)
      await store.put(sent)
      await this.#changed()
      onSent?.(sent)
      this.#ports.wait(() => void this.#forget(item.key), shownAfterSent)
    } catch (error) {
      const failure = toApiError(error)
      const after = afterFailure(item, failure, now(), chance())
      await store.put(after)
      await this.#changed()
      if (after.state === 'refused') onRefused?.(after, failure)
    }
  }

  async #forget(key: string): Promise<void> {
    await this.#ports.store.remove(key)
    await this.#changed()
  }

  #plan(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    const moment = nextAttemptAt(this.#items)
    if (moment === undefined || this.#closed) return
    this.#cancelTimer = this.#ports.wait(() => void this.flush(), Math.max(0, moment - this.#ports.now()))
  }

  async #changed(): Promise<void> {
    await this.#reload()
    this.#ports.tell()
  }

  async #reload(): Promise<void> {
    this.#items = await this.#ports.store.list()
    for (const listener of this.#listeners) listener()
  }
}
