import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { closeDialogs, openCase, openWindow } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterEach(() => closeDialogs(page))
test.afterAll(() => server.stop())

async function openStatement(): Promise<void> {
  await openCase(page, 20431, /Отозвать запрос/)
  await page.getByRole('button', { name: 'Справка', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Справка о согласиях', level: 3 })).toBeVisible()
}

async function save(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

async function check(at: Page, text: string): Promise<void> {
  await at.getByRole('textbox', { name: 'Подписанная справка' }).fill(text)
  await at.getByRole('button', { name: 'Проверить' }).click()
}

test('A statement is given in one press, and anybody can check it without asking the bank', async ({ browser }) => {
  await openStatement()
  await expectAccessible(page, 'statement')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Использование фото: согласия нет.')
  await expect(dialog).toContainText('не считаются согласием')
  const jws = await save('Файл JWS')
  const file = await save('Файл JSON')

  const stranger = await browser.newContext({ locale: 'ru-RU' })
  const other = await stranger.newPage()
  await other.goto(`${server.url}/verify`)
  await expect(other.getByText(/Ключи банка получены/)).toBeVisible()
  await stranger.setOffline(true)
  for (const text of [jws, file]) {
    await check(other, text)
    await expect(other.getByText('Справка подлинная')).toBeVisible()
    await expect(other.getByRole('article')).toContainText('Лесков Игорь Сергеевич')
  }
  await expectAccessible(other, 'a genuine statement')

  const [head = '', payload = '', signature = ''] = jws.split('.')
  const middle = Math.floor(payload.length / 2)
  const altered = payload.slice(0, middle) + (payload[middle] === 'A' ? 'B' : 'A') + payload.slice(middle + 1)
  await check(other, `${head}.${altered}.${signature}`)
  await expect(other.getByText('Справку изменили после подписи')).toBeVisible()
  await expect(other.getByText('Справка подлинная')).toHaveCount(0)

  const first = signature.startsWith('A') ? 'B' : 'A'
  await check(other, `${head}.${payload}.${first}${signature.slice(1)}`)
  await expect(other.getByText('Подпись не от ключа банка')).toBeVisible()

  await check(other, file.replace('Лесков', 'Песков'))
  await expect(other.getByText('Справку изменили после подписи')).toBeVisible()

  await check(other, 'Справка о согласиях')
  await expect(other.getByText('Это не справка о согласиях')).toBeVisible()
  await expectAccessible(other, 'a refused statement')
  await stranger.close()
})

test('A statement too old to rely on is refused for that and nothing else', async ({ browser }) => {
  await openStatement()
  const jws = await save('Файл JWS')
  const later = await browser.newContext({ locale: 'ru-RU' })
  const other = await later.newPage()
  // The page goes by the server's clock: it is told that half a year has passed.
  await other.route('**/api/keys', async (route) => {
    const answer = await route.fetch()
    const then = new Date(Date.now() + 180 * 86_400_000)
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), date: then.toUTCString(), 'okno-time': then.toISOString() },
    })
  })
  await other.goto(`${server.url}/verify`)
  await expect(other.getByText(/Ключи банка получены/)).toBeVisible()
  await check(other, jws)
  await expect(other.getByText('Срок справки истёк')).toBeVisible()
  await later.close()
})

test('On paper there is one sheet of A4 with the statement and nothing of the window', async () => {
  await openStatement()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('#okno')).toBeHidden()
  await expect(page.getByText('Использование фото: согласия нет.', { exact: false }).last()).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
})
