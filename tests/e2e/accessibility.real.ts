import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleInBoth } from './support/axe.ts'
import { enter, openCase, signIn } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer

test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server.stop())

/** Opens something, looks at it, and closes it again. */
async function lookAt(page: Page, screen: string, open: () => Promise<void>): Promise<void> {
  await open()
  await expect(page.locator('dialog[open]'), screen).toBeVisible()
  await page.waitForTimeout(200)
  await expectAccessibleInBoth(page, screen, 'dialog[open]')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('No screen breaks an accessibility rule, light or dark', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto(server.url)
  await expect(page.getByRole('button', { name: /Анна Ким/ })).toBeVisible()
  await expectAccessibleInBoth(page, 'sign-in')
  await signIn(page, server.url)
  await expect(page.getByRole('button', { name: /№\s*20431/ })).toBeVisible()
  await expectAccessibleInBoth(page, 'queue without a case')
  await openCase(page, 20431, /Отозвать запрос/)
  await page.waitForTimeout(500)
  await expectAccessibleInBoth(page, 'case')
  await page.getByRole('textbox', { name: 'Текст ответа клиенту' }).fill('Мы пришлём письмо в ближайшее время.')
  await expect(
    page
      .getByRole('region', { name: 'Ответ клиенту' })
      .getByText(/обещан/i)
      .first(),
  ).toBeVisible()
  await expectAccessibleInBoth(page, 'reply with findings')

  await lookAt(page, 'scripts', () => page.getByRole('button', { name: 'Выбрать скрипт' }).click())
  await lookAt(page, 'search', () => page.keyboard.press('Control+KeyK'))
  await page.getByRole('button', { name: /клавиши/ }).click()
  await expectAccessibleInBoth(page, 'menu')
  await lookAt(page, 'keys', () => page.getByRole('button', { name: 'Клавиши', exact: true }).click())
  const composer = page.getByRole('region', { name: 'Ответ клиенту' })
  await lookAt(page, 'promise', () => composer.getByRole('button', { name: 'Обещание', exact: true }).click())
  await lookAt(page, 'task', () => composer.getByRole('button', { name: 'Запрос в отдел' }).click())
  await lookAt(page, 'handover', () => page.getByRole('button', { name: 'Передать' }).click())
  await lookAt(page, 'consent', () => page.getByRole('button', { name: /Использование фото/ }).click())
  await lookAt(page, 'statement', () => page.getByRole('button', { name: 'Справка', exact: true }).click())

  await page.setViewportSize({ width: 390, height: 844 })
  await page.waitForTimeout(300)
  await expectAccessibleInBoth(page, 'narrow')
})

test('The page of scripts breaks no accessibility rule, and fits the narrowest screen', async ({ page }) => {
  await enter(page, server.url, { as: 'tatiana', at: '/scripts' })
  await expect(page.getByRole('heading', { name: 'Скрипты', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Принять предложение/ }).first()).toBeVisible()
  await expectAccessibleInBoth(page, 'scripts')
  await page
    .getByRole('button', { name: /^Принять предложение/ })
    .first()
    .click()
  await expectAccessible(page, 'accepting a proposal')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 700 })
  await expectAccessible(page, 'scripts, 320 wide')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
