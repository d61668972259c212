import { expect, test, type Locator, type Page } from '@playwright/test'
import { enter, openCase, openWindow, secondBrowser, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterAll(() => server?.stop())

const photoCase = /Отозвать запрос на использование фото/
const composer = () => page.getByRole('region', { name: 'Ответ клиенту' })
const editor = () => page.locator('[role=textbox][contenteditable=true]')
const timeline = () => page.getByRole('region', { name: 'Записи обращения' })
const pointsOfCase = () =>
  page
    .locator('main section')
    .filter({ has: page.getByRole('heading', { name: /Чего хочет клиент/ }) })
    .first()
const saved = () => expect(page.getByText('Черновик сохранён')).toBeVisible()

async function open(): Promise<void> {
  await openCase(page, 20431, photoCase)
  await expect(editor()).toBeVisible()
}

/** Drags the mouse over some words of a text, as a hand does: it waits until they stand still in sight. */
async function dragOver(place: Locator, words: string): Promise<void> {
  let seen: Awaited<ReturnType<typeof findWords>>
  await expect(async () => {
    await place.scrollIntoViewIfNeeded()
    const before = await findWords(place, words)
    await page.waitForTimeout(50)
    seen = await findWords(place, words)
    expect(seen).toEqual(before)
    expect(seen?.isInSight).toBe(true)
  }).toPass()
  await page.mouse.move(seen!.from.x, seen!.from.y)
  await page.mouse.down()
  await page.mouse.move(seen!.to.x, seen!.to.y, { steps: 6 })
  await page.mouse.up()
}

/** Where some words of a text begin and end in the window, and whether a press there would meet them. */
function findWords(place: Locator, words: string) {
  return place.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + sought.length)
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0]!, boxes.at(-1)!]
      const from = { x: first.left + 1, y: first.top + first.height / 2 }
      const to = { x: last.right - 1, y: last.top + last.height / 2 }
      const isInSight = [from, to].every(({ x, y }) => element.contains(document.elementFromPoint(x, y)))
      return { from, to, isInSight }
    }
    return undefined
  }, words)
}

