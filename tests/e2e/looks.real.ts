import { expect, test, type Locator, type Page } from '@playwright/test'
import { closeDialogs, openCase, openWindow } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = await openWindow(browser, server.url)
})
test.beforeEach(async () => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openCase(page, 20431, /Отозвать запрос на использование фото/)
})
test.afterAll(() => server.stop())

const reply = () => page.getByRole('textbox', { name: 'Текст ответа клиенту' })

/** What an earlier test has written is not this one's. */
async function clearReply(): Promise<void> {
  await reply().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await expect(reply()).toBeEmpty()
}

test('At 1366×768 everything about the case is on the screen at once, and the page does not scroll', async () => {
  const whole = { ratio: 1 }

  await expect(page.getByRole('heading', { name: 'Лесков Игорь Сергеевич' })).toBeInViewport(whole)
  const points = page.getByRole('region', { name: /Чего хочет клиент/ }).getByRole('listitem')
  expect(await points.count()).toBe(3)
  for (const point of await points.all()) await expect(point).toBeInViewport(whole)
  const consents = page.getByRole('region', { name: /Согласия/ }).getByRole('listitem')
  expect(await consents.count()).toBeGreaterThanOrEqual(4)
  for (const consent of await consents.all()) await expect(consent).toBeInViewport(whole)
  const promises = page.getByRole('region', { name: /Обещания клиенту/ }).getByText(/Ответить по существу/)
  await expect(promises.first()).toBeInViewport(whole)
  await expect(page.getByText(/третьего срока ждать не буду/)).toBeInViewport(whole)
  await expect(reply()).toBeInViewport(whole)
  await expect(page.getByRole('button', { name: /^Отправить/ })).toBeInViewport(whole)

  const page_ = await page.evaluate(() => ({
    scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
    elements: document.querySelectorAll('*').length,
  }))
  expect(page_.scrolls).toBe(false)
  expect(page_.elements).toBeLessThan(1_200)

  await test.step('Nor does it once something has been said aloud', async () => {
    await page.getByRole('button', { name: 'Заметка' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Клиент просит письмо на бумаге.')
    await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click()
    await expect(page.getByText('Заметка записана.').first()).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  })
})

test('Nothing sticks out sideways, at any width', async () => {
  for (const [width, height] of [
    [1366, 768],
    [683, 384], // 1366×768 at 200 %
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    const outside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(outside).toBeLessThanOrEqual(0)

    // What a pane cuts off does not make the page wider: every act and the step the case is at must stand whole.
    const inside = async (what: Locator) => {
      const box = await what.boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= width
    }
    const head = page.getByRole('main').locator('header').first()
    for (const act of await head.getByRole('button').all()) expect(await inside(act), await act.innerText()).toBe(true)
    const step = head.locator('li[aria-current=step]')
    expect(await inside(step)).toBe(true)
    await expect(step).toHaveText('Решить')
    // Those that show no word are still heard.
    await expect(head.getByRole('listitem')).toHaveCount(4)
    for (const one of await head.getByRole('listitem').all()) expect(await inside(one)).toBe(true)
  }
})

test('At 200 % of 1366×768 the words of the client are read in one look, and the pane scrolls as one to the reply', async () => {
  await page.setViewportSize({ width: 683, height: 384 })
  const timeline = page.getByRole('region', { name: 'Записи обращения' })
  const pane = page.getByRole('main')
  expect((await timeline.boundingBox())?.height).toBeGreaterThanOrEqual(220)
  expect(await pane.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true)
  await timeline.scrollIntoViewIfNeeded()
  const { top, bottom } = await timeline.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const room = element.closest('main')!.getBoundingClientRect()
    return { top: box.top - room.top, bottom: room.bottom - box.bottom }
  })
  expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(-1)
  await page.getByRole('button', { name: /^Отправить/ }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: /^Отправить/ })).toBeInViewport()
})

test('In the width of a phone the buttons of a form fill one row below the reason why it cannot be done yet', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Добавить тезис' }).first().click()
  const dialog = page.getByRole('dialog')
  const [cancel, save] = await Promise.all(
    [dialog.getByRole('button', { name: 'Отменить' }), dialog.locator('button[type=submit]')].map((one) =>
      one.boundingBox(),
    ),
  )
  const room = await dialog.boundingBox()
  if (!cancel || !save || !room) throw new Error('The buttons are not drawn.')
  expect(cancel.y).toBe(save.y)
  expect(cancel.x - room.x).toBeLessThan(30)
  expect(room.x + room.width - save.x - save.width).toBeLessThan(30)
  await closeDialogs(page)
})

