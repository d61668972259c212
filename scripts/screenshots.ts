import { mkdir } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { RealServer } from '../tests/e2e/support/server.ts'
import { openCase, signIn } from '../tests/e2e/support/operator.ts'
import { chromiumFlags, findChromium } from '../tests/setup/chromium.ts'

/** Makes the pictures of the README from the real server with the demo people: `npm run build && npm run screenshots`. */
const folder = 'docs/pictures'

const shots = [
  { name: 'window-light', width: 1366, height: 768, colorScheme: 'light' },
  { name: 'window-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'window-narrow', width: 390, height: 844, colorScheme: 'light' },
] as const

async function draftReply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Выбрать скрипт' }).click()
  const scripts = page.getByRole('dialog')
  await scripts.getByRole('searchbox').or(scripts.getByRole('combobox')).first().fill('отзыв запроса фото')
  await page.waitForTimeout(400)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  if (await scripts.isVisible()) await scripts.getByRole('button', { name: 'Вставить' }).click()
  await page.getByRole('textbox', { name: 'Текст ответа клиенту' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Письмо с подписью пришлём в ближайшее время.')
  await page.waitForTimeout(1_500)
}

await mkdir(folder, { recursive: true })
const server = await RealServer.start()
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
try {
  for (const { name, width, height, colorScheme } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'ru-RU' })
    await signIn(page, server.url).catch(() => undefined)
    await openCase(page, 20431, /Отозвать запрос/)
    await page.waitForTimeout(1_000)
    if (width > 1_000) await draftReply(page)
    await page.screenshot({ path: `${folder}/${name}.png` })
    await page.close()
    console.log(`${folder}/${name}.png`)
  }
} finally {
  await browser.close()
  await server.stop()
}
