/** A request on its way from a page to the worker that holds the demo's api, and its answer on the way back. */
export interface Asked {
  readonly number: number
  readonly ask: 'request'
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: ArrayBuffer | null
}

/** `hello` only wants to be answered: then the worker is there and runs. */
export interface AskedToAct {
  readonly number: number
  readonly ask: 'start-again' | 'hello'
}

export interface Answered {
  readonly number: number
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  /** A stream, so that live entries arrive as they happen. */
  readonly body: ReadableStream<Uint8Array> | null
}

export type Message = Asked | AskedToAct
