import { describe, expect, test } from 'vitest'
import { verifyJournal } from '../../server/journal/verify.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import { seedManyCases } from './many.ts'

const now = Date.parse('2026-11-20T11:20:37Z')

describe('many long cases for measuring', () => {
  test('have exactly as many entries as asked, in a journal that holds', async () => {
    const store = new MemoryStore()
    await seedManyCases(store, { cases: 4, entriesPerCase: 130 }, now)
    expect(await verifyJournal(store)).toEqual({ ok: true, entries: 4 * 130 + 4 })
    const { items } = await store.queue({
      view: 'all',
      operatorId: 'anna',
      scope: { all: true },
      dueBefore: new Date(now).toISOString(),
      limit: 10,
    })
    expect(items.map(({ version }) => version)).toEqual([130, 130, 130, 130])
    expect(new Set(items.map(({ ownerId }) => ownerId))).toEqual(new Set(['anna', 'petr', 'elena']))
  })
})
