import type { CDPSession, Page } from '@playwright/test'
import type { WithBench } from './watch-page.ts'

const typed = 'Игорь Сергеевич, запрос отозван, вход согласием не считается. '

interface Typing {
  dropped: number
  paints: number[]
  tasks: number[]
}

/** Types a reply: the page's own CPU for a key, the frame after it, and the longest task on a slow processor. */
export async function measureTyping(page: Page, cdp: CDPSession, cpu: () => Promise<number>, reply: string) {
  const field = page.getByRole('textbox', { name: reply })
  await field.click()
  await page.waitForTimeout(500)
  await page.keyboard.type('Начало. ', { delay: 40 })
  const watched = await watchTyping(page)
  const before = await cpu()
  await typeText(page, cdp, 2)
  const after = await cpu()
  const { dropped, paints } = await watched()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const watchedSlow = await watchTyping(page)
  await typeText(page, cdp, 1)
  await page.waitForTimeout(1_000)
  const { tasks } = await watchedSlow()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return {
    cpuPerKey: (after - before) / (typed.length * 2),
    paintP95: paints.toSorted((a, b) => a - b)[Math.floor(paints.length * 0.95)] ?? Number.NaN,
    typingDropped: dropped,
    slowTask: Math.max(0, ...tasks),
  }
}

async function typeText(page: Page, cdp: CDPSession, times: number): Promise<void> {
  for (const key of typed.repeat(times)) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key, unmodifiedText: key })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    await page.waitForTimeout(35)
  }
}

/** Watches frames, keys and long tasks until they are read. */
async function watchTyping(page: Page): Promise<() => Promise<Typing>> {
  const watching = await page.evaluateHandle(() => {
    const { bench } = globalThis as unknown as WithBench
    const seen = { paints: [] as number[], tasks: [] as number[] }
    const over = new AbortController()
    const stopFrames = bench.watchFrames()
    addEventListener(
      'keydown',
      ({ timeStamp }) => void bench.whenDrawn(() => true).then((at) => seen.paints.push(at - timeStamp)),
      { capture: true, signal: over.signal },
    )
    const watch = new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((task) => task.duration)))
    watch.observe({ type: 'longtask' })
    return () => {
      over.abort()
      watch.disconnect()
      return { ...seen, dropped: stopFrames() }
    }
  })
  return () => watching.evaluate((stop) => stop())
}
