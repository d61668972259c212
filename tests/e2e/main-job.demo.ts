import { expect, test, type Page } from '@playwright/test'
import { walkMainJob } from './support/main-job.ts'
import { openCase, secondBrowser, signIn, watchComplaints } from './support/operator.ts'
import { serveFolder } from './support/static-host.ts'

let host: Awaited<ReturnType<typeof serveFolder>>
let page: Page
let complaints: string[]

test.beforeAll(async ({ browser }) => {
  // Any sub-path of the plainest host there is.
  host = await serveFolder('dist/demo', '/some/bank/okno/')
  page = (await secondBrowser(browser)).page
  complaints = watchComplaints(page)
  await signIn(page, host.url)
})
test.afterAll(() => host.close())

test('The demo does the whole job with no server at all', async () => {
  await walkMainJob(page)
  expect(complaints.filter((one) => !/status of 4(13|22)/.test(one))).toEqual([])
})

test('The demo keeps its work over a reload, and «Начать заново» brings back the start', async () => {
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
  const timeline = page.getByRole('region', { name: 'Записи обращения' })
  await text.pressSequentially('Ольга Леонидовна, рекламных звонков больше не будет.')
  await page.keyboard.press('Control+Enter')
  await expect(timeline.getByText('Ольга Леонидовна, рекламных звонков больше не будет.')).toBeVisible()
  await page.reload()
  await expect(timeline.getByText('Ольга Леонидовна, рекламных звонков больше не будет.')).toBeVisible()

  await page.getByRole('button', { name: /клавиши/ }).click()
  await page
    .getByRole('button', { name: 'Начать заново' })
    .or(page.getByRole('menuitem', { name: 'Начать заново' }))
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible().catch(() => false))
    await dialog.getByRole('button', { name: /Начать заново|Стереть/ }).click()
  await signIn(page, host.url)
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  await expect(timeline.getByRole('article').last()).toBeVisible()
  await expect(timeline.getByText('Ольга Леонидовна, рекламных звонков больше не будет.')).toHaveCount(0)
})
