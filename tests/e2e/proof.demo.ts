import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { closeDialogs, openCase, secondBrowser, signIn, watchComplaints } from './support/operator.ts'
import { serveFolder } from './support/static-host.ts'

let host: Awaited<ReturnType<typeof serveFolder>>
let page: Page

test.beforeAll(async ({ browser }) => {
  host = await serveFolder(process.env['E2E_DEMO'] ?? 'dist/demo', '/some/bank/okno/')
  page = (await secondBrowser(browser)).page
  await signIn(page, host.url)
})
test.afterEach(() => closeDialogs(page))
test.afterAll(() => host.close())

async function openHistory(row: RegExp): Promise<void> {
  await page.getByRole('region', { name: 'Согласия' }).getByRole('button', { name: row }).click()
  await expect(page.getByRole('dialog').getByText(/Запись от/)).toBeVisible()
}

async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('A proof is looked at where it is claimed: a text, a picture, a PDF, and one that proves nothing', async () => {
  const complaints = watchComplaints(page)
  await openCase(page, 20431, /Отозвать запрос/)
  const dialog = page.getByRole('dialog')

  await openHistory(/Реклама/)
  await dialog.getByRole('button', { name: 'Показать' }).click()
  await expect(dialog.getByRole('region', { name: 'Содержимое доказательства' })).toContainText('Нажато: Отказываюсь')
  await expect(dialog.getByText('файл совпадает с хешем')).toBeVisible()
  await expect(dialog.getByText('«Соглашаюсь», «Отказываюсь», «Решу позже»')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Цель' }).selectOption('marketing_email')
  await expect(dialog.getByText('файл не совпадает с хешем и ничего не доказывает')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Показать' })).toHaveCount(0)
  await expectAccessible(page, 'a broken proof')
  await page.keyboard.press('Escape')

  await openHistory(/Обработка данных/)
  await dialog.getByRole('button', { name: 'Показать' }).click()
  const hash = await dialog
    .getByText(/^SHA-256/)
    .last()
    .textContent()
  const pdf = await saved(() => dialog.getByRole('link', { name: /Сохранить evidence-.*\.pdf/ }).click())
  expect(pdf.name).toMatch(/\.pdf$/)
  expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(`SHA-256 ${createHash('sha256').update(pdf.bytes).digest('hex')}`).toBe(hash)

  const receipt = await saved(() => dialog.getByRole('button', { name: 'Записи об ответах клиента, JSON' }).click())
  const told = JSON.parse(receipt.bytes.toString('utf8')) as { parties: { party_name: string }[]; records: unknown[] }
  expect(told.parties[0]?.party_name).toBe('Банк «Сажень»')
  expect(told.records.length).toBeGreaterThan(4)

  await dialog.getByRole('button', { name: 'Добавить доказательство' }).click()
  const form = page.getByRole('dialog', { name: /Добавить доказательство/ })
  await form
    .getByLabel('Файл')
    .setInputFiles({ name: 'звонок.txt', mimeType: 'text/plain', buffer: Buffer.from('— Да, согласен.') })
  await expectAccessible(page, 'adding proof')
  await form.getByRole('button', { name: 'Добавить доказательство' }).click()
  await expect(dialog.getByText('звонок.txt')).toBeVisible()
  await expect(dialog.getByText('файл совпадает с хешем')).toHaveCount(2)
  await expect(dialog.getByText(/^Добавлено .*, Анна Ким$/)).toBeVisible()
  await page.keyboard.press('Escape')

  await openCase(page, 20440, /Выручка/)
  await openHistory(/дано/)
  await dialog.getByRole('button', { name: 'Показать' }).click()
  const picture = dialog.getByRole('img', { name: 'Содержимое доказательства' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)
  expect(complaints).toEqual([])
})

test('On the narrowest screen the client’s words stand above the bank’s answer', async () => {
  await openCase(page, 20431, /Отозвать запрос/)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: 'Клиент', exact: true }).click()
  await page.getByRole('button', { name: 'Справка', exact: true }).click()
  await page.getByRole('button', { name: 'Ответить словами клиента' }).click()
  const form = page.getByRole('dialog', { name: 'Справка словами клиента' })
  await expect(form.getByRole('textbox', { name: 'Слова клиента' })).toBeVisible()
  await expectAccessible(page, 'clauses at 320')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const [words, answer] = await Promise.all(
    [form.getByRole('textbox', { name: 'Слова клиента' }), form.getByRole('button', { name: 'Не подтверждаем' })].map(
      (side) => side.boundingBox(),
    ),
  )
  expect(answer!.y).toBeGreaterThan(words!.y + words!.height - 1)
  await closeDialogs(page)
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('The client’s own words stand beside the bank’s answer, and both are signed', async () => {
  await openCase(page, 20431, /Отозвать запрос/)
  await page.getByRole('button', { name: 'Справка', exact: true }).click()
  await page.getByRole('button', { name: 'Ответить словами клиента' }).click()
  const form = page.getByRole('dialog', { name: 'Справка словами клиента' })
  await form
    .getByRole('textbox', { name: 'Слова клиента' })
    .fill('1) Вход не согласие\n2) Вход считается согласием на фото')
  await form.getByRole('button', { name: 'Разбить на 2 пункта' }).click()
  const [first, second] = [1, 2].map((number) => form.getByRole('group', { name: `Пункт ${number}`, exact: true }))
  for (const clause of [first!, second!])
    await clause.getByRole('button', { name: 'Подтверждаем', exact: true }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `clauses ${colorScheme}`)
  }
  const act = form.getByRole('button', { name: 'Подписать справку' })
  await act.click()
  await expect(second!.getByText(/Здесь согласием названо то, что им не является/)).toBeVisible()
  await second!.getByRole('button', { name: 'Не подтверждаем' }).click()
  await second!.getByRole('textbox', { name: 'Почему не подтверждаем' }).fill('Вход согласием не бывает.')
  await act.click()

  const sheet = page.getByRole('dialog', { name: 'Справка о согласиях' }).getByRole('article')
  const clause = sheet.getByRole('listitem').filter({ hasText: 'Вход считается согласием на фото' })
  await expect(clause).toContainText('Банк не подтверждает')
  const boxes = await Promise.all(
    [clause.getByText('Вход считается'), clause.getByText('Банк не подтверждает')].map((side) => side.boundingBox()),
  )
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x + 200)
  await expectAccessible(page, 'a statement with clauses')
  const file = await saved(() => page.getByRole('button', { name: 'Файл JWS' }).click())

  await page.getByRole('link', { name: /Проверить подпись/ }).evaluate((link) => link.removeAttribute('target'))
  await page.getByRole('link', { name: /Проверить подпись/ }).click()
  await expect(page.getByText(/Ключи банка получены/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Подписанная справка' }).fill(file.bytes.toString('utf8'))
  await page.getByRole('button', { name: 'Проверить' }).click()
  await expect(page.getByText('Справка подлинная')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('Банк не подтверждает')
})