test('Words selected in the client’s message become a point at their place, by mouse and by keys', async () => {
  const complaints = watchComplaints(page)
  await open()
  const message = timeline().locator('[data-message]').last()
  await expect(message).toBeVisible()
  const words = await message.evaluate(
    (element) => /\p{L}{3,} \p{L}+ \p{L}{3,}/u.exec(element.textContent ?? '')?.[0] ?? '',
  )
  expect(words).not.toBe('')
  await dragOver(message, words)
  await page.getByRole('button', { name: 'Сделать тезисом' }).click()
  const form = page.getByRole('dialog', { name: 'Новый тезис' })
  const text = form.getByRole('textbox', { name: /О чём клиент просит/ })
  await expect(text).not.toHaveValue('')
  const chosen = await text.inputValue()
  expect(words).toContain(chosen)
  await text.press('End')
  await page.keyboard.type(', из письма')
  await form.getByRole('button', { name: 'Добавить' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const row = pointsOfCase().getByRole('button', { name: `${chosen}, из письма` })
  await row.click()
  await expect(message.locator('mark', { hasText: chosen }).first()).toBeVisible()

  const byKeys = await makePointByKeys()
  await expect(pointsOfCase().getByText(byKeys, { exact: true }).first()).toBeVisible()
  await expect(editor()).toBeFocused()
  expect(complaints).toEqual([])
})

/** Without a selection the form brings the client's words, to be selected by keys alone; answers what the point says. */
async function makePointByKeys(): Promise<string> {
  await editor().focus()
  await page.keyboard.press('Alt+KeyT')
  const form = page.getByRole('dialog', { name: 'Новый тезис' })
  await form.getByRole('textbox', { name: 'Последние слова клиента' }).focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Shift+ArrowRight')
  const text = form.getByRole('textbox', { name: /О чём клиент просит/ })
  await expect(text).not.toHaveValue('')
  const said = await text.inputValue()
  await form.getByRole('button', { name: 'Добавить' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return said
}

test('A sentence is linked to a point by key, follows what is typed, outlives a reload and goes with the reply', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const complaints = watchComplaints(page)
  await open()
  await makePointByKeys() // one that the reply does not answer
  await editor().click()
  await page.keyboard.type('Добрый день. Запрос на фото отозван письмом. Скоро всё вернём.')
  const link = editor().locator('[data-link]')

  await test.step('One key asks which point, one digit says it', async () => {
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Alt+KeyL')
    const dialog = page.getByRole('dialog', { name: 'На какой тезис отвечает предложение' })
    await expect(dialog).toContainText('Запрос на фото отозван письмом.')
    const number = await dialog.getByRole('listitem').first().locator('b').textContent()
    await page.keyboard.press(`Digit${number}`)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(link).toHaveText('Запрос на фото отозван письмом.')
    await expect(link).toHaveAttribute('data-point', number ?? '')
    await expect(editor()).toBeFocused()
    await expect(composer().getByRole('checkbox').first()).toBeChecked()
  })

  await test.step('Letters before it and in it leave it where it is', async () => {
    // The editor puts its cursor back a blink after it has the focus again; no hand is faster.
    await page.waitForTimeout(200)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Игорь Сергеевич! ')
    await dragOver(link, 'отозван')
    await page.keyboard.type('снят и отозван')
    await expect(link).toHaveText('Запрос на фото снят и отозван письмом.')
    await page.keyboard.press('Control+z')
    await expect(link).toHaveText('Запрос на фото отозван письмом.')
    await page.keyboard.press('Control+y')
    await expect(link).toHaveText('Запрос на фото снят и отозван письмом.')
  })

  await test.step('A point is left open, and a finding is put away by one key', async () => {
    await composer().getByRole('button', { name: 'Оставить открытым' }).first().click()
    await expect(composer().getByText('Остаётся открытым').first()).toBeVisible()
    await editor().focus()
    const disagree = composer().getByRole('button', { name: 'Не согласиться с замечанием' })
    await expect(disagree.first()).toBeVisible()
    // The list is of the text as it is: nothing has been typed for longer than a check takes.
    await page.waitForTimeout(1_500)
    const before = await disagree.count()
    await page.keyboard.press('Alt+KeyX')
    await expect(disagree).toHaveCount(before - 1)
    await expect(editor()).toBeFocused()
  })

  await test.step('All of it is there after a reload', async () => {
    await saved()
    await page.reload()
    await expect(link).toHaveText('Запрос на фото снят и отозван письмом.')
    await expect(composer().getByText('Остаётся открытым').first()).toBeVisible()
    await expect(composer().getByText(/Снято 1 замечание/)).toBeVisible()
  })

  await test.step('The reply in the timeline tells it all', async () => {
    await composer()
      .getByRole('button', { name: /^Отправить/ })
      .click()
    const sent = timeline().getByRole('article').filter({ hasText: 'снят и отозван письмом' })
    await expect(sent.locator('mark')).toHaveText(/^Запрос на фото снят и отозван письмом\.\d+$/)
    await expect(sent).toContainText('Остаётся открытым')
    await expect(sent).toContainText('Оператор не согласился с замечанием')
    await expect(pointsOfCase()).toContainText('остаётся открытым')
  })

  await test.step('A senior sees what is dismissed', async () => {
    const { context, page: seniors } = await secondBrowser(browser)
    await enter(seniors, server.url, { as: 'elena' })
    await seniors.getByRole('button', { name: /Елена/ }).click()
    await seniors.getByRole('button', { name: 'Замечания: что отклоняют' }).click()
    const rows = seniors.getByRole('dialog').getByRole('row')
    await expect(rows).toHaveCount(12)
    const dismissed = await rows.evaluateAll((all) => all.map((row) => row.children[2]?.textContent))
    expect(dismissed.filter((count) => count === '1')).toHaveLength(1)
    await context.close()
  })
  expect(complaints).toEqual([])
})

test('The focus goes to the point that was declined, and to the case that was searched for', async () => {
  await open()
  const row = pointsOfCase().locator('li[data-point] > button').first()
  await row.click()
  await pointsOfCase().getByRole('button', { name: 'Отклонить' }).click()
  const form = page.getByRole('dialog', { name: 'Отклонить тезис' })
  await form.getByRole('textbox').fill('Нужно по закону')
  await form.getByRole('button', { name: 'Отклонить' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(pointsOfCase().locator('li[data-point] > button:focus')).toContainText(/отклонён/)

  await editor().focus()
  await page.keyboard.press('Control+KeyK')
  await page.getByRole('combobox', { name: /Поиск|Найти/ }).fill('тер')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('main[data-pane=case]:visible')).toBeFocused()
})
