import { expect, test, type Page } from '@playwright/test'
import { enter, openCase, openWindow, secondBrowser } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterAll(() => server.stop())

test('Operator corrects how a client is declined, and the journal says so', async () => {
  await openCase(page, 20438, /Подпись платежей/)
  await page.getByRole('button', { name: 'Поправить, как называть клиента' }).click()
  const form = page.getByRole('dialog')
  await expect(form.getByRole('textbox', { name: 'Кому пишем?' })).toHaveAttribute('placeholder', 'ЧУП «Северный лён»')
  await form.getByRole('textbox', { name: 'Кому пишем?' }).fill('Северному льну')
  await form.getByRole('button', { name: 'Поправить', exact: true }).click()
  await expect(page.getByText(/Поправлено, как называть клиента: кому: «Северному льну»/)).toBeVisible()
})

test('An edit of a script is offered in one press, accepted by its owner, and its author sees that', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  await openCase(page, 20438, /Подпись платежей/)
  const composer = page.getByRole('region', { name: 'Ответ клиенту' })
  const editor = composer.getByRole('textbox', { name: 'Текст ответа клиенту' })
  await composer.getByRole('button', { name: 'Выбрать скрипт' }).click()
  const picker = page.getByRole('dialog')
  await picker.getByRole('combobox').fill('подписью сертификатов старых')
  await expect(picker.getByRole('option').first()).toContainText('Старый сертификат подписывает до своей даты')
  await page.keyboard.press('Enter')
  await expect(editor).toContainText('Инга Павловна')
  await editor.press('Control+End')
  await page.keyboard.type(' Инга Павловна, по обращению 20438 звоните прямо мне.')

  await composer.getByRole('button', { name: 'сравнить со скриптом' }).click()
  const compare = page.getByRole('dialog')
  await compare.getByText('Что увидит владелец скрипта').click()
  await expect(compare.getByText(/номер обращения\] звоните прямо мне/)).toBeVisible()
  await compare.getByRole('button', { name: 'Предложить в скрипт' }).click()
  await expect(compare.getByText(/Предложено владельцу скрипта/)).toBeVisible()

  const other = await secondBrowser(browser)
  await enter(other.page, server.url, { as: 'tatiana' })
  await other.page.getByRole('button', { name: /Татьяна Вересова/ }).click()
  await other.page.getByRole('link', { name: 'Скрипты и предложения' }).click()
  const proposal = other.page.getByRole('article').filter({ hasText: 'звоните прямо мне' })
  await expect(proposal.locator('ins')).toContainText('звоните прямо мне')
  await expect(proposal).not.toContainText('Инга Павловна')
  await proposal.getByRole('button', { name: /^Принять/ }).click()
  await other.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Выпустить версию/ })
    .click()
  await expect(proposal.getByText(/Принято: версия 3, Татьяна Вересова/)).toBeVisible()
  await other.context.close()

  await page.goto(`${server.url}/scripts`)
  await expect(page.getByText(/Принято: версия 3, Татьяна Вересова/)).toBeVisible()
})
