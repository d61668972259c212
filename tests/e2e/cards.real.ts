import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleInBoth } from './support/axe.ts'
import { closeDialogs, enter, openCase, openWindow, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterEach(() => closeDialogs(page))
test.afterAll(() => server.stop())

const reply = (page: Page) => page.getByRole('textbox', { name: 'Текст ответа клиенту' })
const cards = (page: Page) => page.getByRole('dialog', { name: 'Как это устроено' })
const terminal = 'Наличные прошли мимо кассеты: что дальше'

async function openCards(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Как это устроено/ }).click()
  await expect(cards(page).getByRole('option').first()).toBeVisible()
}

test('Operator explains how it works, asks whether it was understood, and the timeline tells by which card', async () => {
  const complaints = watchComplaints(page)
  await openCase(page, 20440, /./)

  await test.step('Given the card of this very trouble, first of all', async () => {
    await reply(page).click()
    await page.keyboard.press('Alt+KeyI')
    await expect(cards(page).getByRole('option').first()).toContainText(terminal)
    await expect(cards(page).getByRole('region', { name: terminal })).toContainText('лежат внутри него')
    await expect(cards(page).getByRole('combobox')).toBeFocused()
  })

  await test.step('When it is found by a law and put into the reply with one key', async () => {
    await page.keyboard.type('кассеты терминалом')
    await expect(cards(page).getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(reply(page)).toContainText('Купюры, которые терминал принял и не посчитал')
    await expect(reply(page)).toBeFocused()
    await expect(page.getByRole('button', { name: 'Как это устроено · 1' })).toBeVisible()
    await page.getByRole('button', { name: 'Как это устроено · 1' }).click()
    await cards(page).getByRole('button', { name: 'Вставить вопрос' }).click()
    await expect(reply(page)).toContainText('Где сейчас лежат деньги')
  })

  await test.step('Then the draft keeps it over a reload, and the sent reply names card and version', async () => {
    await expect(page.getByText('Черновик сохранён')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Как это устроено · 1' })).toBeVisible()
    await reply(page).click()
    await page.keyboard.press('Control+Enter')
    const timeline = page.getByRole('region', { name: 'Записи обращения' })
    await expect(timeline.getByText(`по карточке «${terminal}» v1`)).toBeVisible()
  })
  expect(complaints).toEqual([])
})

test('A card speaks with the client’s own date, not with a date in general', async () => {
  await openCase(page, 20438, /./)
  await openCards(page)
  const card = cards(page).getByRole('region', { name: 'Старый сертификат подписывает до своей даты' })
  await expect(card.locator('mark')).toHaveText(/^\d{1,2} \S+/)
})

test('A senior publishes a new version and a new card; both are there for everybody', async ({ page: seniors }) => {
  await openCase(page, 20440, /./)
  await enter(seniors, server.url, { as: 'elena', at: page.url() })
  await openCards(seniors)

  await cards(seniors).getByRole('button', { name: 'Новая версия' }).click()
  const version = seniors.getByRole('dialog', { name: /^Новая версия карточки/ })
  await version.getByRole('textbox', { name: /Верный ответ/ }).fill('Внутри терминала: их достанут и пересчитают.')
  await version.getByRole('button', { name: 'Опубликовать' }).click()
  await expect(cards(seniors).getByRole('region', { name: terminal })).toContainText('их достанут и пересчитают')
  await expect(cards(seniors).getByRole('region', { name: terminal })).toContainText('v2')

  await cards(seniors).getByRole('button', { name: 'Новая карточка' }).click()
  const fresh = seniors.getByRole('dialog', { name: 'Новая карточка «Как это устроено»' })
  await expectAccessible(seniors, 'a new card')
  const fields = {
    Название: 'Монеты терминал не берёт',
    Темы: 'Наличные, Терминал',
    'Что клиент думает, его словами': 'Терминал сломан: монеты возвращает.',
    'Что на деле, словами для клиента': 'Терминал {{case.number|банка}} берёт только купюры.',
    'Вопрос, по которому слышно, что клиент понял': 'Что можно внести через терминал?',
    'Верный ответ и почему': 'Купюры; монеты принимает касса.',
    Источники: 'Правила банка о терминалах, раздел о приёме',
  }
  for (const [name, text] of Object.entries(fields)) await fresh.getByRole('textbox', { name }).fill(text)
  await fresh.getByRole('button', { name: 'Опубликовать' }).click()
  await expect(cards(seniors).getByRole('region', { name: 'Монеты терминал не берёт' })).toBeVisible()

  await page.reload()
  await openCards(page)
  await page.keyboard.type('монеты')
  await expect(cards(page).getByRole('option')).toHaveCount(1)
})

test('The cards break no accessibility rule and stick out nowhere, at any width, light and dark', async () => {
  test.setTimeout(120_000)
  await openCase(page, 20438, /./)
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openCards(page)
    await page.waitForTimeout(200)
    await expectAccessibleInBoth(page, `cards, ${width} wide`, 'dialog[open]')
    const sticksOut = await cards(page).evaluate(
      (box) =>
        [...box.querySelectorAll('*')].filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
        ).length,
    )
    expect(sticksOut, `${width}`).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
    await expect(cards(page)).toHaveCount(0)
  }
})

test('In English the English cards come first, and no accessibility rule breaks', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' })
  const english = await context.newPage()
  await enter(english, server.url)
  await english.getByRole('button', { name: /20419/ }).click()
  await english.getByRole('button', { name: 'How it works' }).click()
  const dialog = english.getByRole('dialog', { name: 'How it works' })
  await expect(dialog.getByRole('option').first()).toHaveAttribute('lang', 'en')
  await expectAccessible(english, 'cards in English')
  await dialog.getByRole('button', { name: 'Insert in plain words' }).click()
  await expect(english.getByRole('button', { name: 'How it works · 1' })).toBeVisible()
  await context.close()
})
