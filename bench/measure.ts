import type { Browser, BrowserContext, Page } from '@playwright/test'
import { measureSwitch } from './measure-switch.ts'
import { measureTyping } from './measure-typing.ts'
import { countCpu, frame, readBench, waitUntilReady, watchPage, type WithBench } from './watch-page.ts'

/** What one round says of one page. Times in ms, memory in MB; CPU is that of the page's own thread. */
export interface Figures {
  ready: number
  loadCpu: number
  cls: number
  heap: number
  elements: number
  requests: number
  scriptKb: number
  switch: number
  switchP95: number
  switchCpu: number
  scrollDropped: number
  cpuPerKey: number
  /** From the press of a key to the frame after it. */
  paintP95: number
  typingDropped: number
  /** The longest task while typing on a processor four times slower; 0 where none took over 50 ms. */
  slowTask: number
  search: number
}

export interface Target {
  url: string
  /** How the two pages differ for the hand that drives them. */
  reply: string
  openSearch?: string
  search: string
  found: string
}

/** Drives one page through load, case switch, scrolling, typing and search, in a context of its own. */
export async function measure(browser: Browser, target: Target): Promise<Figures> {
  return inOwnContext(browser, target, async (context) => {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const cpu = await countCpu(cdp)
    await watchPage(page)
    // As the sign-in page leaves it: who signed in a moment ago does not wait for the session before the case.
    await page.addInitScript(() => localStorage.setItem('okno-signed-in', 'yes'))
    await openFirstCase(page, target)
    await page.waitForTimeout(700)
    const loadCpu = await cpu()
    const { ready } = await readBench(page)
    const counted = await countLoaded(page)
    await page.waitForTimeout(1_500)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    const { cls } = await readBench(page)
    const change = await measureSwitch(page, cpu)
    const scrollDropped = await measureScroll(page)
    const typing = await measureTyping(page, cdp, cpu, target.reply)
    const search = await measureSearch(page, target)
    const slowCls = await measureShifts(browser, target)
    const heap = usedSize / 1_048_576
    return {
      ready,
      loadCpu,
      heap,
      ...counted,
      ...change,
      scrollDropped,
      ...typing,
      search,
      cls: Math.max(cls, slowCls),
    }
  })
}

async function inOwnContext<T>(
  browser: Browser,
  { url }: Target,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ru-RU' })
  try {
    await context.request.post(`${url}/api/session`, { data: { persona: 'anna' }, headers: { origin: url } })
    return await work(context)
  } finally {
    await context.close()
  }
}

/** The first case of the queue, by its address: both pages draw the same. */
async function openFirstCase(page: Page, { url }: Target): Promise<void> {
  const queue = (await (await page.request.get(`${url}/api/queue?view=mine`)).json()) as { items: { id: string }[] }
  await page.goto(`${url}/cases/${queue.items[0]!.id}`)
  await waitUntilReady(page)
}

/** Elements, requests and script, as far as they were there when the case stood. */
function countLoaded(page: Page) {
  return page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const early = resources.filter(({ startTime }) => startTime <= (globalThis as unknown as WithBench).bench.ready)
    const scripts = early.filter(({ name }) => name.endsWith('.js'))
    return {
      elements: document.querySelectorAll('*').length,
      requests: early.length + 1,
      scriptKb: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    }
  })
}

/** What jumps when every answer of the server takes its time, so that all that stands in for it is seen. */
function measureShifts(browser: Browser, target: Target): Promise<number> {
  return inOwnContext(browser, target, async (context) => {
    const page = await context.newPage()
    await watchPage(page)
    await page.route(/\/api\/(?!events)/u, async (route) => {
      await page.waitForTimeout(400)
      await route.continue()
    })
    await openFirstCase(page, target)
    await page.waitForTimeout(2_000)
    const { cls } = await readBench(page)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    return cls
  })
}

/** Turns the wheel over the conversation, up and down again. */
async function measureScroll(page: Page): Promise<number> {
  const box = (await page.locator('main article').last().boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 10)
  await page.waitForTimeout(400)
  const watching = await page.evaluateHandle(() => (globalThis as unknown as WithBench).bench.watchFrames())
  for (const way of [-1, 1])
    for (let turn = 0; turn < 25; turn += 1) {
      await page.mouse.wheel(0, way * 120)
      await page.waitForTimeout(frame)
    }
  return watching.evaluate((stop) => stop())
}

/** From the last letter of a client's name to the end of the frame in which the client stands among what was found. */
async function measureSearch(page: Page, { openSearch, search, found }: Target): Promise<number> {
  if (openSearch) await page.keyboard.press(openSearch)
  const field = page.getByRole(openSearch ? 'combobox' : 'searchbox', { name: search })
  await field.click()
  await field.fill('нагрузкин 01')
  await page.waitForTimeout(600)
  const watching = await page.evaluateHandle((selector) => {
    let started = 0
    addEventListener('keydown', () => (started ||= performance.now()), { once: true, capture: true })
    const { bench } = globalThis as unknown as WithBench
    const drawn = bench.whenDrawn(() => started > 0 && document.querySelector(selector)?.textContent?.includes(' 010 '))
    return async () => (await drawn) - started
  }, found)
  await page.keyboard.type('0')
  return watching.evaluate((wait) => wait())
}