test('At 1366×768 what stops a public draft is read beside it at once, and the closed Send leads there', async () => {
  const editor = reply()
  await clearReply()
  await page.keyboard.insertText('Вход в приложение мы считаем согласием. Ваш телефон +7 912 345-67-89. Скоро ответим.')
  const blocks = page.getByRole('button', { name: /^нельзя отправить/ })
  await expect(blocks).toHaveCount(2)
  for (const block of await blocks.all()) await expect(block).toBeInViewport({ ratio: 1 })

  const side = page.getByRole('region', { name: 'Ответ клиенту' }).locator('div', { has: blocks.first() }).last()
  const scrollAway = () => side.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await scrollAway()
  await editor.press('Control+Enter')
  await expect(blocks.first()).toBeFocused()
  await expect(blocks.first()).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(editor).toBeFocused()
  await scrollAway()
  await page.getByRole('button', { name: /^Отправить/ }).click({ force: true })
  await expect(blocks.first()).toBeFocused()
  await expect(blocks.first()).toBeInViewport({ ratio: 1 })
})

test('At 1366×768 whose words the reply began with is read, whatever else was put into it', async () => {
  await clearReply()
  for (const keys of ['Alt+S', 'Alt+I']) {
    await reply().click()
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await expect(page.getByRole('button', { name: 'Как это устроено · 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'сравнить со скриптом' })).toBeVisible()
  const script = page.getByRole('button', { name: / · v\d+$/ })
  const width = await script.evaluate((button) => button.getBoundingClientRect().width)
  expect(width).toBeGreaterThanOrEqual(200)
})

test('The second click of a double click that closes a dialog falls on nothing below it', async () => {
  await openCase(page, 20388, /Справка/)
  await reply().click()
  await page.evaluate(() => {
    const fell: string[] = []
    Object.assign(globalThis, { fell })
    // A shortcut presses its button too, at no place.
    addEventListener('click', ({ target, detail }) => {
      if (detail > 0 && target instanceof Element) fell.push(target.closest('dialog') ? 'in the dialog' : 'below')
    })
  })
  await page.keyboard.press('Alt+S')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Вставить' }).dblclick()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await page.evaluate(() => (globalThis as unknown as { fell: string[] }).fell)).toEqual(['in the dialog'])
})

test('In the width of a phone Send takes no row of its own', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await clearReply()
  await page.keyboard.insertText('Запрос отозван.')
  const send = page.getByRole('button', { name: /^Отправить/ })
  const [task, sent] = await Promise.all(
    [page.getByRole('button', { name: 'Запрос в отдел' }).last(), send].map((one) => one.boundingBox()),
  )
  expect(sent?.y).toBe(task?.y)
})

test('In the width of a phone Send is in sight while one writes, however long the reply', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await clearReply()
  const send = page.getByRole('button', { name: /^Отправить/ })
  for (const text of ['Запрос отозван.', '\n\nВход согласием не считаем. '.repeat(12)]) {
    await page.keyboard.insertText(text)
    await expect(page.getByText('Черновик сохранён')).toBeVisible()
    await expect(send).toBeInViewport({ ratio: 1 })
  }
})

test('The counts of the queue come into the room that was kept for them, and move nothing', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/api/queue*', async (route) => {
    await held
    const response = await route.fetch()
    const queue = (await response.json()) as { counts: Record<string, number> }
    // As in a large bank: with so many digits one view went to a row of its own.
    await route.fulfill({ response, json: { ...queue, counts: { ...queue.counts, all: 1_240 } } })
  })
  await page.reload()
  const views = page.getByRole('group', { name: 'Какие обращения показать' })
  const places = () =>
    views
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => [x, y]))
  await expect(views.getByRole('button', { name: 'Горят', exact: true })).toBeVisible()
  const before = await places()
  release()
  await expect(views.getByRole('button', { name: 'Все 1240' })).toBeVisible()
  expect(await places()).toEqual(before)
  await page.unroute('**/api/queue*')
})
