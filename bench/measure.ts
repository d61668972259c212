import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'

/** What one round says of one page. Times in ms, memory in MB. */
export interface Figures {
  ready: number
  loadCpu: number
  cls: number
  heap: number
  elements: number
  requests: number
  scriptKb: number
  switch: number
  switchCpu: number
  /** CPU of the page's own thread: what other programs of the machine take is not in it. */
  cpuPerKey: number
  /** From the press of a key to the frame after it. */
  paintP95: number
  framesDropped: number
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

const typed = 'Игорь Сергеевич, запрос отозван, вход согласием не считается. '

/** Drives one page through load, case switch, typing, scrolling and search, in a context of its own. */
export async function measure(browser: Browser, target: Target): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ru-RU' })
  await context.request.post(`${target.url}/api/session`, {
    data: { persona: 'anna' },
    headers: { origin: target.url },
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await watchPage(page)
  try {
    const load = await measureLoad(page, cdp, target)
    const change = await measureSwitch(page, cdp)
    const typing = await measureTyping(page, cdp, target)
    const search = await measureSearch(page, target)
    return { ...load, ...change, ...typing, search }
  } finally {
    await close(context)
  }
}

async function close(context: BrowserContext): Promise<void> {
  await context.close()
}

/** Counts layout shifts, and the moment at which the case's heading, an entry and the reply's field stand. */
async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { cls: 0, ready: 0 }
    Object.assign(globalThis, { bench: seen })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!shift.hadRecentInput) seen.cls += shift.value
    }).observe({ type: 'layout-shift', buffered: true })
    const stands = () =>
      Boolean(document.querySelector('h1')?.textContent) &&
      Boolean(document.querySelector('main article')) &&
      Boolean(document.querySelector('main textarea, main [contenteditable=true]'))
    const look = () => {
      if (stands()) seen.ready = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

interface Bench {
  cls: number
  ready: number
}
const bench = (page: Page) => page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench)

async function cpu(cdp: CDPSession, metric: 'TaskDuration' | 'ThreadTime' = 'TaskDuration'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === metric)?.value ?? 0) * 1000
}

async function measureLoad(page: Page, cdp: CDPSession, { url }: Target) {
  // The first case of the queue, by its address: both pages draw the same.
  const queue = (await (await page.request.get(`${url}/api/queue?view=mine`)).json()) as { items: { id: string }[] }
  await page.goto(`${url}/cases/${queue.items[0]!.id}`)
  await page.waitForFunction(() => (globalThis as unknown as { bench: Bench }).bench.ready > 0)
  await page.waitForTimeout(700)
  const loadCpu = await cpu(cdp)
  const { ready } = await bench(page)
  const counted = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const early = resources.filter(
      ({ startTime }) => startTime <= (globalThis as unknown as { bench: Bench }).bench.ready,
    )
    const scripts = early.filter(({ name }) => name.endsWith('.js'))
    return {
      elements: document.querySelectorAll('*').length,
      requests: early.length + 1,
      scriptKb: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024,
    }
  })
  await page.waitForTimeout(1_500)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { cls } = await bench(page)
  return { ready, loadCpu, cls, heap: usedSize / 1_048_576, ...counted }
}

/** From the press on a row to the frame after the other case stands; the median of ten switches. */
async function measureSwitch(page: Page, cdp: CDPSession) {
  const times: number[] = []
  const before = await cpu(cdp)
  for (let turn = 1; turn <= 10; turn += 1) {
    const box = (await page
      .getByRole('button', { name: /№/ })
      .nth(turn % 7)
      .boundingBox())!
    await page.mouse.move(box.x + 60, box.y + 30)
    await page.waitForTimeout(120)
    const waiting = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const old = document.querySelector('main article')?.textContent
          let started = 0
          addEventListener('pointerdown', () => (started = performance.now()), { once: true, capture: true })
          const look = () => {
            const now = document.querySelector('main article')?.textContent
            const settled = started > 0 && now !== undefined && now !== old && document.querySelector('h1')?.textContent
            if (settled) resolve(performance.now() - started)
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
          setTimeout(() => resolve(Number.NaN), 5_000)
        }),
    )
    await page.waitForTimeout(30)
    await page.mouse.click(box.x + 60, box.y + 30)
    const took = await waiting
    if (Number.isFinite(took)) times.push(took)
    await page.waitForTimeout(150)
  }
  return { switch: median(times), switchCpu: ((await cpu(cdp)) - before) / 10 }
}

async function measureTyping(page: Page, cdp: CDPSession, { reply }: Target) {
  const field = page.getByRole('textbox', { name: reply })
  await field.click()
  await page.waitForTimeout(500)
  await page.keyboard.type('Начало. ', { delay: 40 })
  await watchTyping(page)
  const before = await cpu(cdp, 'ThreadTime')
  await typeText(page, cdp, 2)
  const after = await cpu(cdp, 'ThreadTime')
  const { dropped, paints } = await readTyping(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await watchTyping(page)
  await typeText(page, cdp, 1)
  await page.waitForTimeout(1_000)
  const { tasks } = await readTyping(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return {
    cpuPerKey: (after - before) / (typed.length * 2),
    paintP95: paints.toSorted((a, b) => a - b)[Math.floor(paints.length * 0.95)] ?? Number.NaN,
    framesDropped: dropped,
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

interface Typing {
  dropped: number
  paints: number[]
  tasks: number[]
}

/** Watches frames, keys and long tasks until they are read. */
async function watchTyping(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { dropped: 0, paints: [] as number[], tasks: [] as number[] }
    const over = new AbortController()
    Object.assign(globalThis, { typing: seen, typingOver: over })
    let last = performance.now()
    const tick = (now: number) => {
      if (now - last > 34) seen.dropped += Math.round((now - last) / 16.7) - 1
      last = now
      if (!over.signal.aborted) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // A message comes after the frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => seen.paints.push(performance.now() - timeStamp), { once: true })
          port1.start()
          port2.postMessage(undefined)
        }),
      { capture: true, signal: over.signal },
    )
    const watch = new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((task) => task.duration)))
    watch.observe({ type: 'longtask' })
    over.signal.addEventListener('abort', () => watch.disconnect())
  })
}

function readTyping(page: Page): Promise<Typing> {
  return page.evaluate(() => {
    const { typing, typingOver } = globalThis as unknown as { typing: Typing; typingOver: AbortController }
    typingOver.abort()
    return typing
  })
}

/** From the last letter of a client's name to the frame in which the client stands among what was found. */
async function measureSearch(page: Page, { openSearch, search, found }: Target): Promise<number> {
  if (openSearch) await page.keyboard.press(openSearch)
  const field = page
    .getByRole(openSearch ? 'combobox' : 'searchbox', { name: new RegExp(search) })
    .or(page.getByRole('searchbox', { name: new RegExp(search) }))
  await field.first().click()
  await field.first().fill('нагрузкин 01')
  await page.waitForTimeout(600)
  const waiting = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        let started = 0
        addEventListener('input', () => (started ||= performance.now()), { once: true, capture: true })
        const look = () => {
          const first = document.querySelector(selector)?.textContent
          if (started > 0 && first?.includes('010')) resolve(performance.now() - started)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
        setTimeout(() => resolve(Number.NaN), 5_000)
      }),
    found,
  )
  await page.keyboard.type('0')
  return waiting
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
