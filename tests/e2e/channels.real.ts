import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { closeDialogs, openCase, openWindow, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterAll(() => server.stop())

async function writeIn(channel: string, text: string): Promise<void> {
  await openCase(page, 20431, /Отозвать запрос/)
  await page.getByRole('combobox', { name: 'Канал ответа' }).selectOption(channel)
  await page.getByRole('textbox', { name: 'Текст ответа клиенту' }).click()
  // Over what an earlier test has written.
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

const reply = () => page.getByRole('region', { name: 'Ответ клиенту' })

test('An SMS says what it costs while it is written, and one press saves a message', async () => {
  const complaints = watchComplaints(page)
  await writeIn('email', 'ж'.repeat(134))
  await expect(reply()).toContainText('Тема: Отозвать запрос')
  await page.getByRole('combobox', { name: 'Канал ответа' }).selectOption('sms')
  await expect(reply()).toContainText('2 сообщения: 134 знака, кириллица')
  await page.keyboard.press('Tab')
  await page.getByRole('textbox', { name: 'Текст ответа клиенту' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('ж')
  await expect(reply()).toContainText('3 сообщения: 135 знаков, кириллица')

  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(`Dear client, your card «Okno» — is ready. ${'Come and take it. '.repeat(3)}`.trim())
  await expect(reply()).toContainText('2 сообщения: 95 знаков, особые знаки')
  await expectAccessible(page, 'the cost of an SMS')
  await page.getByRole('button', { name: 'Заменить знаки' }).click()
  await expect(reply()).toContainText('1 сообщение: 95 знаков, латиница')
  await expect(page.getByRole('textbox', { name: 'Текст ответа клиенту' })).toContainText('"Okno" - is ready')
  expect(complaints).toEqual([])
})

test('A public reply longer than the place takes cannot be sent', async () => {
  await writeIn('post', 'Запрос отозван. '.repeat(300))
  await expect(reply()).toContainText('4 800 из 4 096 знаков')
  await expect(page.getByRole('button', { name: /^Отправить/ })).toHaveAccessibleDescription(
    'Канал не передаст такой длинный ответ.',
  )
})

test('A letter comes out of the printer as one sheet with its number, and nothing of the window', async () => {
  await writeIn('letter', 'Игорь Сергеевич, ваш запрос отозван.\n\nВход согласием не считается.')
  await page.getByRole('button', { name: 'Печать письма' }).click()
  const sheet = page.getByRole('dialog').getByRole('article')
  await expect(sheet).toContainText(/Исх. №\s20431-\d+ от/u)
  await expect(sheet).toContainText('Лесков Игорь Сергеевич')
  await expect(sheet).toContainText('Анна Ким')
  await expectAccessible(page, 'a letter on paper')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('#okno')).toBeHidden()
  const printed = page.locator('[data-printed]')
  await expect(printed).toBeVisible()
  await expect(printed).toContainText('Вход согласием не считается.')
  const around = await page.evaluate(() =>
    [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor),
  )
  expect(around).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)'])
  const [ink, paper] = await printed.locator('article').evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element)
    return [color, backgroundColor]
  })
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])

  await page.emulateMedia({ media: null, colorScheme: null })
  const told = /Исх. №\s20431-\d+ от [^А-Я]+/u
  const number = told.exec((await sheet.textContent()) ?? '')?.[0]
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('region', { name: 'Лента' }).getByRole('button', { name: 'На бумаге' }).last().click()
  await expect(page.getByRole('dialog')).toContainText('Письмо, как оно ушло')
  expect(told.exec((await sheet.textContent()) ?? '')?.[0]).toBe(number)
  await expect(sheet).toContainText('Вход согласием не считается.')
  await closeDialogs(page)
})

test('A reply is read aloud line by line, recorded as said, and the client’s view shows it and no note', async () => {
  const complaints = watchComplaints(page)
  await writeIn('phone', 'Игорь Сергеевич, это Анна Ким. Проверяю подпись, перезвоню до 17:00.')
  await page.getByRole('button', { name: 'Прочитать вслух' }).click()
  const aloud = page.getByRole('dialog', { name: 'Прочитать вслух' })
  const lines = aloud.getByRole('list').getByRole('button')
  await expect(lines).toHaveText(['Игорь Сергеевич, это Анна Ким.', 'Проверяю подпись, перезвоню до 17\u00A0часов.'])
  await lines.first().focus()
  await page.keyboard.press('Space')
  await expect(lines.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(aloud).toContainText('Сказано 2 из 2')
  await expectAccessible(page, 'a reply read aloud')
  await aloud.getByRole('button', { name: 'Прочитано, записать ответ' }).click()
  const timeline = page.getByRole('region', { name: 'Лента' })
  await expect(timeline.getByText(/прочитано вслух в \d\d:\d\d/u)).toBeVisible()
  await expect(timeline.getByText('своими словами').last()).toBeVisible()

  await page.getByRole('button', { name: 'Заметка' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Только для коллег: клиент торопится')
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click()
  await expect(timeline.getByText('Только для коллег: клиент торопится')).toBeVisible()

  await page.getByRole('button', { name: 'Глазами клиента' }).click()
  const view = page.getByRole('dialog', { name: 'Глазами клиента' })
  await expect(view.getByText('Проверяю подпись, перезвоню до 17:00.')).toBeVisible()
  await expect(view.getByText('срок перенесён')).toBeVisible()
  await expect(view).toContainText(/К \d+ \S+ письмо не успеваем/u)
  for (const secret of ['Только для коллег', 'Запрос в отдел', 'Юристы', 'Продукт', 'своими словами'])
    await expect(view, secret).not.toContainText(secret)
  await view.getByRole('list', { name: 'Переписка, как её видит клиент' }).focus()
  await page.keyboard.press('Home')
  await expect(view.getByText('Всё, что знает клиент', { exact: false })).toBeInViewport()
  await expectAccessible(page, 'the client’s view')
  expect(complaints).toEqual([])
})
