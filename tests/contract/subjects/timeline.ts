import { expect, test } from 'vitest'
import type { CaseEntry, TimelinePage } from '../../../src/contract/entries.ts'
import type { Caller } from '../support/caller.ts'
import { openMatter, type GetGiven, type Matter } from '../support/given.ts'

async function fill(matter: Matter, notes: number): Promise<void> {
  const messages = Array.from({ length: notes }, (_one, index) => ({ author: 'client', text: `Сообщение ${index}` }))
  await matter.act('receiveMessages', { body: { channel: 'chat', messages } })
}

/** The entries of a case from the newest back, so many at a time, until there are enough or no more. */
async function readBack(by: Caller, matter: Matter, limit: number, enough: number): Promise<CaseEntry[]> {
  const read: CaseEntry[] = []
  for (let before: number | undefined = matter.version + 1; before !== undefined && read.length < enough;) {
    const page: TimelinePage = await by.done('readTimeline', {
      params: { id: matter.id },
      query: { before: String(before), limit: String(limit) },
    })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    read.unshift(...page.items)
    before = page.before
  }
  return read
}

export function describeTimeline(given: GetGiven): void {
  test('is read back to the first entry, page by page, without a hole or a double', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    await fill(matter, 120)
    const { timeline, version } = await matter.window()
    expect(timeline.items.length).toBeLessThan(version)
    for (const limit of [1, 7, 50, 200]) {
      const read = await readBack(anna, matter, limit, limit === 1 ? 12 : Infinity)
      expect(read.map((entry) => entry.version)).toEqual(read.map((_entry, index) => version - read.length + index + 1))
      expect(read).toHaveLength(limit === 1 ? 12 : version)
    }
  })

  test('goes on exactly where the window ends', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    await fill(matter, 60)
    const { timeline } = await matter.window()
    const page = await anna.done('readTimeline', {
      params: { id: matter.id },
      query: { before: String(timeline.before) },
    })
    expect(page.items.at(-1)?.version).toBe(timeline.items[0]!.version - 1)
    expect(page).not.toHaveProperty('before')
    expect(page.version).toBe(matter.version)
  })

  test('a page of nothing is empty, and a strange page is refused', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const read = (query: Record<string, string>) => ({ params: { id: matter.id }, query })
    expect((await anna.done('readTimeline', read({ before: '1' }))).items).toEqual([])
    for (const query of [
      { before: '0' },
      { before: '-1' },
      { before: 'x' },
      { before: '1.5' },
      { limit: '0' },
      { limit: '201' },
      { limit: '1e2' },
    ] as Record<string, string>[])
      expect(await anna.verdict('readTimeline', read(query)), JSON.stringify(query)).toBe('fields-invalid')
  })

  test('of a client runs across cases, newest first, and says of which case each entry is', async () => {
    const { anna } = given()
    const first = await openMatter(anna)
    const { id } = await first.client()
    const second = await openMatter(anna, { clientId: id, contact: undefined })
    await first.act('addNote', { body: { text: 'В первом' } })
    await second.act('addNote', { body: { text: 'Во втором' } })
    const all = await anna.done('readClientTimeline', { params: { id }, query: { limit: '200' } })
    expect(all.items).toHaveLength(first.version + second.version)
    expect(all.items.slice(0, 2).map((one) => [one.case.number, one.entry.type])).toEqual([
      [second.number, 'note-added'],
      [first.number, 'note-added'],
    ])
    const paged: typeof all.items = []
    let before: string | undefined
    do {
      const page: typeof all = await anna.done('readClientTimeline', {
        params: { id },
        query: { limit: '4', ...(before ? { before } : {}) },
      })
      paged.push(...page.items)
      before = page.before
    } while (before !== undefined)
    expect(paged).toEqual(all.items)
    for (const strange of ['x', '-1', '9'.repeat(40)])
      expect(await anna.verdict('readClientTimeline', { params: { id }, query: { before: strange } })).toBe(
        'fields-invalid',
      )
  })
}
