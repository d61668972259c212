import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import type { FindingTally } from '../../../src/contract/reply-verdicts.ts'
import { putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

const byRule = (one: FindingTally, other: FindingTally) => (one.rule < other.rule ? -1 : 1)

export function describeCounting(opened: GetOpened): void {
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
