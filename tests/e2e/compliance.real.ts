import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { ApiOperator } from './support/consent-links.ts'
import { enter, openCase, openWindow, secondBrowser, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url, 'kira')
  await page.getByRole('button', { name: /Кира/ }).click()
  await page.getByRole('link', { name: 'Реестр согласий' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Реестр согласий' })).toBeVisible()
})
test.afterAll(() => server.stop())

/** A file of another system, as a spreadsheet of a country with a decimal comma saves it. */
const table = (...rows: string[]) => ({
  name: 'старая-система.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFFclientId;purpose;method;channel;occurredAt;evidenceKind;note\r\n${rows.join('\r\n')}\r\n`),
})

test('Compliance brings consents over, learns what is wrong with each, and nothing of them is in force', async () => {
  const complaints = watchComplaints(page)
  const anna = await ApiOperator.signIn(server.url)
  const { id } = await anna.clientOf(20431)
  const disputed = page.getByRole('region', { name: 'Спорные: нет доказательства' })
  await expect(disputed.getByRole('listitem').first()).toContainText('доказательств')
  const before = await disputed.getByRole('listitem').count()
  await expectAccessible(page, 'the registry for compliance')

  // One bad row keeps all of them out, and is named by its line and field.
  const file = page.getByLabel('Выбрать файл', { exact: true })
  const bring = page.getByRole('button', { name: 'Перенести' })
  const good = `${id};third_party;voice;phone;2026-03-02T09:00:00Z;;"=1+1; со слов клиента"`
  await file.setInputFiles(table(good, `${id};фотография;;;;;`))
  await expect(page.getByRole('textbox', { name: 'Откуда: система и файл' })).toHaveValue('старая-система.csv')
  await bring.click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Ничего не перенесено')
  await expect(alert).toContainText(/Строка\s3, purpose/)
  await expectAccessible(page, 'a refused import')
  await expect(disputed.getByRole('listitem')).toHaveCount(before)

  // What no client is, is skipped; what nothing proves, is disputed.
  await file.setInputFiles(table(good, '01a00000-0000-7000-8000-00000000dead;photo;;;;;'))
  await expect(alert).toHaveCount(0)
  await bring.click()
  await expect(page.getByText('Действуют: 0. Спорные: 1. Пропущены: 1.')).toBeVisible()
  await expect(page.getByText(/Строка\s2: спорная/)).toBeVisible()
  await expect(page.getByText(/Строка\s3: пропущена/)).toBeVisible()
  await expect(disputed.getByRole('listitem')).toHaveCount(before + 1)
  await expect(disputed).toContainText('Лесков Игорь Сергеевич')

  // JSON as well, and what is no row at all is said before it is sent.
  const rows = page.getByRole('textbox', { name: /^Строки:/ })
  await rows.fill('[{"clientId":')
  await expect(bring).toHaveAccessibleDescription('Это не читается как массив JSON.')
  await rows.fill(JSON.stringify([{ clientId: id, purpose: 'credit_history', method: 'login' }]))
  await bring.click()
  await expect(page.getByText(/Строка\s1: спорная/)).toBeVisible()
  await expect(disputed.getByRole('listitem')).toHaveCount(before + 2)
  expect(complaints.filter((complaint) => !/status of 422/.test(complaint))).toEqual([])
})

test('The registry is saved as a table without formulas, and the operator sees what was brought over as unproven', async ({
  browser,
}) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Сохранить CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const saved = readFileSync(await download.path(), 'utf8')
  expect(saved.charCodeAt(0)).toBe(0xfeff)
  const lines = saved.trim().split('\r\n')
  expect(lines.length).toBeGreaterThan(30)
  expect(lines.find((line) => line.includes('third_party') && line.includes('Лесков'))).toContain('"unknown","нет"')
  // A cell that a spreadsheet would reckon begins with none of its signs.
  expect(saved).not.toMatch(/(?:^|[",;])\s*[=+@]/mu)
  expect(saved).toContain("'=1+1")

  const { context, page: anna } = await secondBrowser(browser)
  await enter(anna, server.url)
  await openCase(anna, 20431, /Отозвать запрос/)
  await expect(anna.getByRole('region', { name: 'Согласия' })).toContainText(
    'доказательства нет, согласие не действует',
  )
  await context.close()
})
