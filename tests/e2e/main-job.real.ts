import { expect, test } from '@playwright/test'
import { pasteExchange, rawThread, walkMainJob } from './support/main-job.ts'
import { openCase, signIn, watchComplaints } from './support/operator.ts'
import { RealServer } from './support/server.ts'

let server: RealServer

test.beforeAll(async () => {
  server = await RealServer.start()
})
test.afterAll(() => server.stop())

test('An operator goes from the client’s words to a sent reply on the real server', async ({ page }) => {
  const complaints = watchComplaints(page)
  await signIn(page, server.url)
  await walkMainJob(page)
  expect(complaints.filter((one) => !/status of 4(13|22)/.test(one))).toEqual([])
})

test(`The raw thread beside the project becomes a contact (${rawThread() ? 'present, run' : 'absent, not run'})`, async ({
  page,
}) => {
  const thread = rawThread()
  test.skip(thread === undefined, 'The folder beside the project is absent: a user’s clone has none.')
  await signIn(page, server.url)
  await openCase(page, 20388, /Справка об отсутствии согласий/)
  await pasteExchange(page, thread!)
})
