import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { enter, openCase, openWindow, secondBrowser, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page
test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.afterAll(() => server?.stop())

const field = () => page.getByRole('textbox', { name: 'Текст ответа клиенту' })
/** The full editor, once it has taken over from the textarea. */
const fullEditor = () => page.locator('[role=textbox][contenteditable=true]')
const draftSaved = () => expect(page.getByText('Черновик сохранён')).toBeVisible()

/** The text of the reply as it is: lines parted by line breaks, an empty reply as ''. */
function textOf(): Promise<string> {
  return fullEditor().evaluate((editor) => [...editor.children].map((line) => line.textContent ?? '').join('\n'))
}
const expectText = (text: string) => expect.poll(textOf).toBe(text)

/** A case of the test's own: its draft is empty. */
async function openEditor(number: number): Promise<CDPSession> {
  await openCase(page, number, /./)
  await expect(fullEditor()).toBeVisible()
  await fullEditor().click()
  await expectText('')
  return page.context().newCDPSession(page)
}

/** Copies text and HTML as a word processor does, in a page of its own, and presses the keys of pasting in this one. */
async function paste({ text, html }: { text: string; html?: string }): Promise<void> {
  const context = page.context()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const elsewhere = await context.newPage()
  await elsewhere.goto(`${server.url}/api/health`)
  await elsewhere.evaluate(
    async ([plain, markup]) => {
      const parts: Record<string, Blob> = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) }
      if (markup) parts['text/html'] = new Blob([markup], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem(parts)])
    },
    [text, html],
  )
  await elsewhere.close()
  await page.bringToFront()
  await page.keyboard.press('Control+v')
}

async function insertScript(): Promise<void> {
  const composer = page.getByRole('region', { name: 'Ответ клиенту' })
  await composer.getByRole('button', { name: 'Выбрать скрипт' }).click()
  const scripts = page.getByRole('dialog')
  await scripts.getByRole('searchbox').or(scripts.getByRole('combobox')).first().fill('отзыв запроса фото')
  await scripts.getByRole('option', { name: /фото/i }).first().click()
  if (await scripts.isVisible()) await scripts.getByRole('button', { name: 'Вставить' }).click()
  await expect(fullEditor().locator('[data-slot]').first()).toBeVisible()
}

test('The checks begin with whoever enters the field, and not with whoever reads', async () => {
  await openCase(page, 20388, /./)
  await expect(fullEditor()).toBeVisible()
  const isFetched = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('checks-worker')))
  await expect.poll(isFetched).toBe(true)
  await page.waitForTimeout(300)
  expect(page.workers()).toHaveLength(0)
  await fullEditor().focus()
  await expect.poll(() => page.workers().length).toBe(1)
})

test('A word composed by an input method stands once, over a selection too, and is undone', async () => {
  const cdp = await openEditor(20431)
  await page.keyboard.type('Начало ')
  for (const text of ['に', 'にほ', 'にほん'])
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  // Checks that come now must not break the word.
  await page.waitForTimeout(600)
  await cdp.send('Input.insertText', { text: '日本' })
  await page.keyboard.type(' конец')
  await expectText('Начало 日本 конец')

  await page.keyboard.press('Control+a')
  await cdp.send('Input.imeSetComposition', { text: 'сло', selectionStart: 3, selectionEnd: 3 })
  await cdp.send('Input.insertText', { text: 'слово' })
  await expectText('слово')
  for (let press = 0; press < 4 && (await textOf()) !== 'Начало 日本 конец'; press += 1)
    await page.keyboard.press('Control+z')
  await expectText('Начало 日本 конец')
})

test('Undo goes back over an inserted script in one step, to what was typed before, and redo brings all again', async () => {
  await openEditor(20438)
  await page.keyboard.type('До скрипта.')
  await insertScript()
  const withScript = await textOf()
  expect(withScript).toContain('До скрипта.')
  await fullEditor().focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' После.')
  await expectText(`${withScript} После.`)

  await page.keyboard.press('Control+z')
  await expectText(withScript)
  await page.keyboard.press('Control+z')
  await expectText('До скрипта.')
  await expect(fullEditor().locator('[data-slot]')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expectText(withScript)
  expect(await fullEditor().locator('[data-slot]').count()).toBeGreaterThan(0)
  await page.keyboard.press('Control+y')
  await expectText(`${withScript} После.`)
})

