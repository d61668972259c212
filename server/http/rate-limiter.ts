import type { LimitName } from '../../src/contract/limits.ts'
import { admit, isOver, windowMs, type CountedWindow } from '../../src/rules/limits/fixed-window.ts'
import type { Limits } from '../../src/rules/limits/limits.ts'
import { Refused } from './refuse.ts'

/** More callers than this are not remembered at once: a flood of names must not fill the memory. */
const mostCallers = 50_000

/**
 * Counts who asks for what in this process’s memory. Several processes each count their own: the limits protect a server
 * from being kept busy, they are no quota.
 */
export class RateLimiter {
  readonly #limits: Limits
  readonly #clock: () => number
  readonly #windows = new Map<string, CountedWindow>()
  #tidiedAt = 0

  constructor(limits: Limits, clock: () => number) {
    this.#limits = limits
    this.#clock = clock
  }

  /** Counts a request, or refuses it with the seconds until the next may come. */
  admit(name: LimitName, caller: string): void {
    const limit = this.#limits[name]
    if (limit === 0) return
    const now = this.#clock()
    this.#tidy(now)
    const key = `${name} ${caller}`
    const admission = admit(this.#windows.get(key), limit, now)
    if (!admission.ok) throw tooMany(admission.retryAfterMs)
    this.#windows.set(key, admission.window)
  }

  #tidy(now: number): void {
    if (now - this.#tidiedAt >= windowMs || now < this.#tidiedAt) {
      this.#tidiedAt = now
      for (const [key, window] of this.#windows) if (isOver(window, now)) this.#windows.delete(key)
    }
    if (this.#windows.size < mostCallers) return
    // Whoever came first is forgotten first.
    for (const key of this.#windows.keys()) {
      this.#windows.delete(key)
      return
    }
  }
}

function tooMany(retryAfterMs: number): Refused {
  const seconds = Math.ceil(retryAfterMs / 1_000)
  return new Refused('too-many-requests', {
    headers: { 'retry-after': String(seconds) },
    detail: {
      ru: `Запросов слишком много. Подождите ${seconds} с и повторите: ничего не потеряно.`,
      en: `There were too many requests. Wait ${seconds} s and try again: nothing is lost.`,
    },
  })
}
