import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { ScriptTally } from '../../../src/rules/script-library/script-usage.ts'
import type { ViewChange } from '../store.ts'
import type { Tables } from './tables.ts'

/** Writes uses of scripts; an entry never changes, so a row that is there already is the same. */
export async function writeScriptUses(
  db: Kysely<Tables>,
  changes: readonly Extract<ViewChange, { view: 'script-use' }>[],
): Promise<void> {
  await db
    .insertInto('script_uses')
    .values(
      changes.map(({ entryId, scriptId, version, operatorId, at, edits, phrases, places }) => ({
        entry_id: entryId,
        script_id: scriptId,
        version,
        operator_id: operatorId,
        used_at: at,
        edits,
        phrases,
        places,
      })),
    )
    .onConflict((conflict) => conflict.column('entry_id').doNothing())
    .execute()
}

/** All uses, summed up per version of a script, with edits counted by their places. */
export async function sumScriptUses(db: Kysely<Tables>): Promise<ScriptTally[]> {
  const [sums, places] = await Promise.all([
    db
      .selectFrom('script_uses')
      .select(({ fn }) => [
        'script_id',
        'version',
        fn.countAll<string>().as('used'),
        sql<string>`count(*) filter (where edits > 0)`.as('edited'),
        fn.sum<string>('edits').as('edits'),
        fn.sum<string>('phrases').as('phrases'),
      ])
      .groupBy(['script_id', 'version'])
      .execute(),
    sql<{ script_id: string; version: number; place: string; count: string }>`
      select script_id, version, place, count(*) as count
      from script_uses, unnest(places) as place
      group by script_id, version, place`.execute(db),
  ])
  return sums.map(({ script_id, version, used, edited, edits, phrases }) => ({
    scriptId: script_id,
    version,
    used: Number(used),
    edited: Number(edited),
    edits: Number(edits),
    phrases: Number(phrases),
    places: Object.fromEntries(
      places.rows
        .filter((row) => row.script_id === script_id && row.version === version)
        .map(({ place, count }) => [place, Number(count)]),
    ),
  }))
}

/** When an operator last used each script. */
export async function readLastUses(db: Kysely<Tables>, operatorId: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('script_uses')
    .select(({ fn }) => ['script_id', fn.max('used_at').as('at')])
    .where('operator_id', '=', operatorId)
    .groupBy('script_id')
    .execute()
  return Object.fromEntries(rows.map(({ script_id, at }) => [script_id, at]))
}
