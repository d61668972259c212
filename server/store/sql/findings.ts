import type { Kysely } from 'kysely'
import type { ReplyRule } from '../../../src/contract/codes.ts'
import type { FindingTally } from '../../../src/contract/reply-verdicts.ts'
import type { ViewChange } from '../store.ts'
import type { Tables } from './tables.ts'

/** Writes what became of the findings of replies; an entry never changes, so a row that is there already is the same. */
export async function writeFindings(
  db: Kysely<Tables>,
  changes: readonly Extract<ViewChange, { view: 'findings' }>[],
): Promise<void> {
  await db
    .insertInto('findings')
    .values(
      changes.map(({ entryId, rule, found, dismissed, mended, overridden }) => ({
        entry_id: entryId,
        rule,
        found,
        dismissed,
        mended,
        overridden,
      })),
    )
    .onConflict((conflict) => conflict.columns(['entry_id', 'rule']).doNothing())
    .execute()
}

/** The findings of all replies, summed up per rule that found any. */
export async function sumFindings(db: Kysely<Tables>): Promise<FindingTally[]> {
  const rows = await db
    .selectFrom('findings')
    .select(({ fn }) => [
      'rule',
      fn.sum<string>('found').as('found'),
      fn.sum<string>('dismissed').as('dismissed'),
      fn.sum<string>('mended').as('mended'),
      fn.sum<string>('overridden').as('overridden'),
    ])
    .groupBy('rule')
    .execute()
  return rows.map(({ rule, found, dismissed, mended, overridden }) => ({
    rule: rule as ReplyRule,
    found: Number(found),
    dismissed: Number(dismissed),
    mended: Number(mended),
    overridden: Number(overridden),
  }))
}
