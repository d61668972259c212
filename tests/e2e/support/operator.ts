import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { PersonaId } from '../../../src/contract/session.ts'

/** Signs in as a persona by the screen for it, and waits for the one window. */
export async function signIn(page: Page, url: string, name: RegExp = /Анна Ким/): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('region', { name: 'Очередь' })).toBeVisible()
}

/**
 * Comes in as somebody who has signed in before, at any address of the window: the screen for it costs as much as a test, and
 * has tests of its own. On a real server only.
 */
export async function enter(
  page: Page,
  url: string,
  { as = 'anna', at = '/' }: { as?: PersonaId | undefined; at?: string } = {},
): Promise<void> {
  const answer = await page.request.post(`${url}/api/session`, { data: { persona: as }, headers: { origin: url } })
  expect(answer.status(), await answer.text()).toBe(201)
  await page.goto(new URL(at, url).href)
}

/**
 * The signed-in window that all tests of a file work in, one after another, as an operator does all day: putting a window
 * together takes longer than most of what is tried in it. Each test opens a case of its own. After one that fails the
 * next begins with a new window.
 */
export async function openWindow(browser: Browser, url: string, as?: PersonaId): Promise<Page> {
  const { page } = await secondBrowser(browser)
  await enter(page, url, { as })
  await expect(page.getByRole('region', { name: 'Очередь' })).toBeVisible()
  return page
}

/** Opens a case of the queue by its number and waits until its window stands. */
export async function openCase(page: Page, number: number, subject: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`№\\s*${number}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
}

/** Leaves whatever is open above the case; the first Escape may have emptied a field of search only. */
export async function closeDialogs(page: Page): Promise<void> {
  await expect(async () => {
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

/** Another operator's browser: nothing shared with the first one. */
export async function secondBrowser(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const { viewport, locale, timezoneId } = test.info().project.use
  const context = await browser.newContext({ viewport: viewport!, locale: locale!, timezoneId: timezoneId! })
  return { context, page: await context.newPage() }
}

/** Anything the page complains of: a test that walks the main path ends with none. */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // The first question «who is signed in» is answered 401 by design; browsers report it as an error.
    if (/status of 401/.test(message.text())) return
    complaints.push(`console: ${message.text()}`)
  })
  return complaints
}
