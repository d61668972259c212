import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Signs in as a persona and waits for the one window. */
export async function signIn(page: Page, url: string, name: RegExp = /Анна Ким/): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('region', { name: 'Очередь' })).toBeVisible()
}

/** Opens a case of the queue by its number and waits until its window stands. */
export async function openCase(page: Page, number: number, subject: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`№\\s*${number}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
}

/** Another operator's browser: nothing shared with the first one. */
export async function secondBrowser(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ru-RU' })
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
