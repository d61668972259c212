import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import type { Scope } from '../store.ts'
import { mayBeSeen } from './read-queue.ts'

/** Of a word that stands everywhere only the newest places are looked at: nobody reads further, everybody would wait. */
const newest = 300
/** Up to so many places all are taken from the index of words and sorted; beyond, one walks from the newest back. */
const rare = 10_000

/**
 * Ids of the newest cases with the words asked for in their subjects, and in what was said in them.
 *
 * PostgreSQL cannot know how often a beginning of a word occurs and guesses half a percent, so both ways it might choose
 * are bad for somebody: sorting 100,000 hits of «карта», or walking 200,000 texts for a word that is in none. Hence a
 * probe that stops early decides; `|| ''` keeps the walk off the index of words.
 */
export function newestHits(asked: RawBuilder<unknown>, scope: Scope) {
  return {
    bySubject: sql`(
      with asked as materialized (select ${asked} as query),
        probe as materialized (
          select id, number from cases
          where subject_words @@ (select query from asked) and ${mayBeSeen(scope)} limit ${rare + 1}::int
        ),
        few as (select count(*) <= ${rare}::int as so from probe)
      (select id from probe where (select so from few) order by number desc limit ${newest}::int)
      union all (
        select id from cases
        where not (select so from few) and (subject_words || '') @@ (select query from asked) and ${mayBeSeen(scope)}
        order by number desc limit ${newest}::int
      ))`,
    byText: sql`(
      with asked as materialized (select ${asked} as query),
        probe as materialized (
          select case_id, entry_id from case_texts where words @@ (select query from asked) limit ${rare + 1}::int
        ),
        few as (select count(*) <= ${rare}::int as so from probe)
      (
        select case_id from probe
        where (select so from few) and exists (select from cases where cases.id = case_id and ${mayBeSeen(scope)})
        order by entry_id desc limit ${newest}::int
      )
      union all (
        select case_id from case_texts
        where not (select so from few) and (words || '') @@ (select query from asked) and ${isOfCaseSeen(scope)}
        order by entry_id desc limit ${newest}::int
      ))`,
  }
}

function isOfCaseSeen(scope: Scope): RawBuilder<SqlBool> {
  // As an array it is read once, and the texts of these cases alone are looked at.
  return 'all' in scope
    ? sql<SqlBool>`true`
    : sql<SqlBool>`case_id = any(array(select id from cases where ${mayBeSeen(scope)}))`
}
