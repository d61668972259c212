import { beforeAll, expect, it } from 'vitest'
import type { CaseRow, QueueQuery } from '../store.ts'
import { makeCase, putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

const noon = '2026-11-20T12:00:00.000Z'
const one = '2026-11-20T13:00:00Z'
const tomorrow = '2026-11-21T09:00:00.000Z'

export function describeQueue(opened: GetOpened): void {
  const anna = { ownerId: 'anna', ownerName: 'Анна Ким' }
  const rows = {
    hers: makeCase({ ...anna, subject: 'её, без срока' }),
    hersDue: makeCase({ ...anna, due: noon, unread: 0 }),
    hersLater: makeCase({ ...anna, due: tomorrow, departments: ['terminals', 'video'] }),
    hersClosed: makeCase({ ...anna, due: noon, stage: 'closed' }),
    free: makeCase(),
    freeDue: makeCase({ due: one, departments: ['terminals'] }),
    petrs: makeCase({ ownerId: 'petr', ownerName: 'Пётр Рощин', due: noon, unread: 0 }),
    closed: makeCase({ stage: 'closed', unread: 0, departments: ['video'] }),
  }

  beforeAll(async () => {
    await putViews(
      opened().store,
      Object.values(rows).map((row) => ({ view: 'case', row })),
    )
  })

  const base = { operatorId: 'anna', scope: { all: true }, dueBefore: tomorrow, limit: 50 } as const
  const names = (items: readonly CaseRow[]) =>
    items.map(({ id }) => Object.entries(rows).find(([, row]) => row.id === id)?.[0])
  const show = async (query: Partial<QueueQuery>) =>
    names((await opened().store.queue({ ...base, view: 'all', ...query })).items)

  it('shows the operator’s own open cases, the nearest promise first', async () => {
    expect(await show({ view: 'mine' })).toEqual(['hersDue', 'hersLater', 'hers'])
  })

  it('shows cases that nobody has taken', async () => {
    expect(await show({ view: 'new' })).toEqual(['freeDue', 'free'])
  })

  it('shows promises that come due, the operator’s and nobody’s', async () => {
    expect(await show({ view: 'due' })).toEqual(['hersDue', 'freeDue'])
    expect(await show({ view: 'due', dueBefore: one })).toEqual(['hersDue'])
    expect(await show({ view: 'due', dueBefore: '2026-11-21T09:00:00.001Z' })).toEqual([
      'hersDue',
      'freeDue',
      'hersLater',
    ])
  })

  it('shows everybody’s promises where no operator asks', async () => {
    expect(await show({ view: 'due', operatorId: '' })).toEqual(['hersDue', 'petrs', 'freeDue'])
  })

  it('shows cases in which the client is to answer', async () => {
    expect(await show({ view: 'waiting' })).toEqual(['hersDue'])
    expect(await show({ view: 'waiting', operatorId: 'petr' })).toEqual(['petrs'])
  })

  it('shows all cases with closed ones last', async () => {
    expect(await show({ view: 'all' })).toEqual([
      'hersDue',
      'petrs',
      'freeDue',
      'hersLater',
      'hers',
      'free',
      'hersClosed',
      'closed',
    ])
  })

  it('shows a department only cases in which it was asked', async () => {
    const scope = { department: 'terminals' } as const
    expect(await show({ scope })).toEqual(['freeDue', 'hersLater'])
    expect(await show({ scope, view: 'new' })).toEqual(['freeDue'])
    expect(await show({ scope, view: 'mine', operatorId: 'boris' })).toEqual(['freeDue', 'hersLater'])
    expect(await show({ scope, view: 'due', operatorId: 'boris', dueBefore: '2026-11-22T00:00:00Z' })).toEqual([
      'freeDue',
      'hersLater',
    ])
    expect(await show({ scope: { department: 'lawyers' } })).toEqual([])
    const counts = await opened().store.queueCounts({ ...base, scope })
    expect(counts).toEqual({ mine: 2, new: 1, due: 1, waiting: 0, all: 2 })
  })

  it('counts every view as it shows it', async () => {
    const counts = await opened().store.queueCounts(base)
    expect(counts).toEqual({ mine: 3, new: 2, due: 2, waiting: 1, all: 8 })
  })

  it('gives rows back as they were put', async () => {
    const { items } = await opened().store.queue({ ...base, view: 'mine' })
    expect(items).toEqual([rows.hersDue, rows.hersLater, rows.hers])
  })

  it('pages through a view without a hole or a double, in every size of page', async () => {
    for (const view of ['all', 'mine', 'due', 'new'] as const)
      for (const limit of [1, 2, 3]) {
        const seen: CaseRow[] = []
        let cursor: string | undefined
        do {
          const page = await opened().store.queue({ ...base, view, limit, ...(cursor && { cursor }) })
          expect(page.items.length).toBeLessThanOrEqual(limit)
          seen.push(...page.items)
          cursor = page.next ?? undefined
        } while (cursor)
        expect(names(seen)).toEqual(await show({ view }))
      }
  })

  it('goes on where the page ended though its last row has left the view meanwhile', async () => {
    const { store } = opened()
    const first = await store.queue({ ...base, view: 'mine', limit: 1 })
    expect(names(first.items)).toEqual(['hersDue'])
    await putViews(store, [{ view: 'case', row: { ...rows.hersDue, ownerId: 'petr' } }])
    const second = await store.queue({ ...base, view: 'mine', limit: 1, cursor: first.next ?? '' })
    expect(names(second.items)).toEqual(['hersLater'])
    await putViews(store, [{ view: 'case', row: rows.hersDue }])
  })

  it('refuses a cursor that it never gave', async () => {
    for (const cursor of ['x', 'o~1~вчера', "o~1~' or true --", 'o~1~2026-99-99T00:00:00Z', '\0'])
      await expect(opened().store.queue({ ...base, view: 'all', cursor })).rejects.toMatchObject({
        name: 'CursorUnreadable',
      })
  })
}
