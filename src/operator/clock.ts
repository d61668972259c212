import { useSyncExternalStore } from 'react'

/** Times on screen are of minutes; a tick of half a minute never shows one that is over. */
const tick = 30_000

let offset = 0
let known = false
let shown = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** How far a monotonic clock is from the wall clock: the operator may set the machine's clock, deadlines do not care. */
function steadyNow(): number {
  return performance.timeOrigin + performance.now()
}

/** Milliseconds since 1970 by the server's clock, the judge of deadlines. */
export function serverNow(): number {
  return steadyNow() + offset
}

/**
 * Told by the session and by every answer's `Date`. Whole seconds and the way over the network make `Date` late by up to
 * a second or so: only a real difference moves the clock, so that nothing on screen twitches.
 */
export function noteServerTime(serverTime: number): void {
  const found = serverTime - steadyNow()
  if (known && Math.abs(found - offset) < 2_000) return
  known = true
  offset = found
  refresh()
}

function refresh(): void {
  shown = serverNow()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(refresh, tick)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

/** The server's time, moving every half a minute; the same in every panel at once. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => shown)
}
