import { existsSync, readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { openCase } from './operator.ts'

const fixtures = 'tests/fixtures/imports'
const reply = 'Текст ответа клиенту'

/**
 * The main job of the operator, from the client's real words to a sent reply, as steps that hold on the real server and
 * in the demo alike. The page stands on the signed-in window.
 */
export async function walkMainJob(page: Page): Promise<void> {
  await test.step('Given Анна’s queue: three leading cases and dozens of others', () => seeQueue(page))
  await test.step('When the photo case is opened, everything about it is there', () => seePhotoCase(page))
  await test.step('And an exchange is pasted, read, corrected and saved', () =>
    pasteExchange(page, fixture('comment-thread.txt')))
  await test.step('And an e-mail and a Telegram export are read the same way', () => readFiles(page))
  await test.step('And what is not an exchange gets a clear sentence', () => refuseGarbage(page))
  await test.step('And a reply is written from a script, with points and a promise, and sent', () => sendReply(page))
}

const fixture = (name: string) => readFileSync(`${fixtures}/${name}`, 'utf8')

async function seeQueue(page: Page): Promise<void> {
  const queue = page.getByRole('region', { name: 'Очередь' })
  for (const number of [20431, 20438, 20440])
    await expect(queue.getByRole('button', { name: new RegExp(`№\\s*${number}`) })).toBeVisible()
  const all = await queue.getByRole('button', { name: /^Все/ }).textContent()
  expect(Number(all?.replace(/\D/g, ''))).toBeGreaterThanOrEqual(43)
}

async function seePhotoCase(page: Page): Promise<void> {
  await openCase(page, 20431, /Отозвать запрос на использование фото/)
  const side = page.getByRole('complementary')
  await expect(side.getByRole('heading', { name: /Лесков Игорь Сергеевич/ })).toBeVisible()
  const consents = side.getByRole('region', { name: 'Согласия' })
  await expect(consents.getByRole('button', { name: /Использование фото/ })).toContainText('запрошено')
  await expect(consents).toContainText('Вход не является согласием')
  await expect(page.getByRole('region', { name: /Чего хочет клиент/ }).getByRole('listitem')).toHaveCount(3)

  const promises = side.getByRole('region', { name: /Обещания клиенту/ })
  await expect(promises.locator('del, s').first()).toHaveText(/\d+\s[а-я]+/)
  await expect(promises).toContainText(/Клиент уведомлён/)
  await expect(page.getByRole('region', { name: 'Записи обращения' }).getByRole('article').last()).toBeVisible()
  await expect(page.getByRole('textbox', { name: reply })).toBeVisible()
}

/** Pastes a thread, sees messages and points tied to their places, corrects one, saves, and finds all of it in the case. */
export async function pasteExchange(page: Page, thread: string): Promise<void> {
  const points = pointsOfCase(page).getByRole('listitem')
  const before = await points.count()
  await page.getByRole('button', { name: 'Вставить переписку' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Текст переписки' }).fill(thread)
  await dialog.getByRole('button', { name: 'Разобрать' }).click()
  await expect(dialog.getByText('Пока ничего не сохранено.')).toBeVisible()
  const suggested = dialog.getByRole('textbox', { name: /Тезис \d+/ })
  expect(await suggested.count()).toBeGreaterThanOrEqual(3)
  expect(await dialog.locator('mark').count()).toBeGreaterThanOrEqual(3)

  await suggested.first().fill('Письменно отозвать запрос на фото, исправлено оператором')
  await dialog
    .getByRole('button', { name: /^Убрать тезис/ })
    .last()
    .click()
  const kept = await suggested.count()
  await expect(points).toHaveCount(before) // nothing is stored before saving
  await dialog.getByRole('button', { name: 'Сохранить в обращение' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => openPoints(page)).toBeGreaterThanOrEqual(kept)
  await expect(page.getByText('Письменно отозвать запрос на фото, исправлено оператором').first()).toBeVisible()
}

/** The case's own points: the dialog has a part of the same name. */
const pointsOfCase = (page: Page) =>
  page
    .locator('main section:not(dialog section)')
    .filter({ has: page.getByRole('heading', { name: /Чего хочет клиент/ }) })

async function openPoints(page: Page): Promise<number> {
  const heading = await pointsOfCase(page).getByRole('heading').first().textContent()
  return Number(/(\d+) из/.exec(heading ?? '')?.[1] ?? 0)
}

async function readFiles(page: Page): Promise<void> {
  for (const [file, words] of [
    ['photo-consent.eml', /фото/],
    ['telegram-result.json', /фото|соглас/],
  ] as const) {
    await page.getByRole('button', { name: 'Вставить переписку' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles(`${fixtures}/${file}`)
    // The file is read by the page first. Once the press is taken, its button is gone, however long the reading takes.
    await expect(async () => {
      const press = dialog.getByRole('button', { name: 'Разобрать' })
      if (await press.isVisible()) await press.click({ timeout: 500 })
      await expect(dialog.getByText('Пока ничего не сохранено.')).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await expect(dialog.getByText(words).first()).toBeVisible()
    expect(await dialog.getByRole('textbox', { name: /Тезис \d+/ }).count()).toBeGreaterThanOrEqual(1)
    await leave(page)
  }
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  const anyway = page.getByRole('button', { name: /текст не нужен/ })
  // The question comes a moment after the key, and only where something was filled in.
  await expect(async () => {
    if (await anyway.isVisible()) await anyway.click()
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

async function refuseGarbage(page: Page): Promise<void> {
  const garbage: [string, Buffer, RegExp][] = [
    [
      'binary.txt',
      Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 37) % 256)),
      /двоичн|не текст|не читается/i,
    ],
    ['empty.txt', Buffer.from(''), /Вставьте|нет ни одного|пуст/i],
    ['large.txt', Buffer.alloc(2 * 1024 * 1024, 'а'), /больше 1 МиБ|частями/i],
    ['broken.json', Buffer.from('{"messages": 12'), /JSON|Telegram|формат|не читается|не получ/i],
  ]
  for (const [name, buffer, sentence] of garbage) {
    await page.getByRole('button', { name: 'Вставить переписку' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
    const read = dialog.getByRole('button', { name: 'Разобрать' })
    await expect(async () => {
      if (await read.isEnabled()) await read.click({ timeout: 500 })
      await expect(dialog.getByText(sentence).first(), name).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await leave(page)
  }
}

async function sendReply(page: Page): Promise<void> {
  const composer = page.getByRole('region', { name: 'Ответ клиенту' })
  const text = page.getByRole('textbox', { name: reply })
  await composer.getByRole('button', { name: 'Выбрать скрипт' }).click()
  const scripts = page.getByRole('dialog')
  await scripts.getByRole('searchbox').or(scripts.getByRole('combobox')).first().fill('отзыв запроса фото')
  await scripts.getByRole('option', { name: /фото/i }).first().click()
  if (await scripts.isVisible()) await scripts.getByRole('button', { name: 'Вставить' }).click()
  await expect(text).toContainText('20431') // a slot filled from the window
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Если что-то останется неясным, напишите здесь же.')
  await expect(composer.getByText(/изменен[аоы] \d+ фраз/)).toBeVisible()

  const points = composer.getByRole('checkbox')
  await points.nth(0).check()
  await points.nth(1).check()
  const openBefore = await openPoints(page)

  await composer.getByRole('button', { name: 'Обещание', exact: true }).click()
  const promise = page.getByRole('dialog')
  await promise.getByRole('textbox', { name: 'Что банк сделает' }).fill('Пришлём письмо с подписью банка')
  await promise.getByText('В рабочих днях').click()
  await promise
    .getByRole('spinbutton')
    .or(promise.getByRole('textbox', { name: /рабочих дней/ }))
    .first()
    .fill('3')
  const responsible = promise.getByRole('textbox', { name: 'Кто отвечает' })
  if (!(await responsible.inputValue())) await responsible.fill('Анна Ким')
  await promise.getByRole('combobox', { name: 'Как клиент узнает' }).selectOption('email')
  await promise.getByRole('button', { name: 'Добавить к ответу' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const send = composer.getByRole('button', { name: /^Отправить/ })
  await expect(send).toBeEnabled()
  await send.click()
  const timeline = page.getByRole('region', { name: 'Записи обращения' })
  const sent = timeline.getByRole('article').filter({ hasText: 'Если что-то останется неясным' })
  await expect(sent).toBeVisible()
  await expect(sent).toContainText(/скрипт/i)
  await expect(sent).toContainText(/v\d|верси/i)
  await expect(sent).toContainText(/изменен|правк/i)
  await expect.poll(() => openPoints(page)).toBe(openBefore - 2)
  await expect(page.getByRole('complementary').getByRole('region', { name: /Обещания клиенту/ })).toContainText(
    'Пришлём письмо с подписью банка',
  )
}

/** The raw thread that lies beside the project in some places, or undefined: a run more where it is, and said where not. */
export function rawThread(): string | undefined {
  const path = '../shared/real-input/comment-thread.txt'
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
