import { expect, test } from '@playwright/test'
import { openCase, signIn } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer

test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server.stop())

test('At 1366×768 everything about the case is on the screen at once, and the page does not scroll', async ({
  page,
}) => {
  await signIn(page, server.url)
  await openCase(page, 20431, /Отозвать запрос на использование фото/)
  const whole = { ratio: 1 }

  await expect(page.getByRole('heading', { name: 'Лесков Игорь Сергеевич' })).toBeInViewport(whole)
  const points = page.getByRole('region', { name: /Чего хочет клиент/ }).getByRole('listitem')
  expect(await points.count()).toBe(3)
  for (const point of await points.all()) await expect(point).toBeInViewport(whole)
  const consents = page.getByRole('region', { name: /Согласия/ }).getByRole('listitem')
  expect(await consents.count()).toBeGreaterThanOrEqual(4)
  for (const consent of await consents.all()) await expect(consent).toBeInViewport(whole)
  const promises = page.getByRole('region', { name: /Обещания клиенту/ }).getByText(/Ответить по существу/)
  await expect(promises.first()).toBeInViewport(whole)
  await expect(page.getByText(/третьего срока ждать не буду/)).toBeInViewport(whole)
  await expect(page.getByRole('textbox', { name: 'Текст ответа клиенту' })).toBeInViewport(whole)
  await expect(page.getByRole('button', { name: /^Отправить/ })).toBeInViewport(whole)

  const page_ = await page.evaluate(() => ({
    scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
    elements: document.querySelectorAll('*').length,
  }))
  expect(page_.scrolls).toBe(false)
  expect(page_.elements).toBeLessThan(1_200)
})

for (const [width, height] of [
  [1366, 768],
  [683, 384], // 1366×768 at 200 %
  [390, 844],
  [320, 640],
] as const)
  test(`At ${width}×${height} nothing sticks out sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(server.url)
    await page.getByRole('button', { name: /Анна Ким/ }).click()
    await page.getByRole('button', { name: /№\s*20431/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Отозвать запрос/ })).toBeVisible()
    const outside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(outside).toBeLessThanOrEqual(0)
  })
