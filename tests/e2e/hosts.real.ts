import { spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { createDatabase, startPostgres } from '../setup/postgres.ts'
import { openCase, signIn } from './support/operator.ts'
import { freePort, RealServer } from './support/server.ts'

/** Starts the server and waits for its end: what it said, and with which code it ended. */
async function startAndEnd(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['dist/server/main.js'], { env: { ...process.env, ...settings } })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said }
}

test('A second server on the same folder refuses to start and says which folder is taken', async () => {
  const first = await RealServer.start()
  const second = await startAndEnd({ PORT: String(await freePort()), OKNO_DATA: first.folder })
  expect(second.code).not.toBe(0)
  expect(second.said).toContain(first.folder)
  const health = await fetch(`${first.url}/api/health`)
  expect(health.status).toBe(200)
  await first.stop()
})

test('Unknown and malformed settings stop the start with a sentence that names them', async () => {
  const malformed = await startAndEnd({ PORT: 'door' })
  expect(malformed.code).not.toBe(0)
  expect(malformed.said).toContain('PORT')
  const unknown = await startAndEnd({ OKNO_DATTA: '/nowhere' })
  expect(unknown.code).not.toBe(0)
  expect(unknown.said).toContain('OKNO_DATTA')
})

test('PostgreSQL through DATABASE_URL works with no other change', async ({ page }) => {
  test.setTimeout(120_000)
  const postgres = await startPostgres()
  const server = await RealServer.start({
    DATABASE_URL: (await createDatabase(postgres.url)).url,
    OKNO_DEMO_DATA: 'on',
  })
  const health = (await (await fetch(`${server.url}/api/health`)).json()) as { store: string }
  expect(health.store).toBe('postgres')
  await signIn(page, server.url)
  await openCase(page, 20431, /Отозвать запрос/)
  await page
    .getByRole('textbox', { name: 'Текст ответа клиенту' })
    .pressSequentially('Игорь Сергеевич, запрос отозван.')
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('region', { name: 'Записи обращения' }).getByText('Игорь Сергеевич, запрос отозван.'),
  ).toBeVisible()
  await server.stop()
  await postgres.stop()
})
