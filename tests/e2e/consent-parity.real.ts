import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { ApiOperator } from './support/consent-links.ts'
import { expectEqualAnswers, findDifference } from './support/expect-equal-answers.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let operator: ApiOperator

test.beforeAll(async () => {
  server = await RealServer.start()
  operator = await ApiOperator.signIn(server.url)
})
test.afterAll(() => server.stop())

const answers = { ru: ['Соглашаюсь', 'Отказываюсь', 'Решу позже'], en: ['I agree', 'I refuse', 'I will decide later'] }

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
        await expectEqualAnswers(page, `${language} ${colorScheme} ${width}`)
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
  await expect(given.page.getByText(/Согласие действует/).first()).toBeVisible()
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

test('One answer a little wider, bolder or paler would be noticed', async ({ page }) => {
  await page.goto(await operator.ask(20412, 'bank_biometrics', 'ru'))
  expect(await findDifference(page)).toBeUndefined()
  const first = page.locator('fieldset button').first()
  for (const [name, value] of [
    ['min-height', '140px'],
    ['width', '90%'],
    ['border-width', '3px'],
    ['border-color', 'rgb(90, 90, 90)'],
    ['background-color', 'rgb(230, 240, 236)'],
  ] as const) {
    await first.evaluate((button, change) => (button as HTMLElement).style.setProperty(change.name, change.value), {
      name,
      value,
    })
    // A taller one makes all of them taller: that is what the grid is for.
    if (name === 'min-height') expect(await findDifference(page)).toBeUndefined()
    else expect(await findDifference(page), name).toBeDefined()
    await first.evaluate((button, property) => (button as HTMLElement).style.removeProperty(property), name)
  }
  await first.locator('.label').evaluate((label) => ((label as HTMLElement).style.fontWeight = '700'))
  expect(await findDifference(page)).toBeDefined()
})

test('A forged link opens nothing and says so in a sentence', async ({ page }) => {
  const link = await operator.ask(20412, 'ebs', 'ru')
  await page.goto(`${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('fieldset')).toHaveCount(0)
  await expect(page.getByText(/Гусева/)).toHaveCount(0)
})