test('Everything selected gives way to one letter, chips and findings with it', async () => {
  const complaints = watchComplaints(page)
  await openEditor(20440)
  await insertScript()
  await fullEditor().focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Звоните +7 912 000-11-22.')
  await expect(fullEditor().locator('[data-finding]').first()).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Я')
  await expectText('Я')
  await page.keyboard.press('Control+z')
  await expect.poll(textOf).toContain('+7 912 000-11-22')
  expect(complaints).toEqual([])
})

test('What a word processor copies is pasted as plain text: no markup, no styles, no invisible signs', async () => {
  const complaints = watchComplaints(page)
  await openEditor(20412)
  await paste({
    text: 'Уважаемая\u00A0Мария!\r\n\r\n•\tпер\u00ADвый пункт\r\n\u200Bвторой пункт',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head>
      <body><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Уважаемая&nbsp;Мария!</b><o:p></o:p></p>
      <p class=MsoListParagraph>• первый пункт</p><img src=x onerror="alert(1)"><table><tr><td>второй пункт</td></tr></table></body></html>`,
  })
  await expectText('Уважаемая\u00A0Мария!\n\n• первый пункт\nвторой пункт')
  expect(await fullEditor().locator('b, table, img, style, [style]').count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expectText('')
  expect(complaints).toEqual([])
})

test('Emoji are typed, passed over and deleted whole', async () => {
  const cdp = await openEditor(20388)
  const family = '👩‍👩‍👧'
  await cdp.send('Input.insertText', { text: `а${family}б` })
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('|')
  await expectText(`а|${family}б`)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  const left = await textOf()
  expect(left.isWellFormed()).toBe(true)
  expect([...left].length).toBeLessThan([...`а|${family}`].length)
})

test('A line of Hebrew or Arabic runs from the right, and the lines beside it from the left', async () => {
  const cdp = await openEditor(20419)
  await page.keyboard.type('Клиент пишет:')
  await page.keyboard.press('Enter')
  await cdp.send('Input.insertText', { text: 'שלום, 123' })
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ответ ниже.')
  await expectText('Клиент пишет:\nשלום, 123\nОтвет ниже.')
  const directions = await fullEditor().evaluate((editor) =>
    [...editor.children].map((line) => getComputedStyle(line).direction),
  )
  expect(directions).toEqual(['ltr', 'rtl', 'ltr'])
})

test('50,000 characters are pasted, typed into and kept', async () => {
  await openEditor(20426)
  const sentence = 'Запрос отозван, письмо с подписью банка уйдёт завтра. '
  const long = `${sentence.repeat(8).trim()}\n`.repeat(Math.ceil(50_000 / (sentence.length * 8))).slice(0, 49_900)
  await paste({ text: long })
  await expectText(long)
  await page.keyboard.press('Control+Home')
  await page.evaluate(() => {
    const seen = { worst: 0 }
    Object.assign(globalThis, { tasks: seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.worst = Math.max(seen.worst, duration)
    }).observe({ type: 'longtask' })
  })
  await page.keyboard.type('Коротко: ', { delay: 30 })
  await expectText(`Коротко: ${long}`)
  // Said, not judged: how long a task is belongs to the machine.
  const worst = await page.evaluate(() => (globalThis as unknown as { tasks: { worst: number } }).tasks.worst)
  console.log(`50,000 characters: longest task over 50 ms while typing: ${worst === 0 ? 'none' : `${worst} ms`}`)
  await draftSaved()
  await page.reload()
  await expect(fullEditor()).toBeVisible()
  await expectText(`Коротко: ${long}`)
})

test('Letters typed before the editor has loaded are not lost, nor their place, and undo knows them', async ({
  browser,
}) => {
  // The window of the others has its editor already.
  page = (await secondBrowser(browser)).page
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/prose-editor-*.js', async (route) => {
    await held
    await route.continue()
  })
  await enter(page, server.url)
  await openCase(page, 20431, /./)
  await field().click()
  await page.keyboard.type('Пишу до загрузки')
  await expect(page.locator('textarea')).toHaveValue('Пишу до загрузки')
  await page.keyboard.press('ArrowLeft')
  release()
  // Not one pause between the letters while the one field gives way to the other.
  await page.keyboard.type('!!!', { delay: 100 })
  await expect(fullEditor()).toBeVisible()
  await page.keyboard.type('?')
  await expectText('Пишу до загрузк!!!?и')
  await expect(fullEditor()).toBeFocused()
  for (let press = 0; press < 30 && (await textOf()) !== ''; press += 1) await page.keyboard.press('Control+z')
  await expectText('')
})
