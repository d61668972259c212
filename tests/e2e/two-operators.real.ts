import { expect, test, type Page } from '@playwright/test'
import { enter, openCase, openWindow, secondBrowser } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let anna: Page

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  anna = await openWindow(browser, server.url)
})
test.afterAll(() => server.stop())

const photoCase = /Отозвать запрос на использование фото/

test('Two operators in one case see each other, and a reply of one appears at the other without touching typed text', async ({
  browser,
}) => {
  const { context, page: petr } = await secondBrowser(browser)
  await test.step('Given Анна and Пётр look at the same case', async () => {
    await openCase(anna, 20431, photoCase)
    await enter(petr, server.url, { as: 'petr', at: anna.url() })
    await expect(petr.getByRole('heading', { level: 1, name: photoCase })).toBeVisible()
  })
  await test.step('Then each sees that the other is here', async () => {
    await expect(anna.getByText(/Пётр Рощин/).first()).toBeVisible()
    await expect(petr.getByText(/Анна Ким/).first()).toBeVisible()
  })
  const petrsText = petr.getByRole('textbox', { name: 'Текст ответа клиенту' })
  await test.step('When Пётр types, Анна sees that he is typing', async () => {
    await petrsText.click()
    await petrsText.pressSequentially('Анна, я бы добавил', { delay: 20 })
    await expect(anna.getByText(/Пётр Рощин.*пишет/)).toBeVisible()
  })
  await test.step('And when Анна sends a reply, it appears at Пётр’s, who goes on typing', async () => {
    await anna
      .getByRole('textbox', { name: 'Текст ответа клиенту' })
      .pressSequentially('Игорь Сергеевич, запрос отозван. Вход в приложение мы не считаем согласием.')
    await anna.keyboard.press('Control+Enter')
    await expect(
      anna.getByRole('region', { name: 'Записи обращения' }).getByText(/Игорь Сергеевич, запрос отозван/),
    ).toBeVisible()
    await petr.keyboard.type(' ещё одну строку')
    await expect(
      petr.getByRole('region', { name: 'Записи обращения' }).getByText(/Игорь Сергеевич, запрос отозван/),
    ).toBeVisible()
    await expect(petrsText).toHaveText(/Анна, я бы добавил ещё одну строку/)
    await expect(petrsText).toBeFocused()
  })
  await context.close()
})

test('A reply written on an old version is not sent over news: the operator sees what changed, and the text is intact', async ({
  playwright,
}) => {
  const page = anna
  await openCase(page, 20412, /Отказ от рекламных звонков/)
  const id = page.url().split('/').at(-1)!
  const text = page.getByRole('textbox', { name: 'Текст ответа клиенту' })
  await text.pressSequentially('Ольга Леонидовна, звонков больше не будет: отказ записан.')

  await test.step('Given live entries are cut off, and a colleague writes a note meanwhile', async () => {
    await page.route('**/api/events', (route) => route.abort())
    await page.route('**/api/cases/*', (route) =>
      route.request().method() === 'GET' ? route.abort() : route.fallback(),
    )
    const colleague = await playwright.request.newContext({
      baseURL: server.url,
      extraHTTPHeaders: { origin: server.url },
    })
    await colleague.post('/api/session', { data: { persona: 'petr' } })
    const { version } = (await (await colleague.get(`/api/cases/${id}`)).json()) as { version: number }
    const note = await colleague.post(`/api/cases/${id}/notes`, {
      data: { text: 'Клиентка звонила: просит ответить письмом.' },
      headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': `"${version}"` },
    })
    expect(note.status()).toBe(201)
  })
  await test.step('When the reply is sent, it is refused, and nothing typed is lost', async () => {
    await page.unroute('**/api/cases/*')
    const answer = page.waitForResponse((response) => response.url().endsWith('/replies'))
    await page.keyboard.press('Control+Enter')
    expect((await answer).status()).toBe(412)
    await expect(page.getByText(/просит ответить письмом/).first()).toBeVisible()
    await expect(text).toHaveText(/звонков больше не будет/)
  })
  await test.step('Then the operator can send it all the same', async () => {
    await page.getByRole('button', { name: /Отправить всё равно/ }).click()
    await expect(
      page.getByRole('region', { name: 'Записи обращения' }).getByText(/звонков больше не будет/),
    ).toBeVisible()
  })
})
