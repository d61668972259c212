import { expect, test, type Page } from '@playwright/test'
import type { Purpose } from '../../src/contract/codes.ts'
import { answerLook } from '../../src/rules/consents/form-words.ts'
import { expectAccessible } from './support/axe.ts'
import { FormServer } from './support/form-server.ts'

let server: FormServer
test.beforeAll(async () => {
  server = await FormServer.start()
})
test.afterAll(() => server.stop())

const widths = [320, 360, 390, 768, 1280]
const notices: [Purpose, string][] = [
  ['photo', 'photo-ru-4'],
  ['photo', 'photo-en-4'],
  ['credit_history', 'credit-history-ru-3'],
  ['credit_history', 'credit-history-en-3'],
  ['data_processing', 'data-processing-ru-5'],
  ['marketing_push', 'marketing-push-en-2'],
]

/** Everything about the three answers that an eye could tell them apart by. */
function looksOf(page: Page) {
  return page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
        const share = Number(part) / 255
        return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: string, other: string) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
      return (light + 0.05) / (dark + 0.05)
    }
    const paper = getComputedStyle(document.body).backgroundColor
    const styleOf = (element: Element) => {
      const style = getComputedStyle(element)
      const { fontSize, fontWeight, fontFamily, fontStyle, letterSpacing, textTransform, textDecorationLine, opacity } =
        style
      return {
        fontSize,
        fontWeight,
        fontFamily,
        fontStyle,
        letterSpacing,
        textTransform,
        textDecorationLine,
        opacity,
        colour: style.color,
      }
    }
    const buttons = [...document.querySelectorAll('button')]
    const texts = [...document.querySelectorAll('main :is(p, h1, h2, dt, dd, span, code)')]
    return {
      buttons: buttons.map((button) => {
        const { x, width, height } = button.getBoundingClientRect()
        const style = getComputedStyle(button)
        return {
          box: { x, width, height },
          // Where the words begin within the answer.
          label: button.querySelector('.label')!.getBoundingClientRect().y - button.getBoundingClientRect().y,
          look: {
            background: style.backgroundColor,
            border: `${style.borderWidth} ${style.borderStyle} ${style.borderColor} ${style.borderRadius}`,
            shadow: style.boxShadow,
            margin: style.margin,
            padding: style.padding,
            label: styleOf(button.querySelector('.label')!),
            hint: styleOf(button.querySelector('.hint')!),
          },
          borderContrast: contrast(style.borderTopColor, paper),
        }
      }),
      gaps: buttons
        .slice(1)
        .map((button, index) => button.getBoundingClientRect().y - buttons[index]!.getBoundingClientRect().bottom),
      leastContrast: Math.min(...texts.map((text) => contrast(getComputedStyle(text).color, paper))),
      labelContrast: contrast(getComputedStyle(document.querySelector('.label')!).color, paper),
      labelPx: Number.parseFloat(getComputedStyle(document.querySelector('.label')!).fontSize),
      focused: document.activeElement?.tagName,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }
  })
}

for (const [purpose, notice] of notices)
  test(`The three answers of ${notice} are equal in everything but their words, light and dark`, async ({ page }) => {
    await page.goto(await server.askClient(purpose, notice))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        const { buttons, gaps, leastContrast, labelContrast, labelPx, focused, overflow } = await looksOf(page)
        const where = `${notice} ${colorScheme} ${width}`
        expect(buttons, where).toHaveLength(3)
        const [first, ...others] = buttons
        for (const other of others) {
          expect(other.box, where).toEqual(first!.box)
          expect(other.look, where).toEqual(first!.look)
          expect(other.label, where).toBeCloseTo(first!.label, 3)
          expect(other.borderContrast, where).toBe(first!.borderContrast)
        }
        expect(gaps[0], where).toBeCloseTo(gaps[1]!, 3)
        expect(first!.box.height, where).toBeGreaterThanOrEqual(44)
        expect(leastContrast, where).toBeGreaterThanOrEqual(7)
        expect(first!.borderContrast, where).toBeGreaterThanOrEqual(7)
        // The record of what was shown says these figures; they must be true in both themes.
        expect(labelContrast, where).toBeGreaterThanOrEqual(answerLook.contrast)
        expect(labelPx, where).toBe(answerLook.fontPx)
        expect([focused, overflow], where).toEqual(['BODY', 0])
      }
    }
  })

