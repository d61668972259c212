import { array, assert, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { admit, windowMs, type CountedWindow } from './fixed-window.ts'

test('A caller is let in as often as the limit says, then asked to wait until the window is over', () => {
  let window: CountedWindow | undefined
  for (let count = 0; count < 3; count += 1) {
    const admission = admit(window, 3, 1_000 + count)
    if (!admission.ok) throw new Error('refused too early')
    window = admission.window
  }
  expect(admit(window, 3, 11_000)).toEqual({ ok: false, retryAfterMs: windowMs - 10_000 })
  expect(admit(window, 3, 1_000 + windowMs)).toEqual({ ok: true, window: { from: 1_000 + windowMs, count: 1 } })
})

test('A clock that was set back keeps nobody out', () => {
  expect(admit({ from: 900_000, count: 3 }, 3, 5)).toMatchObject({ ok: true })
})

test('Whenever requests come, no window lets in more than its limit, and waiting as told always helps', () => {
  assert(
    property(integer({ min: 1, max: 9 }), array(nat(windowMs), { maxLength: 80 }), (limit, pauses) => {
      let window: CountedWindow | undefined
      let now = 0
      const entered = new Map<number, number>()
      for (const pause of pauses) {
        now += pause
        const admission = admit(window, limit, now)
        if (admission.ok) {
          window = admission.window
          entered.set(window.from, (entered.get(window.from) ?? 0) + 1)
        } else {
          expect(admission.retryAfterMs).toBeGreaterThan(0)
          expect(admission.retryAfterMs).toBeLessThanOrEqual(windowMs)
          expect(admit(window, limit, now + admission.retryAfterMs).ok).toBe(true)
        }
      }
      expect(Math.max(0, ...entered.values())).toBeLessThanOrEqual(limit)
    }),
  )
})
