import { expect, test, type Page } from '@playwright/test'
import { openCase, signIn } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer

test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server.stop())

const typed = 'Вернём деньги за спорную операцию'
const dialog = (page: Page) => page.getByRole('dialog')
const words = (page: Page) => dialog(page).getByRole('textbox', { name: /О чём клиент просит/ })
const question = (page: Page) => dialog(page).getByText('То, что вы написали, пропадёт.')

async function beginPoint(page: Page): Promise<void> {
  await signIn(page, server.url)
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  await page.getByRole('button', { name: 'Добавить тезис' }).first().click()
  await words(page).fill(typed)
}

test('Back in the middle of a form asks once, and leaves the window and the words where they were', async ({
  page,
}) => {
  await beginPoint(page)
  const address = page.url()
  await page.evaluate(() => history.back())
  await expect(question(page)).toBeVisible()
  await expect(page).toHaveURL(address)
  await page.getByRole('button', { name: 'Вернуться к тексту' }).click()
  await expect(words(page)).toHaveValue(typed)
  await test.step('and lets go once one has said that the words are not needed', async () => {
    await page.evaluate(() => history.back())
    await page.getByRole('button', { name: /текст не нужен/ }).click()
    await expect(dialog(page)).toHaveCount(0)
    await page.evaluate(() => history.back())
    await expect(page).not.toHaveURL(address)
  })
})

test('Escape after Escape loses nothing', async ({ page }) => {
  await beginPoint(page)
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('Escape')
  await expect(words(page)).toHaveValue(typed)
})

test('Leaving the page with a filled form makes the browser ask; with an empty one it does not', async ({ page }) => {
  await beginPoint(page)
  let asked = 0
  page.on('dialog', (native) => {
    asked += 1
    void native.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toBe(1)
  await expect(words(page)).toHaveValue(typed)
  await words(page).fill('')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => page.isClosed()).toBe(true)
  expect(asked).toBe(1)
})

test('Signing out in one tab signs out the other', async ({ page, context }) => {
  await signIn(page, server.url)
  const other = await context.newPage()
  await other.goto(server.url)
  await expect(other.getByRole('region', { name: 'Очередь' })).toBeVisible()
  await page
    .getByRole('button', { name: /Анна Ким/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Выйти' }).click()
  for (const tab of [page, other]) await expect(tab.getByRole('button', { name: /Пётр Рощин/ })).toBeVisible()
  await test.step('and signing in in one signs in the other', async () => {
    await other.getByRole('button', { name: /Пётр Рощин/ }).click()
    for (const tab of [page, other]) await expect(tab.getByRole('region', { name: 'Очередь' })).toBeVisible()
  })
})
