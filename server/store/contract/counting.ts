import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import type { FindingTally } from '../../../src/contract/reply-verdicts.ts'
import { putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

const byRule = (one: FindingTally, other: FindingTally) => (one.rule < other.rule ? -1 : 1)

export function describeCounting(opened: GetOpened): void {
  it('sums up uses of scripts per version with the places of edits, and knows when each operator used them last', async () => {
    const { store } = opened()
    const use = (version: number, day: number, places: string[], operatorId: string | null = 'anna') =>
      ({
        view: 'script-use',
        entryId: uuidv7(),
        scriptId: 'cash',
        version,
        operatorId,
        at: `2026-11-${day}T09:00:00.000Z`,
        edits: places.length,
        phrases: 4,
        places,
      }) as const
    const rows = [
      use(1, 11, []),
      use(2, 12, ['0:changed', '3:removed']),
      use(2, 19, ['3:removed']),
      use(2, 15, [], 'petr'),
    ]
    await putViews(store, rows)
    await putViews(store, [rows[1]!, use(2, 20, [], null)])
    const byVersion = (await store.countScriptUses()).toSorted((a, b) => a.version - b.version)
    expect(byVersion).toEqual([
      { scriptId: 'cash', version: 1, used: 1, edited: 0, edits: 0, phrases: 4, places: {} },
      {
        scriptId: 'cash',
        version: 2,
        used: 4,
        edited: 2,
        edits: 3,
        phrases: 16,
        places: { '0:changed': 1, '3:removed': 2 },
      },
    ])
    expect(await store.lastScriptUses('anna')).toEqual({ cash: '2026-11-19T09:00:00.000Z' })
    expect(await store.lastScriptUses('nobody')).toEqual({})
    await store.replaceViews((async function* () {})())
    expect(await store.countScriptUses()).toEqual([])
  })

  it('sums up per rule what became of the findings, each reply once, and forgets them with the old views', async () => {
    const { store } = opened()
    expect(await store.countFindings()).toEqual([])
    const [first, second] = [uuidv7(), uuidv7()]
    const none = { found: 0, dismissed: 0, mended: 0, overridden: 0 }
    const views = [
      { view: 'findings', entryId: first, rule: 'hard-to-read', ...none, found: 3, dismissed: 2, mended: 1 },
      { view: 'findings', entryId: first, rule: 'topic-not-raised', ...none, found: 1 },
      { view: 'findings', entryId: second, rule: 'hard-to-read', ...none, found: 4, dismissed: 4 },
    ] as const
    await putViews(store, views)
    await putViews(store, [views[0]])
    const sums = [
      { rule: 'hard-to-read', ...none, found: 7, dismissed: 6, mended: 1 },
      { rule: 'topic-not-raised', ...none, found: 1 },
    ]
    expect((await store.countFindings()).toSorted(byRule)).toEqual(sums)
    await store.replaceViews(
      (async function* () {
        yield views[1]
      })(),
    )
    expect(await store.countFindings()).toEqual([sums[1]])
  })
}
