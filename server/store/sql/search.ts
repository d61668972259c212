import { sql } from 'kysely'
import type { Kysely, SqlBool } from 'kysely'
import { excerptOf, readSearch } from '../search-words.ts'
import type { SearchWords } from '../search-words.ts'
import type { CaseRow, ClientRow, Scope, SearchQuery } from '../store.ts'
import { newestHits } from './newest-hits.ts'
import { mayBeSeen } from './read-queue.ts'
import type { SearchAids } from './search-aids.ts'
import type { Tables } from './tables.ts'

/** Clients by key, name, beginning of a name's words, or a likely misspelling; cases by number, client, subject, words. */
export async function searchAll(
  db: Kysely<Tables>,
  aids: SearchAids,
  { q, scope, limit }: SearchQuery,
): Promise<{ clients: ClientRow[]; cases: (CaseRow & { excerpt?: string })[] }> {
  const asked = readSearch(q)
  if (asked.words.length === 0) return { clients: [], cases: [] }
  const clients = await findClients(db, aids, asked, { scope, limit })
  const cases = await findCases(db, asked, { scope, limit, clients: clients.map(({ id }) => id) })
  return { clients, cases }
}

async function findClients(
  db: Kysely<Tables>,
  aids: SearchAids,
  { words, compact }: SearchWords,
  { scope, limit }: { scope: Scope; limit: number },
): Promise<ClientRow[]> {
  const whole = words.join(' ')
  const byKey = compact === undefined ? sql<SqlBool>`false` : sql<SqlBool>`keys like ${`%${compact}%`}`
  // Words hold letters and digits only: nothing in them is a wildcard.
  const byWords = sql<SqlBool>`(${sql.join(
    words.map((word) => sql<SqlBool>`name_words like ${`% ${word}%`}`),
    sql` and `,
  )})`
  const misspelt = aids.trigrams && whole.length >= 4 ? sql<SqlBool>`${whole} <% name_words` : sql<SqlBool>`false`
  const byName = aids.collation ? sql`"row" ->> 'name' collate ${sql.id(aids.collation)}` : sql`name_words`
  const visible =
    'department' in scope
      ? sql<SqlBool>`exists (select from cases where cases.client_id = clients.id and ${mayBeSeen(scope)})`
      : sql<SqlBool>`true`
  const { rows } = await sql<{ row: ClientRow }>`
    select "row" from clients
    where (${byKey} or ${byWords} or ${misspelt}) and ${visible}
    order by
      case when ${byKey} then 0 when name_words like ${` ${whole}%`} then 1 when ${byWords} then 2 else 3 end,
      ${byName}, id
    limit ${limit}`.execute(db)
  return rows.map(({ row }) => row)
}

interface CaseSearch {
  scope: Scope
  limit: number
  /** Clients found before: their cases are among what is looked for. */
  clients: string[]
}

async function findCases(
  db: Kysely<Tables>,
  { words, number }: SearchWords,
  { scope, limit, clients }: CaseSearch,
): Promise<(CaseRow & { excerpt?: string })[]> {
  const query = askFor(words)
  const hits = newestHits(query, scope)
  const { rows } = await sql<{ row: CaseRow; rank: number }>`
    with found as (
      select id, 0 as rank from cases where number = ${number ?? -1}::bigint
      union all select id, 1 from cases where client_id = any(${clients}::text[])
      union all select id, 2 from ${hits.bySubject} as by_subject
      union all select case_id, 3 from ${hits.byText} as by_text
    ), best as (select id, min(rank) as rank from found group by id)
    select cases."row", best.rank from best join cases on cases.id = best.id
    where ${mayBeSeen(scope)}
    order by best.rank, cases.closed, cases.opened_at desc, cases.number desc
    limit ${limit}`.execute(db)

  const inTexts = rows.filter(({ rank }) => rank === 3).map(({ row }) => row.id)
  if (inTexts.length === 0) return rows.map(({ row }) => row)
  const said = await sql<{ case_id: string; text: string }>`
    select distinct on (case_id) case_id, text from case_texts
    where case_id = any(${inTexts}::text[]) and words @@ ${query}
    order by case_id, entry_id desc`.execute(db)
  const texts = new Map(said.rows.map(({ case_id, text }) => [case_id, text]))
  return rows.map(({ row }) => {
    const text = texts.get(row.id)
    return text === undefined ? row : { ...row, excerpt: excerptOf(text, words) }
  })
}

/**
 * All words, each as the beginning of one. Russian ones are cut to their stem first, and a stem is a beginning of every
 * form it stands for; stems of English change letters («happy» → «happi»), so other words are taken as typed. Words
 * like «под» say nothing and are left out, but as the last one it may be half of «подпись».
 */
function askFor(words: readonly string[]) {
  const russian = words.filter((word) => /^[а-я]+$/u.test(word))
  const others = words.filter((word) => !russian.includes(word))
  const last = russian.at(-1) === words.at(-1) ? beginnings(russian.slice(-1)) : ''
  return sql`(
    to_tsquery('russian', ${beginnings(russian)}::text) && to_tsquery('simple', ${beginnings(others)}::text)
    && case when numnode(to_tsquery('russian', ${last}::text)) = 0 then to_tsquery('simple', ${last}::text) else ''::tsquery end
  )`
}

function beginnings(words: readonly string[]): string {
  return words.map((word) => `${word}:*`).join(' & ')
}
