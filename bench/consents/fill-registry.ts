import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { purposes, type Purpose } from '../../src/contract/codes.ts'
import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import { consentOf, noConsents } from '../../src/rules/consents/consents-state.ts'
import { givenFact } from '../../src/rules/consents/decide-answer.ts'
import { notices } from '../../src/rules/consents/notices.ts'
import { maskPhone } from '../../src/rules/clients/client-state.ts'
import type { Tables } from '../../server/store/sql/tables.ts'

const at = '2026-11-20T08:30:00.000Z'
const batch = 5_000
const hash = 'e'.repeat(64)

/**
 * Fills the tables with clients who were asked about every purpose and agreed. Each row is what the rules make of such a
 * history, written once with marks in the place of ids, and multiplied by the database itself.
 */
export async function fillRegistry(db: Kysely<Tables>, clients: number): Promise<string[]> {
  const facts = purposes.flatMap(factsOf)
  const state = facts.reduce(
    (folded, fact, index) => applyConsentFact(folded, fact, { at, version: index + 1 }),
    noConsents('{client}'),
  )
  const card = {
    id: '{client}',
    kind: 'person',
    name: 'Клиентов Пётр {n}',
    address: 'Пётр',
    jurisdiction: 'ru',
    phone: '+79000000000',
    preferredChannel: 'app',
    identity: 'verified',
    products: ['Карта'],
    credentials: [],
    representatives: [],
    contracts: ['Д-{n}'],
  }
  const rows = purposes.map((purpose) => ({ purpose, consent: JSON.stringify(consentOf(state, purpose)) }))
  const entries = facts.map(({ type, data }, index) => ({ version: index + 1, type, data: JSON.stringify(data) }))
  const actor = JSON.stringify({ kind: 'operator', id: 'anna', name: 'Анна Ким' })
  const clientRow = JSON.stringify({ id: '{client}', name: card.name, detail: maskPhone(card.phone), keys: ['Д-{n}'] })

  for (let from = 1; from <= clients; from += batch) {
    const to = Math.min(clients, from + batch - 1)
    const people = sql`(select n, md5(n::text)::uuid::text as client from generate_series(${from}::int, ${to}::int) as n) as people`
    const filled = (template: string) =>
      sql`replace(replace(replace(${template}::text, '{client}', client), '{n}', n::text), '{record}', substr(client, 1, 24))::json`
    await sql`insert into heads select 'client:' || client, 'client', 1, ${hash}, ${filled(JSON.stringify(card))} from ${people}`.execute(
      db,
    )
    await sql`insert into clients select client, ' клиентов пётр ' || n, 'д' || n, ${filled(clientRow)} from ${people}`.execute(
      db,
    )
    await sql`insert into heads select 'consents:' || client, 'consents', ${entries.length}, ${hash}, ${filled(JSON.stringify(state))} from ${people}`.execute(
      db,
    )
    for (const { purpose, consent } of rows)
      await sql`insert into consents select client, ${purpose}, 'given', true, ${at}, 'button', 1, null, ${filled(consent)} from ${people}`.execute(
        db,
      )
    for (const [index, { version, type, data }] of entries.entries())
      await sql`
        insert into journal select (n - 1)::bigint * ${entries.length} + ${index + 1}, 'consents:' || client, ${version}::int,
          client || ${`-${version}`}, ${type}, ${at}, ${actor}::json, ${filled(data)}, ${hash}, ${hash} from ${people}`.execute(
        db,
      )
  }
  await sql`analyze`.execute(db)
  const ids = await sql<{
    client: string
  }>`select md5(n::text)::uuid::text as client from generate_series(1, ${clients}::int) as n`.execute(db)
  return ids.rows.map(({ client }) => client)
}

/** Asked by the app and agreed to by its button, with the record of the press. */
function factsOf(purpose: Purpose, index: number): ConsentFact[] {
  const notice = notices.find((one) => one.purpose === purpose && one.language === 'ru')!
  const { id, version, sha256, language, text } = notice
  const recordId = `{record}${String(index).padStart(12, '0')}`
  const evidence = [{ kind: 'log' as const, ref: 'приложение, запись {n}', sha256: 'a'.repeat(64) }]
  return [
    {
      type: 'consent-requested',
      data: { recordId, purpose, channel: 'app', notice: { id, version, sha256 }, shown: { language, text } },
    },
    givenFact({ recordId, purpose, method: 'button', channel: 'app', evidence }, at),
  ]
}
