import { expect, test, type Page } from '@playwright/test'
import { closeDialogs, openCase, secondBrowser, signIn } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
/** Begun without a part of it, and by then put right again. */
let mended: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  mended = (await secondBrowser(browser)).page
})
test.afterAll(() => server.stop())

/** As after a deploy: a file of the build that the page began with is no longer there. */
async function takeAway(page: Page, file: RegExp): Promise<void> {
  await page.route(file, (route) => route.fulfill({ status: 404 }))
}

const told = (page: Page) => page.getByText(/^Окно обновили, и часть его/).last()
const reply = (page: Page) => page.getByRole('textbox', { name: 'Текст ответа клиенту' })

test('A part of the window that a deploy has taken away is told of, with a reload that loses no draft', async () => {
  const page = mended
  await takeAway(page, /assets\/workspace-later-[^/]*\.js/)
  await signIn(page, server.url)
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  await reply(page).click()
  await page.keyboard.type('Ольга Леонидовна, звонков больше не будет')
  await expect(told(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Обновить страницу' })).toBeVisible()

  await test.step('Nothing else breaks, and the part itself says the same where it would stand', async () => {
    await page.getByRole('button', { name: 'Добавить тезис' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Эта часть не загрузилась' })
    await expect(dialog.getByText(/Если Окно тем временем обновили/)).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Обновить страницу' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(reply(page)).toHaveText(/звонков больше не будет/)
  })

  await test.step('After the reload the new build has the part, and the draft is there', async () => {
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Обновить страницу' }).click()
    await expect(reply(page)).toHaveText(/звонков больше не будет/)
    await page.getByRole('button', { name: 'Добавить тезис' }).first().click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: /О чём клиент просит/ })).toBeVisible()
    await expect(told(page)).toHaveCount(0)
  })
})

test('The texts of another language that are gone are told of too, and the window goes on in its own', async () => {
  const page = mended
  await closeDialogs(page)
  await expect(told(page)).toHaveCount(0)
  await takeAway(page, /words[^/]*\.json|en-[^/]*\.json/)
  await page
    .getByRole('button', { name: /Анна Ким/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(told(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Очередь' })).toBeVisible()
})

test('While the server is away nobody is told to reload', async ({ page }) => {
  // Neither the part nor the page itself can be fetched.
  await page.route('**/*', (route) =>
    route.request().method() === 'HEAD' || /assets\/workspace-later-/.test(route.request().url())
      ? route.abort()
      : route.continue(),
  )
  await signIn(page, server.url)
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  await page.getByRole('button', { name: 'Добавить тезис' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Эта часть не загрузилась' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.waitForTimeout(500)
  await expect(told(page)).toHaveCount(0)
})
