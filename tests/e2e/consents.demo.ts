import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { expectEqualAnswers } from './support/expect-equal-answers.ts'
import { openCase, signIn, watchComplaints } from './support/operator.ts'
import { serveFolder } from './support/static-host.ts'

let host: Awaited<ReturnType<typeof serveFolder>>

test.beforeAll(async () => {
  host = await serveFolder(process.env['E2E_DEMO'] ?? 'dist/demo', '/some/bank/okno/')
})
test.afterAll(() => host.close())

test('In the demo the client answers on their own page, and the operator sees it and gives a statement', async ({
  page,
}) => {
  const complaints = watchComplaints(page)
  await signIn(page, host.url)
  await openCase(page, 20431, /Отозвать запрос/)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: /Ещё \d+ цел/ }).click()
  await dialog.getByRole('button', { name: 'Спросить клиента' }).click()
  await expect(dialog.getByRole('heading', { name: /Спросить согласие/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Спросить клиента' }).click()
  await expect(dialog.getByText(/^Банк «Сажень» спрашивает о согласии/)).toBeVisible()
  const [clientPage] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: /consent/ }).click(),
  ])

  const answers = clientPage.locator('fieldset').getByRole('button')
  await expect(answers).toHaveCount(3)
  for (const colorScheme of ['light', 'dark'] as const) {
    await clientPage.emulateMedia({ colorScheme })
    for (const width of [320, 390, 768, 1280]) {
      await clientPage.setViewportSize({ width, height: 800 })
      await expectEqualAnswers(clientPage, `demo ${colorScheme} ${width}`)
    }
    await expectAccessible(clientPage, `consent form in the demo ${colorScheme}`)
  }
  expect(await clientPage.evaluate(() => document.activeElement?.tagName)).toBe('BODY')

  await clientPage.getByRole('button', { name: /Соглашаюсь/ }).click()
  await expect(clientPage.getByText(/Согласие действует/)).toBeVisible()
  await expectAccessible(clientPage, 'receipt in the demo')
  await clientPage.getByRole('button', { name: /Отзываю согласие/ }).click()
  await expect(clientPage.getByText(/Вы отозвали согласие/)).toBeVisible()

  await dialog.getByRole('button', { name: 'Понятно' }).click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Согласия' })).toContainText('клиент отозвал')

  await page.getByRole('button', { name: 'Справка', exact: true }).click()
  const [verifyPage] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: /Проверить подпись/ }).click(),
  ])
  await expect(verifyPage.getByRole('heading', { name: 'Проверка справки' })).toBeVisible()
  await expect(verifyPage.getByText(/Ключи банка получены/)).toBeVisible()
  expect(complaints).toEqual([])
})
