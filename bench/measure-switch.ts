import type { Page } from '@playwright/test'
import { median } from './median.ts'
import type { WithBench } from './watch-page.ts'

/** As many as there are rows below the first case, and no more than these. */
const most = 14
/** Fewer say nothing about a median. */
const fewest = 5

/**
 * From the press on a row to the end of the frame that shows the other case; never a case that was open before. The hand
 * rests on a row for 120 ms before it presses, as hands do.
 */
export async function measureSwitch(page: Page, cpu: () => Promise<number>) {
  const times: number[] = []
  const before = await cpu()
  while (times.length < most) {
    await page.mouse.move(700, 20)
    const place = await placeOfNextRow(page)
    if (!place) break
    await page.mouse.move(place.x, place.y)
    await page.waitForTimeout(120)
    const watching = await page.evaluateHandle((number) => {
      const old = document.querySelector('main article')?.textContent
      let started = 0
      addEventListener('pointerdown', () => (started = performance.now()), { once: true, capture: true })
      const { bench } = globalThis as unknown as WithBench
      const drawn = bench.whenDrawn(() => {
        const article = document.querySelector('main article')?.textContent
        const isOther = article !== undefined && article !== old
        return started > 0 && isOther && document.querySelector('main')?.textContent?.includes(number)
      })
      return async () => (await drawn) - started
    }, place.number)
    await page.mouse.click(place.x, place.y)
    times.push(await watching.evaluate((wait) => wait()))
    await page.waitForTimeout(250)
  }
  if (times.length < fewest) throw new Error('Too few cases in the queue to switch between: ask for more with --cases')
  const sorted = times.toSorted((a, b) => a - b)
  return {
    switch: median(times),
    switchP95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    switchCpu: ((await cpu()) - before) / times.length,
  }
}

/** Brings the row after the open one into the middle of the queue; where it is, and its number. Nothing after the last. */
function placeOfNextRow(page: Page): Promise<{ x: number; y: number; number: string } | undefined> {
  return page.evaluate(async () => {
    const [first] = document.querySelectorAll<HTMLElement>('button[aria-current=true]')
    let scroller = first?.parentElement
    while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement
    if (!first || !scroller) return undefined
    scroller.scrollTop += first.getBoundingClientRect().top - 300
    // Whatever draws the rows draws them anew for the new place.
    await new Promise((resolve) => setTimeout(resolve, 80))
    const rows = [...scroller.querySelectorAll('button')]
    const next = rows[rows.findIndex((row) => row.getAttribute('aria-current') === 'true') + 1]
    const number = /№\s*(\d+)/u.exec(next?.textContent ?? '')?.[1]
    const at = next?.getBoundingClientRect()
    return at && number ? { x: at.left + 60, y: at.top + 40, number } : undefined
  })
}
