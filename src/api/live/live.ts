import type { Tabs } from '../tabs.ts'
import { followStream, type StreamPorts } from './follow-stream.ts'
import { readLiveEvent, type LiveEvent, type LiveState } from './live-event.ts'

/** What the tab that holds the stream tells the others. */
export type LiveMessage =
  | { readonly kind: 'event'; readonly event: LiveEvent; readonly lastId: string }
  | { readonly kind: 'state'; readonly state: LiveState; readonly lastId: string }
  | { readonly kind: 'hello' }

export interface LivePorts extends StreamPorts {
  readonly openTabs: () => Tabs<LiveMessage>
  /** Runs the work in the one tab that holds the stream; the other tabs wait here for their turn. */
  readonly lead: (work: () => Promise<void>, signal: AbortSignal) => Promise<void>
}

/**
 * Live entries, one connection per browser however many tabs it has: browsers allow six to a host over HTTP/1.1, and
 * fifty windows of one shift should not be two hundred streams. The tab that holds the stream passes everything on; when
 * it closes, the next one resumes from the last event all of them have heard.
 */
export class Live {
  #ports: LivePorts
  #lastId = ''
  #state: LiveState = 'connecting'
  #leading = false
  #eventListeners = new Set<(event: LiveEvent) => void>()
  #stateListeners = new Set<() => void>()
  #tabs: Tabs<LiveMessage> | undefined

  constructor(ports: LivePorts) {
    this.#ports = ports
  }

  /** Begins to listen; returns how to stop. May be called again after that. */
  start(): () => void {
    const closing = new AbortController()
    const tabs = this.#ports.openTabs()
    this.#tabs = tabs
    tabs.listen((message) => this.#hear(message))
    tabs.tell({ kind: 'hello' })
    this.#ports.lead(() => this.#follow(closing.signal), closing.signal).catch(() => {})
    return () => {
      closing.abort()
      this.#leading = false
      tabs.close()
    }
  }

  readonly onEvent = (listener: (event: LiveEvent) => void): (() => void) => {
    this.#eventListeners.add(listener)
    return () => this.#eventListeners.delete(listener)
  }

  readonly onState = (listener: () => void): (() => void) => {
    this.#stateListeners.add(listener)
    return () => this.#stateListeners.delete(listener)
  }

  readonly state = (): LiveState => this.#state

  async #follow(signal: AbortSignal): Promise<void> {
    this.#leading = true
    const listener = {
      onOpen: () => {
        // Without a place to resume from, nobody knows what happened since the screen was read.
        if (this.#lastId === '') this.#pass({ kind: 'reset' })
        this.#turn('live')
      },
      onEvent: (raw: Parameters<typeof readLiveEvent>[0]) => {
        if (raw.lastId !== '') this.#lastId = raw.lastId
        const event = readLiveEvent(raw)
        if (event) this.#pass(event)
      },
      onLost: () => this.#turn('lost'),
    }
    await followStream(this.#ports, listener, signal, this.#lastId)
  }

  #pass(event: LiveEvent): void {
    this.#tabs?.tell({ kind: 'event', event, lastId: this.#lastId })
    this.#dispatch(event)
  }

  #turn(state: LiveState): void {
    this.#tabs?.tell({ kind: 'state', state, lastId: this.#lastId })
    this.#setState(state)
  }

  #hear(message: LiveMessage): void {
    if (message.kind === 'hello') {
      if (this.#leading) this.#tabs?.tell({ kind: 'state', state: this.#state, lastId: this.#lastId })
      return
    }
    if (message.lastId !== '') this.#lastId = message.lastId
    if (message.kind === 'event') this.#dispatch(message.event)
    else this.#setState(message.state)
  }

  #dispatch(event: LiveEvent): void {
    for (const listener of this.#eventListeners) listener(event)
  }

  #setState(state: LiveState): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#stateListeners) listener()
  }
}
