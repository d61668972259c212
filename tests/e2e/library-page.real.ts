import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { enter } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer

test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server.stop())

/** Where the words of every part's heading begin. */
const leftEdges = (page: Page) =>
  page.evaluate(() => [
    ...new Set(Array.from(document.querySelectorAll('main :is(h1, h2)'), (one) => one.getBoundingClientRect().left)),
  ])

test('A keeper finds a script, writes a new version of it and a new one, and everybody reads them', async ({
  page,
}) => {
  await enter(page, server.url, { as: 'tatiana' })
  await page.getByRole('button', { name: /Татьяна Вересова/ }).click()
  const link = page.getByRole('link', { name: 'Скрипты и предложения' })
  const keys = page.getByRole('button', { name: 'Клавиши' })
  const iconOf = async (one: typeof link) => (await one.locator('svg').boundingBox())?.x ?? 0
  // The border of a button, which a link has none of, is a pixel.
  expect(Math.abs((await iconOf(link)) - (await iconOf(keys)))).toBeLessThanOrEqual(1)
  await link.click()
  await expect(page.getByRole('button', { name: /^Принять предложение/ }).first()).toBeVisible()
  expect(await leftEdges(page)).toHaveLength(1)

  const list = page.getByRole('region', { name: 'Все скрипты' })
  await list.getByRole('searchbox').fill('реклама отказ')
  await list.getByText('Отказ от рекламы').first().click()
  await expectAccessible(page, 'a script opened')
  await list.getByRole('button', { name: 'Новая версия скрипта «Отказ от рекламы»' }).click()
  const form = page.getByRole('dialog')
  const text = form.getByRole('textbox', { name: 'Текст', exact: true })
  const before = await text.inputValue()
  await text.fill(`${before}\n{{if today}}Сегодня`)
  await expect(form.getByRole('button', { name: /условие не закрыто/ })).toBeVisible()
  await expectAccessible(page, 'a script with an error')
  await text.fill(`${before}\nНапишем и сегодня.`)
  await form.getByRole('button', { name: /^Выпустить версию/ }).click()
  await expect(form).toHaveCount(0)
  await expect(list.getByText(/Напишем и сегодня\./)).toBeVisible()

  await list.getByRole('button', { name: 'Новый скрипт' }).click()
  await form.getByRole('textbox', { name: 'Название' }).fill('Ячейка из другого города')
  await form.getByRole('textbox', { name: 'Тема' }).fill('Ячейки')
  await text.fill('{{client.address|Здравствуйте}}, ячейку можно закрыть письмом.')
  await expectAccessible(page, 'a new script')
  await form.getByRole('button', { name: 'Выпустить скрипт' }).click()
  await expect(form).toHaveCount(0)
  await list.getByRole('searchbox').fill('ячейка письмом')
  await expect(list.getByText('Ячейка из другого города')).toBeVisible()
})

test('The parts of the registry’s page have one left edge', async ({ page }) => {
  await enter(page, server.url, { as: 'kira', at: '/compliance' })
  await expect(
    page.getByRole('region', { name: 'Спорные: нет доказательства' }).getByRole('listitem').first(),
  ).toBeVisible()
  expect(await leftEdges(page)).toHaveLength(1)
})
