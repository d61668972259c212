import { expect, test } from 'vitest'
import type { QueueItem, QueuePage } from '../../../src/contract/cases.ts'
import { queueViews } from '../../../src/contract/codes.ts'
import type { Caller } from '../support/caller.ts'
import { inHours, openMatter, type GetGiven } from '../support/given.ts'

/** Every row of a view, page by page. */
async function readAll(by: Caller, view: string): Promise<{ rows: QueueItem[]; pages: number }> {
  const rows: QueueItem[] = []
  let cursor: string | null = null
  let pages = 0
  do {
    const page: QueuePage = await by.done('readQueue', { query: { view, ...(cursor === null ? {} : { cursor }) } })
    rows.push(...page.items)
    cursor = page.next
    pages += 1
  } while (cursor !== null)
  return { rows, pages }
}

export function describeQueue(given: GetGiven): void {
  test('shows one’s own open cases, and without a view named shows those', async () => {
    const { anna, petr } = given()
    const [mine, hers, done] = [await openMatter(petr), await openMatter(anna), await openMatter(petr)]
    await done.close()
    const { rows } = await readAll(petr, 'mine')
    const ids = rows.map(({ id }) => id)
    expect([ids.includes(mine.id), ids.includes(hers.id), ids.includes(done.id)]).toEqual([true, false, false])
    expect(rows.every(({ owner, stage }) => owner?.id === 'petr' && stage !== 'closed')).toBe(true)
    expect((await petr.done('readQueue')).items.map(({ id }) => id)).toEqual(
      ids.slice(0, (await petr.done('readQueue')).items.length),
    )
  })

  test('a row says what the window says', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    await matter.act('makePromise', { body: { what: 'Дело', due: inHours(2), responsible: 'Анна', tellBy: 'sms' } })
    const { case: card, client, version } = await matter.window()
    const row = (await readAll(anna, 'mine')).rows.find(({ id }) => id === matter.id)
    expect(row).toEqual({
      id: card.id,
      number: card.number,
      subject: card.subject,
      client: { id: client!.id, name: client!.name },
      channel: card.channel,
      owner: card.owner,
      stage: card.stage,
      due: card.due,
      unread: 1,
      version,
    })
  })

  test('is sorted by the nearest promise, those without one after, closed ones last', async () => {
    const { anna } = given()
    const matters = await Promise.all(
      [8, 1, 30].map(async (hours) => {
        const matter = await openMatter(anna)
        await matter.act('makePromise', {
          body: { what: 'Дело', due: inHours(hours), responsible: 'Анна', tellBy: 'sms' },
        })
        return matter
      }),
    )
    const closed = await openMatter(anna)
    await closed.close()
    const { rows } = await readAll(anna, 'all')
    const place = (id: string) => rows.findIndex((row) => row.id === id)
    expect(place(matters[1]!.id)).toBeLessThan(place(matters[0]!.id))
    expect(place(matters[0]!.id)).toBeLessThan(place(matters[2]!.id))
    const sorted = rows.toSorted(
      (a, b) =>
        Number(a.stage === 'closed') - Number(b.stage === 'closed') ||
        (a.due ?? '9').localeCompare(b.due ?? '9') ||
        a.number - b.number,
    )
    expect(rows.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
  })

  test('due: what burns within hours, one’s own or nobody’s; waiting: where the client is to answer', async () => {
    const { petr } = given()
    const [burning, far] = [await openMatter(petr), await openMatter(petr)]
    for (const [matter, hours] of [
      [burning, 1],
      [far, 200],
    ] as const)
      await matter.act('makePromise', {
        body: { what: 'Дело', due: inHours(hours), responsible: 'Пётр', tellBy: 'sms' },
      })
    await far.act('sendReply', { body: { channel: 'messenger', text: 'Проверили: деньги в кассете.', answers: [] } })
    const ids = async (view: string) => (await readAll(petr, view)).rows.map(({ id }) => id)
    const [due, waiting] = [await ids('due'), await ids('waiting')]
    expect([due.includes(burning.id), due.includes(far.id)]).toEqual([true, false])
    expect([waiting.includes(burning.id), waiting.includes(far.id)]).toEqual([false, true])
  })

  test('the counts beside the views count what the views show', async () => {
    const { anna } = given()
    const { counts } = await anna.done('readQueue')
    for (const view of queueViews) expect([view, (await readAll(anna, view)).rows.length]).toEqual([view, counts[view]])
  })

  test('is read page by page without a hole or a double, while cases come and go', async () => {
    const { elena } = given()
    await Promise.all(Array.from({ length: 60 }, () => openMatter(elena)))
    const before = (await readAll(elena, 'mine')).rows.map(({ id }) => id)
    const first = await elena.done('readQueue', { query: { view: 'mine' } })
    expect(first.next).not.toBeNull()
    // The last row of the page leaves the view before the next page is asked for.
    const leaving = first.items.at(-1)!
    const window = await elena.done('readCase', { params: { id: leaving.id } })
    let { version } = window
    for (const { id: pid } of window.case.points)
      version = (await elena.done('withdrawPoint', { params: { id: leaving.id, pid }, version, body: {} })).version
    version = (
      await elena.done('proposeResolution', { params: { id: leaving.id }, version, body: { summary: 'Готово' } })
    ).version
    await elena.done('confirmResolution', { params: { id: leaving.id }, version, body: { channel: 'chat' } })
    const seen = first.items.map(({ id }) => id)
    for (let cursor = first.next; cursor !== null;) {
      const page: Awaited<typeof first> = await elena.done('readQueue', { query: { view: 'mine', cursor } })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(seen).toEqual(before)
    expect((await readAll(elena, 'all')).pages).toBeGreaterThan(1)
  })

  test('a cursor that no page gave is refused', async () => {
    const { anna } = given()
    for (const cursor of ['x', '0', 'o~1~вчера', "' or true --", 'bnVsbA=='])
      expect(await anna.refused('readQueue', { query: { cursor } }), cursor).toMatchObject({
        code: 'fields-invalid',
        errors: [{ pointer: '/cursor' }],
      })
    expect(await anna.refused('readQueue', { query: { view: 'theirs' } })).toMatchObject({
      errors: [{ pointer: '/view' }],
    })
  })
}
