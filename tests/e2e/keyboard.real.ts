import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { CyrillicKeyboard } from './support/keyboard.ts'
import { watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

const thread = readFileSync('tests/fixtures/imports/comment-thread.txt', 'utf8')
const corrected = 'Отозвать запрос на фото письмом, с подписью'

let server: RealServer
test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server?.stop())

test('The main job is done from sign-in to a sent reply by keyboard alone, under a Cyrillic layout', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const complaints = watchComplaints(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(server.url)
  const keys = await CyrillicKeyboard.of(page)

  await test.step('Given Анна has signed in', () => signIn(page, keys))
  await test.step('When she walks the queue by arrows to the photo case and opens it', () => openPhotoCase(page, keys))
  await test.step('And looks up the keys', () => lookUpKeys(page, keys))
  await test.step('And pastes an exchange, corrects a point, and saves', () => pasteExchange(page, keys))
  await test.step('And takes a script and adds words of her own', () => writeFromScript(page, keys))
  await test.step('And says which points it answers', () => tickPoints(page, keys))
  await test.step('And adds a promise', () => addPromise(page, keys))
  await test.step('Then the reply goes out and stands in the timeline', () => send(page, keys))
  await test.step('And she goes around the window and searches', () => goAround(page, keys))
  expect(complaints).toEqual([])
})

async function signIn(page: Page, keys: CyrillicKeyboard): Promise<void> {
  await expect(page.getByRole('button', { name: /Анна Ким/ })).toBeVisible()
  await keys.tabTo(page.getByRole('button', { name: /Анна Ким/ }))
  await keys.press('Enter')
  await expect(page.getByRole('region', { name: 'Очередь' })).toBeVisible()
  await keys.isSomewhere('signing in')
}

async function openPhotoCase(page: Page, keys: CyrillicKeyboard): Promise<void> {
  const photo = page.getByRole('button', { name: /№\s*20431/ })
  await expect(photo).toBeVisible()
  await keys.chord('Digit1', 'Alt')
  await expect(page.locator('[data-pane=queue] :focus')).toHaveCount(1)
  await keys.tabTo(page.locator('[data-pane=queue] button[data-index][tabindex="0"]'))
  for (let row = 0; row < 60; row++) {
    if (await photo.evaluate((element) => element === document.activeElement)) break
    await keys.press('ArrowDown')
    await keys.isSomewhere('an arrow in the queue')
  }
  await keys.sees(photo)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Отозвать запрос на использование фото/ })).toBeVisible()
  await keys.isSomewhere('opening the case')
}

async function lookUpKeys(page: Page, keys: CyrillicKeyboard): Promise<void> {
  await keys.chord('Digit7', 'Shift') // «?» of this layout
  const sheet = page.getByRole('dialog', { name: 'Клавиши' })
  await expect(sheet).toContainText('Выбрать скрипт')
  await keys.isSomewhere('opening the keys')
  await keys.press('Escape')
  await expect(sheet).toHaveCount(0)
  await keys.isSomewhere('closing the keys')
}

async function pasteExchange(page: Page, keys: CyrillicKeyboard): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), thread)
  await keys.chord('KeyV', 'Alt')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: 'Текст переписки' })
  await keys.sees(field)
  await keys.chord('KeyV', 'Control')
  await expect(field).toHaveValue(/отзывает запрос на использование/)
  await keys.tabTo(dialog.getByRole('button', { name: 'Разобрать' }))
  await keys.press('Enter')
  await expect(dialog.getByText('Пока ничего не сохранено.')).toBeVisible()
  await keys.isSomewhere('reading the exchange')

  const points = dialog.getByRole('textbox', { name: /Тезис \d+/ })
  await keys.tabTo(points.first())
  await keys.chord('KeyA', 'Control')
  await keys.type(corrected)
  await expect(points.first()).toHaveValue(corrected)
  const before = await points.count()
  await keys.tabTo(dialog.getByRole('button', { name: `Убрать тезис ${before}` }))
  await keys.press('Enter')
  await expect(points).toHaveCount(before - 1)
  await keys.isSomewhere('removing a point')
  await keys.tabTo(dialog.getByRole('button', { name: 'Сохранить в обращение' }))
  await keys.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await keys.isSomewhere('saving the exchange')
  await expect(page.getByRole('region', { name: /Чего хочет клиент/ })).toContainText(corrected)
}

