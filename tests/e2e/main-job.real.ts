import { expect, test, type Page } from '@playwright/test'
import { pasteExchange, rawThread, walkMainJob } from './support/main-job.ts'
import { openCase, secondBrowser, signIn, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer
let page: Page
let complaints: string[]

test.beforeAll(async ({ browser }) => {
  server = await RealServer.start()
  page = (await secondBrowser(browser)).page
  complaints = watchComplaints(page)
  await signIn(page, server.url)
})
test.afterAll(() => server.stop())

test('An operator goes from the client’s words to a sent reply on the real server', async () => {
  await walkMainJob(page)
  expect(complaints.filter((one) => !/status of 4(13|22)/.test(one))).toEqual([])
})

test(`The raw thread beside the project becomes a contact (${rawThread() ? 'present, run' : 'absent, not run'})`, async () => {
  const thread = rawThread()
  test.skip(thread === undefined, 'The folder beside the project is absent: a user’s clone has none.')
  await openCase(page, 20388, /Справка об отсутствии согласий/)
  await pasteExchange(page, thread!)
})