test('The comparison itself sees one answer made bolder, wider, brighter or first', async ({ page }) => {
  const spoils: Record<string, string>[] = [
    { fontWeight: '800' },
    { width: '101%' },
    { borderColor: 'red' },
    { background: '#e3efec' },
    { paddingTop: '20px' },
  ]
  for (const spoil of spoils) {
    await page.goto(await server.askClient('photo', 'photo-ru-4'))
    await page.evaluate((style) => {
      const button = document.querySelector('button')!
      Object.assign(('fontWeight' in style ? button.querySelector<HTMLElement>('.label')! : button).style, style)
    }, spoil)
    const [first, second] = (await looksOf(page)).buttons
    expect({ ...first }, JSON.stringify(spoil)).not.toEqual({ ...second })
  }
  await page.evaluate(() => document.querySelector('button')!.focus())
  expect((await looksOf(page)).focused).toBe('BUTTON')
})

/** Presses a button and counts it as a step. */
async function press(page: Page, name: string | RegExp): Promise<1> {
  await page.getByRole('button', { name }).click()
  return 1
}

test('Without a script, giving, refusing, putting off and taking back are one press each', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const open = async () => page.goto(await server.askClient('photo', 'photo-ru-4'))
  await open()
  const give = await press(page, 'Соглашаюсь')
  await expect(page.getByText('Вы согласились')).toBeVisible()
  const receipt = page.url()
  await page.goto(receipt)
  const withdraw = await press(page, 'Отзываю согласие')
  await expect(page.getByText('Вы отозвали согласие')).toBeVisible()
  expect(await page.getByRole('button').count()).toBe(0)
  await open()
  const refuse = await press(page, 'Отказываюсь')
  await expect(page.getByText('Вы отказались')).toBeVisible()
  await open()
  const later = await press(page, 'Решу позже')
  await expect(page.getByText('Вы отложили решение')).toBeVisible()
  expect({ refuse, later, withdraw }).toEqual({ refuse: give, later: give, withdraw: give })
  await context.close()
})

test('A keyboard reaches the answers in their order, and a program that reads aloud names the question', async ({
  page,
}) => {
  await page.goto(await server.askClient('photo', 'photo-ru-4'))
  const group = page.getByRole('group', { name: /^Можно ли использовать ваше фото/ })
  await expect(group.getByRole('button')).toHaveCount(3)
  const reached: string[] = []
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => document.activeElement?.textContent?.trim().split(/\s{2,}|\s(?=Банк|На|До)/)[0] ?? ''),
    )
    const { outlineWidth, outlineStyle } = await page.evaluate(() => getComputedStyle(document.activeElement!))
    expect([outlineWidth, outlineStyle]).toEqual(['3px', 'solid'])
  }
  expect(reached).toEqual(['Соглашаюсь', 'Отказываюсь', 'Решу позже'])
  await page.keyboard.press('Enter')
  await expect(page.getByText('Вы отложили решение')).toBeVisible()
})

test('The page, the receipt and a refusal hold for axe, and the browser complains of nothing', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 410/.test(message.text())) complaints.push(message.text())
  })
  const link = await server.askClient('photo', 'photo-ru-4')
  await page.goto(link)
  await expectAccessible(page, 'asking')
  await press(page, 'Соглашаюсь')
  await expect(page.getByText('Вы согласились')).toBeVisible()
  await expectAccessible(page, 'receipt')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'По этой ссылке уже ответили' })).toBeVisible()
  await expectAccessible(page, 'refusal')
  expect(complaints).toEqual([])
})
