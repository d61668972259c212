import { expect, test, type Page } from '@playwright/test'
import { openCase, openWindow } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterAll(() => server.stop())

const photoCase = /Отозвать запрос на использование фото/

test('A killed server comes back with everything, and a reload in the middle of a sentence keeps the sentence', async () => {
  await openCase(page, 20431, photoCase)
  const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
  const timeline = page.getByRole('region', { name: 'Записи обращения' })

  await test.step('Given a reply was sent and another is being written', async () => {
    await text.pressSequentially('Игорь Сергеевич, запрос отозван сегодня.')
    await page.keyboard.press('Control+Enter')
    await expect(timeline.getByText('Игорь Сергеевич, запрос отозван сегодня.')).toBeVisible()
    await expect(text).toHaveText(/^(Напишите ответ.*)?$/)
    await text.pressSequentially('И ещё: вход в приложение не')
    await expect(page.getByText('Черновик сохранён')).toBeVisible()
  })
  await test.step('When the server is killed and started again', async () => {
    await server.kill()
    await server.start()
  })
  await test.step('And the page is reloaded', () => page.reload())
  await test.step('Then the operator is still signed in, the reply stands, and so does the half sentence', async () => {
    await expect(page.getByRole('heading', { level: 1, name: photoCase })).toBeVisible()
    await expect(timeline.getByText('Игорь Сергеевич, запрос отозван сегодня.')).toBeVisible()
    await expect(text).toHaveText(/И ещё: вход в приложение не/)
  })
})

test('A reply sent while the server is down leaves by itself when it is back, once', async () => {
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
  const timeline = page.getByRole('region', { name: 'Записи обращения' })
  await text.pressSequentially('Ольга Леонидовна, рекламных звонков больше не будет.')
  await expect(page.getByText('Черновик сохранён')).toBeVisible()
  await server.kill()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Ждёт отправки|Отправляем/).first()).toBeVisible()
  await server.start()
  await expect(timeline.getByText('Ольга Леонидовна, рекламных звонков больше не будет.')).toHaveCount(1, {
    timeout: 40_000,
  })
  await page.reload()
  await expect(timeline.getByText('Ольга Леонидовна, рекламных звонков больше не будет.')).toHaveCount(1)
})
