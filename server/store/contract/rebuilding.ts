import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import type { ViewChange } from '../store.ts'
import { makeCase, makeClient, makeConsent, makeUnit, newStream, putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

export function describeRebuilding(opened: GetOpened): void {
  const everything = { view: 'all', operatorId: '', scope: { all: true }, dueBefore: '', limit: 5_000 } as const

  it('puts new views in the place of all old ones while the journal is being read', async () => {
    const { store } = opened()
    const stream = newStream()
    for (let n = 0; n < 3; n += 1) await store.append(await makeUnit(store, stream, [{ n }]))
    const old = makeCase({ subject: 'Прежняя' })
    await putViews(store, [
      { view: 'case', row: old },
      { view: 'client', row: makeClient({ name: 'Прежний Клиент' }) },
      { view: 'text', caseId: old.id, entryId: uuidv7(), text: 'прежние слова' },
      makeConsent({ clientId: old.clientId }),
    ])
    const fresh: ReturnType<typeof makeCase>[] = []
    async function* rebuild(): AsyncGenerator<ViewChange> {
      for await (const entry of store.walk())
        for (let copy = 0; copy < 400; copy += 1) {
          const row = makeCase({ subject: `Новая ${entry.position}`, version: copy })
          fresh.push(row)
          yield { view: 'case', row: { ...row, subject: 'не последняя' } }
          yield { view: 'case', row }
          if (copy === 0) yield { view: 'text', caseId: row.id, entryId: entry.id, text: 'свежие слова' }
        }
      yield { view: 'client', row: makeClient({ name: 'Новый Клиент' }) }
    }
    await store.replaceViews(rebuild())

    const { items } = await store.queue(everything)
    expect(items).toEqual(fresh)
    const search = (q: string) => store.search({ q, scope: { all: true }, limit: 50 })
    expect(await search('прежние')).toEqual({ clients: [], cases: [] })
    expect((await search('свежие слова')).cases).toHaveLength(3)
    expect((await search('новый клиент')).clients).toHaveLength(1)
    expect(await store.lastPosition()).toBe(3)
    expect((await store.consents({ limit: 10 })).items).toEqual([])
  }, 30_000)

  it('leaves the old views where rebuilding fails', async () => {
    const { store } = opened()
    const before = await store.queue(everything)
    await expect(store.replaceViews(fail())).rejects.toThrow('the journal is broken')
    expect(await store.queue(everything)).toEqual(before)
  })

  it('names cases with a promise whose time has passed, the oldest first', async () => {
    const { store } = opened()
    const [late, later] = [makeCase({ due: '2026-11-19T10:00:00Z' }), makeCase({ due: '2026-11-18T10:00:00.500Z' })]
    const exact = makeCase({ due: '2026-11-20T00:00:00Z' })
    await putViews(
      store,
      [late, later, exact, makeCase({ due: '2026-11-20T00:00:01Z' })].map((row) => ({ view: 'case', row })),
    )
    expect(await store.overduePromises('2026-11-20T00:00:00.000Z', 10)).toEqual(
      [later, late, exact].map(({ id, due }) => ({ caseId: id, due })),
    )
    expect(await store.overduePromises('2026-11-20T00:00:00.000Z', 1)).toHaveLength(1)
  })

  it('names none that are marked as missed already, however many are owed', async () => {
    const { store } = opened()
    const missed = Array.from({ length: 30 }, () => makeCase({ due: '2026-10-01T00:00:00Z', openDue: null }))
    const both = makeCase({ due: '2026-10-01T00:00:00Z', openDue: '2026-10-03T00:00:00Z' })
    await putViews(
      store,
      [...missed, both].map((row) => ({ view: 'case', row })),
    )
    expect(await store.overduePromises('2026-10-02T00:00:00.000Z', 10)).toEqual([])
    expect(await store.overduePromises('2026-10-03T00:00:00.000Z', 10)).toEqual([
      { caseId: both.id, due: '2026-10-03T00:00:00Z' },
    ])
  })
}

async function* fail(): AsyncGenerator<ViewChange> {
  yield { view: 'case', row: makeCase() }
  throw new Error('the journal is broken')
}
