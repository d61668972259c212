import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../setup/chromium.ts'
import { enter, openCase, signIn } from './support/operator.ts'
import { RealServer } from './support/server.ts'

/** `E2E_KILLS=100` for as many as the promise is made for; fewer tell soon enough whether it is broken. */
const kills = Number(process.env['E2E_KILLS'] ?? 3)
const photoCase = /Отозвать запрос на использование фото/
const reply = 'Текст ответа клиенту'
/** A letter every so many milliseconds: a fast typist. */
const pace = 30

let server: RealServer
test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server?.stop())

/** A browser with a memory of its own on the disk: what it had written is there when it comes back. */
class Workplace {
  readonly #folder: string
  #context: BrowserContext | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  async open(): Promise<Page> {
    const context = await chromium.launchPersistentContext(this.#folder, {
      executablePath: findChromium(),
      args: chromiumFlags,
      locale: 'ru-RU',
      viewport: { width: 1366, height: 768 },
    })
    this.#context = context
    return context.pages()[0] ?? context.newPage()
  }

  /** As a power switch does it to a browser, which says itself by what number it runs. */
  async kill(): Promise<void> {
    const context = this.#context
    if (!context) return
    const browser = await context.browser()!.newBrowserCDPSession()
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
    const gone = new Promise((resolve) => context.once('close', resolve))
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL')
    await gone
    this.#context = undefined
    await rm(join(this.#folder, 'SingletonLock'), { force: true })
  }

  async close(): Promise<void> {
    await this.#context?.close()
  }
}

/** The reply as it stands, in whichever of the two editors. */
const textOf = (page: Page) =>
  page
    .getByRole('textbox', { name: reply })
    .evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')))

/** Opens the case again, signing in where the browser was killed before it had written its cookie, and waits for the draft. */
async function comeBack(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const person = page.getByRole('button', { name: /Анна Ким/ })
  const queue = page.getByRole('region', { name: 'Очередь' })
  await expect(person.or(queue).first()).toBeVisible({ timeout: 30_000 })
  if (!(await queue.isVisible())) await person.first().click()
  await expect.poll(() => textOf(page), { timeout: 30_000 }).toContain('Удар')
}

/** Notes in the page what stood in the editor whenever the mark said that it is saved, and tells it out. */
async function watchSaved(page: Page, tell: (text: string) => void): Promise<void> {
  await page.exposeFunction('tellSaved', tell)
  await page.evaluate((name) => {
    const editor = () => document.querySelector<HTMLElement>(`[role=textbox][aria-label="${name}"]`)
    const kindNow = () => document.querySelector<HTMLElement>('[data-draft]')?.dataset['draft']
    let kind = kindNow()
    // The moment at which the mark appears, and not one at which it is still there while the next letter is.
    const look = () => {
      const before = kind
      kind = kindNow()
      if (kind === 'saved' && before !== 'saved')
        (globalThis as unknown as { tellSaved: (text: string) => void }).tellSaved(editor()?.textContent ?? '')
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-draft'],
    })
  }, reply)
}

test('A browser killed again and again while one types loses nothing of what was marked as saved', async () => {
  test.setTimeout(60_000 + kills * 20_000)
  const folder = await mkdtemp(join(tmpdir(), 'okno-kills-'))
  const workplace = new Workplace(folder)
  let page = await workplace.open()
  await signIn(page, server.url)
  await openCase(page, 20431, photoCase)
  const address = page.url()
  let lost = 0
  let beyond = 0

  for (let turn = 1; turn <= kills; turn += 1) {
    const told = { saved: '' }
    await watchSaved(page, (text) => (told.saved = text))
    const field = page.getByRole('textbox', { name: reply })
    await field.click()
    await page.keyboard.press('Control+End')
    // The kill comes at a moment of its own: while letters come, while they are being saved, or in the rest after it.
    const typing = page.keyboard.type(`Удар ${turn}, пишем дальше без остановки. `, { delay: pace }).catch(() => {})
    await expect.poll(() => told.saved, { timeout: 30_000, intervals: [20] }).toContain(`Удар ${turn}`)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_500))
    const marked = told.saved
    await workplace.kill()
    await typing

    page = await workplace.open()
    await comeBack(page, address)
    const found = await textOf(page)
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    if (!plain(found).startsWith(plain(marked))) {
      lost += 1
      console.log(`kill ${turn}: marked «${marked.slice(-60)}», found «${found.slice(-60)}»`)
    }
    if (turn % 10 === 0) console.log(`${turn} kills, ${lost} losses`)
    beyond += Math.max(0, plain(found).length - plain(marked).length)
  }
  console.log(`${kills} kills: ${lost} drafts shorter than their mark; ${beyond} letters found beyond the last mark.`)
  expect(lost).toBe(0)
  await workplace.close()
  await rm(folder, { recursive: true, force: true })
})

test('Two tabs that type in one draft show both texts, and neither is overwritten unseen', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await enter(one, server.url)
  await openCase(one, 20431, photoCase)
  await other.goto(one.url())
  await expect(other.getByRole('textbox', { name: reply })).toBeVisible()

  const [mine, theirs] = ['Первая вкладка: запрос отозван.', 'Вторая вкладка: письмо уйдёт завтра.']
  await test.step('When both type at the same time', async () => {
    const write = async (page: Page, text: string) => {
      const field = page.getByRole('textbox', { name: reply })
      await field.focus()
      await expect(field).toBeFocused()
      await page.keyboard.type(text, { delay: 20 })
    }
    await Promise.all([write(one, mine), write(other, theirs)])
  })
  const compare = (page: Page) => page.getByRole('button', { name: 'Посмотреть и выбрать' })
  await test.step('Then each still holds its own words, and one of them at least says that there are two', async () => {
    await expect(one.getByRole('textbox', { name: reply })).toContainText(mine)
    await expect(other.getByRole('textbox', { name: reply })).toContainText(theirs)
    await expect.poll(async () => (await compare(one).isVisible()) || (await compare(other).isVisible())).toBe(true)
  })
  await test.step('And shows both to choose from', async () => {
    const asked = (await compare(one).isVisible()) ? one : other
    await compare(asked).click()
    await expect(asked.getByRole('dialog')).toContainText(mine)
    await expect(asked.getByRole('dialog')).toContainText(theirs)
  })
})
