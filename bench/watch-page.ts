import type { CDPSession, Page } from '@playwright/test'

/**
 * What a page is asked about itself: layout shifts, the moment at which the case's heading, an entry and the reply's field
 * stand, and the frames that did not come. `whenDrawn` looks after every frame, when its layout and paint are done, and tells
 * when the first frame was over that shows what is waited for: what a page leaves to layout and paint counts like its
 * script, and what is put in place while the frame is laid out counts as shown by it.
 */
export interface Bench {
  cls: number
  ready: number
  whenDrawn: (shows: () => unknown) => Promise<number>
  watchFrames: () => () => number
}
export type WithBench = { bench: Bench }

export const frame = 1000 / 60

/** Puts the watch into every document of a page, before anything of its own. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript((frameTime) => {
    const bench: Bench = {
      cls: 0,
      ready: 0,
      whenDrawn: (shows) =>
        new Promise((resolve) => {
          const latest = performance.now() + 20_000
          // A message comes after the frame is drawn.
          const { port1, port2 } = new MessageChannel()
          const ask = () => port2.postMessage(undefined)
          const look = () => {
            const isShown = Boolean(shows())
            if (!isShown && performance.now() < latest) return requestAnimationFrame(ask)
            return resolve(isShown ? performance.now() : Number.NaN)
          }
          port1.addEventListener('message', look)
          port1.start()
          requestAnimationFrame(ask)
        }),
      watchFrames() {
        let [last, dropped, going] = [0, 0, true]
        const tick = (now: number) => {
          if (last > 0 && now - last > frameTime * 2) dropped += Math.round((now - last) / frameTime) - 1
          last = now
          if (going) requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
        return () => {
          going = false
          return dropped
        }
      },
    }
    Object.assign(globalThis, { bench })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!shift.hadRecentInput) bench.cls += shift.value
    }).observe({ type: 'layout-shift', buffered: true })
    void bench
      .whenDrawn(
        () =>
          document.querySelector('h1')?.textContent &&
          document.querySelector('main article') &&
          document.querySelector('main textarea, main [contenteditable=true]'),
      )
      .then((at) => (bench.ready = at))
  }, frame)
}

export const readBench = (page: Page) =>
  page.evaluate(() => {
    const { cls, ready } = (globalThis as unknown as WithBench).bench
    return { cls, ready }
  })

/** Waits until the first case stands. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as WithBench).bench.ready > 0)
}

/** Counts the page's own time from now on: what other programs of the machine take is not in it. */
export async function countCpu(cdp: CDPSession): Promise<() => Promise<number>> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}
