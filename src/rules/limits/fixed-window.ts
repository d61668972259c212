/** Requests are counted by the minute. */
export const windowMs = 60_000

/** What is remembered of one caller: since when it is counted, and how often it came. */
export interface CountedWindow {
  from: number
  count: number
}

export type Admission = { ok: true; window: CountedWindow } | { ok: false; retryAfterMs: number }

/**
 * Lets a caller in until the limit of the window is reached, then tells how long until the next one begins. Whoever is
 * refused is not counted: asking on does not make the wait longer. Across the border of two windows twice the limit may
 * pass, which is the price of one number per caller.
 */
export function admit(window: CountedWindow | undefined, limit: number, now: number): Admission {
  if (window === undefined || isOver(window, now)) return { ok: true, window: { from: now, count: 1 } }
  if (window.count < limit) return { ok: true, window: { from: window.from, count: window.count + 1 } }
  return { ok: false, retryAfterMs: window.from + windowMs - now }
}

/** Whether nothing of a window matters any more. A clock set back begins a new one instead of an endless wait. */
export function isOver({ from }: CountedWindow, now: number): boolean {
  return now >= from + windowMs || now < from
}