async function writeFromScript(page: Page, keys: CyrillicKeyboard): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
  await keys.chord('KeyS', 'Alt')
  const search = page.getByRole('dialog').getByRole('combobox')
  await keys.sees(search)
  await keys.type('отзыв фото')
  await keys.press('ArrowDown')
  await keys.press('ArrowUp')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(/фото/i)
  await keys.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await keys.sees(text)
  await expect(text).toContainText('20431')
  await keys.press('Control+End')
  await keys.type(' Если что-то останется неясным, напишите здесь же.')
  await expect(text).toContainText('Если что-то останется неясным, напишите здесь же.')
}

async function tickPoints(page: Page, keys: CyrillicKeyboard): Promise<void> {
  const points = page.getByRole('region', { name: 'Ответ клиенту' }).getByRole('checkbox')
  for (const nth of [0, 1]) {
    await keys.tabTo(points.nth(nth))
    await keys.chord('Space')
    await expect(points.nth(nth)).toBeChecked()
  }
}

async function addPromise(page: Page, keys: CyrillicKeyboard): Promise<void> {
  await keys.chord('KeyP', 'Alt')
  const form = page.getByRole('dialog')
  await expect(form).toBeVisible()
  await keys.isSomewhere('opening the promise')
  await keys.tabTo(form.getByRole('textbox', { name: 'Что банк сделает' }))
  await keys.type('Пришлём письмо с подписью банка')
  await keys.tabTo(form.getByRole('button', { name: 'В рабочих днях' }))
  await keys.chord('Space')
  await keys.isSomewhere('choosing working days')
  const days = form.getByRole('textbox', { name: /рабочих дней/ })
  await keys.tabTo(days)
  await keys.chord('KeyA', 'Control')
  await keys.type('3')
  await expect(days).toHaveValue('3')
  await keys.tabTo(form.getByRole('combobox', { name: 'Как клиент узнает' }))
  await keys.type('по п')
  await expect(form.getByRole('combobox', { name: 'Как клиент узнает' })).toHaveValue('email')
  await keys.tabTo(form.getByRole('button', { name: /Добавить к ответу|Обещать/ }))
  await keys.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await keys.isSomewhere('adding the promise')
}

async function send(page: Page, keys: CyrillicKeyboard): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
  await keys.chord('Digit3', 'Alt')
  await keys.sees(text)
  await keys.press('Control+Enter')
  const sent = page
    .getByRole('region', { name: 'Записи обращения' })
    .getByRole('article')
    .filter({ hasText: 'Если что-то останется неясным' })
  await expect(sent).toContainText(/по скрипту/)
  await expect(text).not.toContainText('Если что-то')
  await keys.isSomewhere('sending')
  await expect(page.getByRole('complementary').getByRole('region', { name: /Обещания клиенту/ })).toContainText(
    'Пришлём письмо с подписью банка',
  )
}

async function goAround(page: Page, keys: CyrillicKeyboard): Promise<void> {
  for (const place of ['Digit4', 'Digit2', 'Digit1', 'Digit3']) {
    await keys.chord(place, 'Alt')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))))
    await keys.isSomewhere(place)
  }
  await keys.chord('KeyK', 'Control')
  const search = page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('combobox', { name: /Найти/ }))
  await expect(search.first()).toBeFocused()
  await keys.type('лесков')
  await expect(page.getByRole('option', { name: /Лесков/ }).first()).toBeVisible()
  await keys.press('Escape')
  await keys.isSomewhere('closing the search')
}
