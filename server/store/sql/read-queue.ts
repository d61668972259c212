import { sql } from 'kysely'
import type { ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { QueueView } from '../../../src/contract/codes.ts'
import { placeOf, readCursor, writeCursor } from '../queue-cursor.ts'
import { isOfDepartment, type CaseRow, type QueueQuery, type Scope } from '../store.ts'
import { isStorable } from './sql-errors.ts'
import type { Tables } from './tables.ts'

type Cases = ExpressionBuilder<Tables, 'cases'>

/** A page of the queue, by its order and not by counting rows: what changes meanwhile neither hides nor doubles a row. */
export async function readQueue(
  db: Kysely<Tables>,
  query: QueueQuery,
): Promise<{ items: CaseRow[]; next: string | null }> {
  const place = query.cursor === undefined ? undefined : readCursor(query.cursor)
  let select = db
    .selectFrom('cases')
    .select('row')
    .where((cases) => isIn(cases, query.view, query))
  // Views of open cases are walked by indexes that hold no closed ones.
  if (query.view === 'all') select = select.orderBy('closed')
  if (place && query.view === 'all')
    select = select.where(
      sql<SqlBool>`(closed, due_at, number) > (${place.closed}, ${place.due ?? 'infinity'}::timestamptz, ${place.number})`,
    )
  if (place && query.view !== 'all')
    select = select.where(sql<SqlBool>`(due_at, number) > (${place.due ?? 'infinity'}::timestamptz, ${place.number})`)
  const rows = await select
    .orderBy('due_at')
    .orderBy('number')
    .limit(query.limit + 1)
    .execute()
  const items = rows.slice(0, query.limit).map(({ row }) => row)
  const last = items.at(-1)
  return { items, next: last && rows.length > query.limit ? writeCursor(placeOf(last)) : null }
}

/** How many cases stand in each view. */
export async function countQueue(
  db: Kysely<Tables>,
  query: Pick<QueueQuery, 'operatorId' | 'scope' | 'dueBefore'>,
): Promise<Record<QueueView, number>> {
  const count = (view: QueueView) =>
    db
      .selectFrom('cases')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where((cases) => isIn(cases, view, query))
  const counted = await db
    .selectNoFrom([
      count('mine').as('mine'),
      count('new').as('new'),
      count('due').as('due'),
      count('waiting').as('waiting'),
      count('all').as('all'),
    ])
    .executeTakeFirstOrThrow()
  return {
    mine: Number(counted.mine),
    new: Number(counted.new),
    due: Number(counted.due),
    waiting: Number(counted.waiting),
    all: Number(counted.all),
  }
}

function isIn(
  cases: Cases,
  view: QueueView,
  { operatorId, scope, dueBefore }: Pick<QueueQuery, 'operatorId' | 'scope' | 'dueBefore'>,
) {
  const me = isStorable(operatorId) ? operatorId : ''
  const seen = mayBeSeen(scope)
  const own = isOfDepartment(scope) ? seen : cases('owner_id', '=', me)
  const mine = cases.and([seen, sql<SqlBool>`not closed`, own])
  switch (view) {
    case 'all':
      return seen
    case 'mine':
      return mine
    case 'waiting':
      return cases.and([mine, cases('unread', '=', 0)])
    case 'new':
      return cases.and([seen, sql<SqlBool>`not closed`, cases('owner_id', 'is', null)])
    case 'due': {
      const soon = cases.and([seen, sql<SqlBool>`not closed`, sql<SqlBool>`due_at < ${dueBefore}::timestamptz`])
      // Without an operator the question is about everybody's promises.
      return me === '' ? soon : cases.and([soon, cases.or([own, cases('owner_id', 'is', null)])])
    }
  }
}

/** The rows a reader may see at all; every list and every search goes through it. */
export function mayBeSeen(scope: Scope) {
  return isOfDepartment(scope)
    ? sql<SqlBool>`cases.departments @> array[${scope.department}]::text[]`
    : sql<SqlBool>`true`
}
