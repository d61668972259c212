import { expect, test, type Page } from '@playwright/test'
import { openWindow } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterAll(() => server.stop())

const reply = 'Текст ответа клиенту'

test('A case on whose row the hand rests is put together unseen: it takes no focus, tells nobody, and one press shows it', async () => {
  const told: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/presence')) told.push(request.postData() ?? '')
  })
  const rows = page.getByRole('region', { name: 'Очередь' }).getByRole('button', { name: /№/ })
  await rows.nth(0).click()
  const field = page.getByRole('textbox', { name: reply })
  await field.fill('Пишу первому')

  await test.step('When the hand rests on another row', async () => {
    await rows.nth(1).hover()
    await expect(page.locator('main')).toHaveCount(2)
  })
  await test.step('Then it is there for nobody: not on the screen, not for a screen reader, and the text being typed has the focus', async () => {
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.locator('main').nth(1)).toBeHidden()
    await expect(field).toHaveCount(1)
    await expect(field).toBeFocused()
    const near = await page.locator('main').nth(1).locator('h1').textContent()
    await page.waitForTimeout(800)
    expect(new Set(told.map((body) => (JSON.parse(body) as { case: string }).case)).size).toBe(1)
    await rows.nth(1).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(near ?? '')
  })
  await test.step('And the two replies are each with their own case', async () => {
    await expect(field).toBeEmpty()
    await field.fill('Пишу второму')
    await rows.nth(0).click()
    await expect(field).toHaveText('Пишу первому')
    await rows.nth(1).click()
    await expect(field).toHaveText('Пишу второму')
  })
})

test('A row that the list has just scrolled under the hand is read at once, while the list still settles', async () => {
  const list = page.getByRole('region', { name: 'Очередь' }).getByRole('list')
  const at = (await list.boundingBox())!
  await page.mouse.move(at.x + 60, at.y + 200)
  await page.waitForTimeout(400)
  // The list takes itself for scrolling as long as the wheel turns and a moment longer.
  const turning = new AbortController()
  const turned = (async () => {
    while (!turning.signal.aborted) {
      await page.mouse.wheel(0, 1)
      await page.waitForTimeout(60)
    }
  })()
  try {
    // A row that has been read already is not read again: further down is one that was not.
    await expect(async () => {
      const read = page.waitForRequest(/\/api\/cases\/[^/]+$/u, { timeout: 2_000 })
      await page.mouse.wheel(0, 300)
      await page.mouse.move(at.x + 60 + Math.random() * 60, at.y + 230)
      await read
    }).toPass({ timeout: 10_000 })
  } finally {
    // A turn that outlived the test would fail it.
    turning.abort()
    await turned
  }
})
