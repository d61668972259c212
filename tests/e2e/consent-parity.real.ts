import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { ApiOperator } from './support/consent-links.ts'
import { measureAnswers } from './support/measure-answers.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let operator: ApiOperator

test.beforeAll(async () => {
  server = await RealServer.start()
  operator = await ApiOperator.signIn(server.url)
})
test.afterAll(() => server.stop())

const answers = { ru: ['Соглашаюсь', 'Отказываюсь', 'Решу позже'], en: ['I agree', 'I refuse', 'I will decide later'] }

/** What is one for all of them is one for each: nothing may tell two answers apart but their words. */
async function expectEqual(page: Page, place: string): Promise<void> {
  const [first, ...others] = await measureAnswers(page)
  expect(others, place).toHaveLength(2)
  for (const other of others) {
    expect(Math.abs(other.width - (first?.width ?? 0)), place).toBeLessThan(0.5)
    expect(Math.abs(other.height - (first?.height ?? 0)), place).toBeLessThan(0.5)
    expect(other.left, place).toBe(first?.left)
    expect([other.look, other.label, other.hint], place).toEqual([first?.look, first?.label, first?.hint])
    expect([other.textContrast, other.borderContrast], place).toEqual([first?.textContrast, first?.borderContrast])
  }
  expect(first?.textContrast, place).toBeGreaterThanOrEqual(7)
  expect(first?.borderContrast, place).toBeGreaterThanOrEqual(7)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, place).toBeLessThanOrEqual(0)
}

for (const [language, purpose] of [
  ['ru', 'bank_biometrics'],
  ['en', 'ebs'],
] as const)
  test(`The three answers are equal in everything but their words, at every width, light and dark (${language})`, async ({
    page,
  }) => {
    await page.goto(await operator.ask(20431, purpose, language))
    const buttons = page.locator('fieldset').getByRole('button')
    for (const [index, label] of answers[language].entries()) await expect(buttons.nth(index)).toContainText(label)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expectEqual(page, `${language} ${colorScheme} ${width}`)
      }
      await expectAccessible(page, `consent form ${language} ${colorScheme}`)
    }
    // Nothing is chosen for the client: no focus, no default, no mark on any of them.
    const chosen = page.locator('fieldset :is([autofocus], [checked], [selected], [aria-pressed], :focus, :default)')
    const submitsByEnter = await page.locator('input:not([type=hidden])').count()
    expect(submitsByEnter).toBe(0)
    expect(await chosen.evaluateAll((found) => found.filter((one) => !one.matches(':default')).length)).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

/** A browser with scripts off, and how many presses it takes to get where a client wants to be. */
async function withoutScript(
  browser: Browser,
  link: string,
): Promise<{ page: Page; press: (name: RegExp) => Promise<void>; steps: () => number }> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ru-RU' })
  const page = await context.newPage()
  await page.goto(link)
  let presses = 0
  return {
    page,
    async press(name) {
      presses += 1
      await page.getByRole('button', { name }).click()
    },
    steps: () => presses,
  }
}

test('To give, to refuse, to put off and to take back are one press each, with scripts off', async ({ browser }) => {
  const given = await withoutScript(browser, await operator.ask(20431, 'credit_history', 'ru'))
  await given.press(/Соглашаюсь/)
  await expect(given.page.getByText(/Согласие действует/)).toBeVisible()
  const toGive = given.steps()

  const refused = await withoutScript(browser, await operator.ask(20431, 'third_party', 'ru'))
  await refused.press(/Отказываюсь/)
  await expect(refused.page.getByText(/Вы отказались/)).toBeVisible()
  const toRefuse = refused.steps()

  // Where the consent was given, it is taken back: on the page that is open anyway.
  await given.press(/Отзываю согласие/)
  await expect(given.page.getByText(/Вы отозвали согласие/)).toBeVisible()
  const toWithdraw = given.steps() - toGive

  expect([toGive, toRefuse, toWithdraw]).toEqual([1, 1, 1])
  await refused.page.context().close()
  await given.page.context().close()
})

test('A forged link opens nothing and says so in a sentence', async ({ page }) => {
  const link = await operator.ask(20412, 'ebs', 'ru')
  await page.goto(`${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('fieldset')).toHaveCount(0)
  await expect(page.getByText(/Гусева/)).toHaveCount(0)
})
