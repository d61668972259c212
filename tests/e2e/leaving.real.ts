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

const typed = 'Вернём деньги за спорную операцию'
const dialog = () => page.getByRole('dialog')
const words = () => dialog().getByRole('textbox', { name: /О чём клиент просит/ })
const question = () => dialog().getByText('То, что вы написали, пропадёт.')

async function beginPoint(): Promise<void> {
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  await page.getByRole('button', { name: 'Добавить тезис' }).first().click()
  await words().fill(typed)
}

test('Back in the middle of a form asks once, and leaves the window and the words where they were', async () => {
  await beginPoint()
  const address = page.url()
  await page.evaluate(() => history.back())
  await expect(question()).toBeVisible()
  await expect(page).toHaveURL(address)
  await page.getByRole('button', { name: 'Вернуться к тексту' }).click()
  await expect(words()).toHaveValue(typed)
  await test.step('and lets go once one has said that the words are not needed', async () => {
    await page.evaluate(() => history.back())
    await page.getByRole('button', { name: /текст не нужен/ }).click()
    await expect(dialog()).toHaveCount(0)
    await page.evaluate(() => history.back())
    await expect(page).not.toHaveURL(address)
  })
})

test('Escape after Escape loses nothing', async () => {
  await beginPoint()
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('Escape')
  await expect(words()).toHaveValue(typed)
  await page.getByRole('button', { name: /текст не нужен/ }).click()
})

test('Leaving the page with a filled form makes the browser ask; with an empty one it does not', async () => {
  await beginPoint()
  let asked = 0
  page.on('dialog', (native) => {
    asked += 1
    void native.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toBe(1)
  await expect(words()).toHaveValue(typed)
  await words().fill('')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => page.isClosed()).toBe(true)
  expect(asked).toBe(1)
})

test('Signing out in one tab signs out the other', async () => {
  const [one, other] = [await page.context().newPage(), await page.context().newPage()]
  for (const tab of [one, other]) {
    await tab.goto(server.url)
    await expect(tab.getByRole('region', { name: 'Очередь' })).toBeVisible()
  }
  await one
    .getByRole('button', { name: /Анна Ким/ })
    .first()
    .click()
  await one.getByRole('button', { name: 'Выйти' }).click()
  for (const tab of [one, other]) await expect(tab.getByRole('button', { name: /Пётр Рощин/ })).toBeVisible()
  await test.step('and signing in in one signs in the other', async () => {
    await other.getByRole('button', { name: /Пётр Рощин/ }).click()
    for (const tab of [one, other]) await expect(tab.getByRole('region', { name: 'Очередь' })).toBeVisible()
  })
})
