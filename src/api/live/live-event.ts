import * as z from 'zod/mini'
import { liveEntry, livePresence, type LiveEntry, type LivePresence } from '../../contract/live.ts'
import type { SseEvent } from './parse-sse.ts'

/** What the window hears from the server while it is open. */
export type LiveEvent =
  | { readonly kind: 'entry'; readonly entry: LiveEntry }
  | { readonly kind: 'presence'; readonly presence: LivePresence }
  /** The thread was lost: what is on screen may be old. */
  | { readonly kind: 'reset' }

/** Whether the server is heard at this moment. */
export type LiveState = 'connecting' | 'live' | 'lost'

/** Reads an event of the stream; an unknown or broken one is not for this build of the window. */
export function readLiveEvent(event: SseEvent): LiveEvent | undefined {
  if (event.type === 'reset') return { kind: 'reset' }
  const value = readJson(event.data)
  if (event.type === 'entry') {
    const parsed = z.safeParse(liveEntry, value)
    return parsed.success ? { kind: 'entry', entry: parsed.data } : undefined
  }
  if (event.type === 'presence') {
    const parsed = z.safeParse(livePresence, value)
    return parsed.success ? { kind: 'presence', presence: parsed.data } : undefined
  }
  return undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
