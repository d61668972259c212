import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { hostileTexts } from './support/hostile-texts.ts'
import { RealServer } from './support/server.ts'
import { enter } from './support/operator.ts'

let server: RealServer

test.beforeAll(async () => {
  server = await RealServer.start({ OKNO_DEMO_DATA: 'off' })
})
test.afterAll(() => server.stop())

/** Counts what must never happen: a script that ran, a dialog, a request to somebody else, a broken policy. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.url) seen.push(`request ${request.url()}`)
  })
  page.on('pageerror', (error) => seen.push(`error ${error.message}`))
  await page.addInitScript(() => {
    const events: string[] = []
    Object.assign(globalThis, { canary: () => events.push('canary ran'), hostileEvents: events })
    document.addEventListener('securitypolicyviolation', (event) => events.push(`policy ${event.violatedDirective}`))
  })
  return async () => [
    ...seen,
    ...(await page.evaluate(() => (globalThis as unknown as { hostileEvents: string[] }).hostileEvents)),
  ]
}

async function openCaseWith(
  request: APIRequestContext,
  contact: string,
  texts: readonly string[],
): Promise<{ id: string; kept: number }> {
  const answer = await request.post(`${server.url}/api/cases`, {
    data: { channel: 'chat', contact, messages: texts.map((text) => ({ author: 'client', text })) },
    headers: { 'idempotency-key': crypto.randomUUID(), origin: server.url },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return { id: ((await answer.json()) as { id: string }).id, kept: texts.length }
}

test('Five hundred hostile texts as messages, names, subjects and drafts run nothing and break no layout', async ({
  page,
}) => {
  test.setTimeout(240_000)
  expect(hostileTexts.length).toBeGreaterThanOrEqual(500)
  const complaints = await watch(page)
  await enter(page, server.url)
  await expect(page.getByRole('region', { name: 'Очередь' })).toBeVisible()

  const { id } = await openCaseWith(page.request, 'Клиент с трудными текстами', hostileTexts)
  await test.step('As names and subjects: every one becomes a client and stands in the queue', async () => {
    const openOne = async (text: string) => {
      const name = text.slice(0, 300)
      if (name.trim() === '') return
      const answer = await page.request.post(`${server.url}/api/cases`, {
        data: {
          channel: 'chat',
          contact: name,
          subject: name,
          messages: [{ author: 'client', text: 'Здравствуйте.' }],
        },
        headers: { 'idempotency-key': crypto.randomUUID(), origin: server.url },
      })
      expect([201, 422], `${JSON.stringify(text)} ${await answer.text()}`).toContain(answer.status())
    }
    // Many at a time: the window that looks on draws its queue anew for a batch, not for each.
    for (let start = 0; start < hostileTexts.length; start += 25)
      await Promise.all(hostileTexts.slice(start, start + 25).map(openOne))
    await page.reload()
    const list = page.getByRole('region', { name: 'Очередь' })
    await expect(list.getByRole('listitem').first()).toBeVisible()
    const first = list.getByRole('button', { name: /№/ }).first()
    await first.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingSticksOut(page)
  })

  await test.step('As messages: the whole timeline is scrolled through', async () => {
    await page.goto(`${server.url}/cases/${id}`)
    const timeline = page.getByRole('region', { name: 'Записи обращения' })
    await expect(timeline.getByText('constructor').last()).toBeVisible()
    for (let step = 0; step < 60; step += 1) {
      await timeline.evaluate((element) => {
        const scroller = [element, ...element.querySelectorAll('*')].find(
          (one) => one.scrollHeight > one.clientHeight + 1,
        )
        scroller?.scrollBy(0, -1_500)
      })
      await page.waitForTimeout(30)
      if (step % 10 === 0) await expectNothingSticksOut(page)
    }
  })

  await test.step('As drafts: every one is put into the reply', async () => {
    const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
    for (let start = 0; start < hostileTexts.length; start += 100) {
      await text.focus() // a press in the middle of so long a text would land outside the field that scrolls it
      await page.keyboard.press('Control+KeyA')
      await page.keyboard.insertText(
        hostileTexts
          .slice(start, start + 100)
          .map((one) => one.slice(0, 400))
          .join('\n'),
      )
      await expectNothingSticksOut(page)
    }
    await expect(page.getByText('Черновик сохранён')).toBeVisible({ timeout: 30_000 })
  })

  expect(await complaints()).toEqual([])
})

test('The watch itself would notice a script that runs', async ({ page }) => {
  const complaints = await watch(page)
  await page.goto(server.url)
  await page.evaluate(() => (globalThis as unknown as { canary: () => void }).canary())
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://example.invalid/x.png'
    document.body.append(image)
  })
  await expect.poll(complaints).toContain('canary ran')
  await expect.poll(async () => (await complaints()).join()).toContain('policy img-src')
})

async function expectNothingSticksOut(page: Page): Promise<void> {
  const outside = await page.evaluate(() => {
    const faults: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
    if (document.documentElement.scrollHeight > innerHeight) faults.push('the page scrolls')
    const main = document.querySelector('main')?.getBoundingClientRect()
    for (const bubble of document.querySelectorAll('main article')) {
      const box = bubble.getBoundingClientRect()
      if (main && (box.right > main.right + 1 || box.left < main.left - 1))
        faults.push('a message sticks out of the timeline')
    }
    const send = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Отправить'))
    if (send && send.getBoundingClientRect().bottom > innerHeight) faults.push('«Отправить» is pushed off the screen')
    return faults
  })
  expect(outside).toEqual([])
}
