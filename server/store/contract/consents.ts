import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import type { ConsentRow } from '../store.ts'
import { makeClient, makeConsent, putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

export function describeConsents(opened: GetOpened): void {
  it('pages through every consent once, in one order, with the client’s name', async () => {
    const { store } = opened()
    const known = makeClient({ name: 'Ёлкина Зоя Марковна' })
    const clientIds = [known.id, ...Array.from({ length: 20 }, () => uuidv7())]
    const rows = clientIds.flatMap((clientId) =>
      (['photo', 'marketing_sms', 'ebs'] as const).map((purpose, index) =>
        makeConsent({ clientId, purpose, ...(index === 1 ? { state: 'unknown' as const } : {}) }),
      ),
    )
    await putViews(store, [{ view: 'client', row: known }, ...rows])

    const read = async (query: { state?: 'unknown' }, limit: number) => {
      const items: ConsentRow[] = []
      let cursor: string | undefined
      for (;;) {
        const page = await store.consents({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) })
        items.push(...page.items)
        if (page.next === null) return items
        cursor = page.next
      }
    }
    const all = await read({}, 7)
    const keys = all.map(({ clientId, purpose }) => `${clientId} ${purpose}`)
    expect(keys).toHaveLength(rows.length)
    expect(keys).toEqual(keys.toSorted())
    expect(await read({}, 63)).toEqual(all)
    expect(all.filter(({ clientName }) => clientName === known.name)).toHaveLength(3)
    expect(all.find(({ clientId, purpose }) => clientId === known.id && purpose === 'photo')).toMatchObject({
      state: 'given',
      inForce: true,
      consent: { method: 'button', evidence: [{ kind: 'log' }] },
    })

    const disputed = await read({ state: 'unknown' }, 5)
    expect(disputed).toEqual(all.filter(({ state }) => state === 'unknown'))
    expect(await store.countConsents('unknown')).toBe(disputed.length)
    expect((await store.consents({ limit: 5, cursor: "x'; drop table consents; --" })).items).toEqual(all.slice(0, 5))
  })

  it('finds consents whose term is over, and those alone', async () => {
    const { store } = opened()
    const over = until('2026-11-20T08:00:00.000Z')
    await putViews(store, [over, until('2026-11-20T08:00:00.001Z'), until('2026-01-01T00:00:00.000Z', 'expired')])
    const found = await store.overdueConsents('2026-11-20T08:00:00.000Z', 10)
    expect(found).toEqual([{ clientId: over.clientId, purpose: 'third_party' }])
  })
}

function until(validTo: string, state: 'given' | 'expired' = 'given') {
  const row = makeConsent({ purpose: 'third_party', state })
  return { ...row, consent: { ...row.consent, validTo } }
}
