import { createSseParser, type SseEvent } from './parse-sse.ts'

export interface StreamPorts {
  readonly open: (lastId: string, signal: AbortSignal) => Promise<Response>
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly chance: () => number
}

export interface StreamListener {
  readonly onOpen: () => void
  readonly onEvent: (event: SseEvent) => void
  readonly onLost: () => void
}

/** The server sends a sign of life every few seconds; a line silent for this long is dead, whatever TCP thinks. */
export const silenceLimit = 45_000
const firstPause = 500
const longestPause = 30_000

/**
 * Follows the stream of live entries until told to stop: connects, resumes after the last event heard, and after a break
 * comes back with growing pauses, spread so that a restarted server is not met by every window in the same second.
 */
export async function followStream(
  ports: StreamPorts,
  listener: StreamListener,
  signal: AbortSignal,
  resumeFrom = '',
): Promise<void> {
  let lastId = resumeFrom
  let failures = 0
  while (!signal.aborted) {
    const silence = new AbortController()
    const both = AbortSignal.any([signal, silence.signal])
    try {
      const response = await ports.open(lastId, both)
      if (!response.ok || !response.body) throw new Error(`events answered ${response.status}`)
      failures = 0
      listener.onOpen()
      await readEvents(response.body, silence, (event) => {
        if (event.lastId !== '') ({ lastId } = event)
        listener.onEvent(event)
      })
    } catch {
      failures += 1
    }
    if (signal.aborted) return
    listener.onLost()
    const longest = Math.min(longestPause, firstPause * 2 ** failures)
    await ports.pause(longest * (0.5 + ports.chance() / 2), signal)
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  silence: AbortController,
  onEvent: (event: SseEvent) => void,
): Promise<void> {
  const parse = createSseParser()
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  const listenFor = () => setTimeout(() => silence.abort(), silenceLimit)
  let timer = listenFor()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      clearTimeout(timer)
      timer = listenFor()
      for (const event of parse(value)) onEvent(event)
    }
  } finally {
    clearTimeout(timer)
  }
}
