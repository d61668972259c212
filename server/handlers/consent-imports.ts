import type { Language } from '../../src/contract/codes.ts'
import type { ImportRow } from '../../src/contract/consent-imports.ts'
import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import { noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import { decideConsent } from '../../src/rules/consents/decide.ts'
import { missingWords } from '../../src/rules/consents/import-claim.ts'
import { rolesOfConsentDeed } from '../../src/rules/permissions/consent-permissions.ts'
import type { Context } from '../../src/rules/decision.ts'
import { refusals, type RefusalCode } from '../../src/rules/refusals.ts'
import { guardRoles } from '../access.ts'
import type { Reads, Writes } from '../call.ts'
import { readClaim } from '../consents/read-claim.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'
import type { Store } from '../store/store.ts'

/** Disputed consents of one page. */
const pageSize = 100

type Outcome = 'given' | 'unknown' | 'skipped'
interface Told {
  row: number
  outcome: Outcome
  missing: { code: keyof typeof missingWords; text: string }[]
  code?: string
  why?: string
}

export const importConsents: Writes['importConsents'] = async ({ body, operator, language, context, services }) => {
  guardRoles(operator, rolesOfConsentDeed.import)
  const { store } = services
  const files = new Map<string, ImportFile>()
  const items: Told[] = []
  for (const [index, row] of body.rows.entries()) {
    const file = files.get(row.clientId) ?? (await openFile(store, row.clientId))
    files.set(row.clientId, file)
    items.push({ row: index, ...(await importRow(file, row, body.source, language, context)) })
  }
  const counts: Record<Outcome, number> = { given: 0, unknown: 0, skipped: 0 }
  for (const { outcome } of items) counts[outcome] += 1
  const changes = [...files.values()].filter(({ facts }) => facts.length > 0)
  return {
    changes: changes.map(({ loaded, facts }) => ({ to: loaded, facts })),
    answer: () => ({ body: { counts, items } }),
  }
}

/** One client's consents while rows are brought into them. */
interface ImportFile {
  known: boolean
  loaded: Loaded<'consents'>
  state: ConsentsState
  facts: ConsentFact[]
}

async function openFile(store: Store, clientId: string): Promise<ImportFile> {
  const [client, loaded] = await Promise.all([
    loadStream(store, 'client', clientId),
    loadStream(store, 'consents', clientId),
  ])
  return { known: client.state !== undefined, loaded, state: loaded.state ?? noConsents(clientId), facts: [] }
}

async function importRow(
  file: ImportFile,
  row: ImportRow,
  source: string,
  language: Language,
  context: Context,
): Promise<Omit<Told, 'row'>> {
  if (!file.known) return skipped('client-unknown', language)
  const claim = readClaim(row, source)
  const decision = decideConsent(file.state, { act: 'import', purpose: row.purpose, claim }, context)
  if (!decision.ok) return skipped(decision.refusal.code, language)
  for (const fact of decision.facts) {
    const version = file.loaded.version + file.facts.length + 1
    file.state = applyConsentFact(file.state, fact, { at: context.now, version })
    file.facts.push(fact)
  }
  const disputed = decision.facts.find((fact) => fact.type === 'consent-imported')
  if (!disputed) return { outcome: 'given', missing: [] }
  return { outcome: 'unknown', missing: sayMissing(disputed.data.missing ?? [], language) }
}

/** The refusal's own advice is to search, and a table of rows has no search. */
const notInRegister = { ru: 'Такого клиента нет в реестре банка.', en: 'The bank’s register has no such client.' }

function skipped(code: RefusalCode, language: Language): Omit<Told, 'row'> {
  const why = code === 'client-unknown' ? notInRegister[language] : refusals[code].detail[language]
  return { outcome: 'skipped', missing: [], code, why }
}

const sayMissing = (missing: readonly (keyof typeof missingWords)[], language: Language) =>
  missing.map((code) => ({ code, text: missingWords[code][language] }))

export const listDisputed: Reads['listDisputed'] = async ({ query, operator, language, services }) => {
  guardRoles(operator, rolesOfConsentDeed['list-all'])
  const [{ items, next }, total] = await Promise.all([
    services.store.consents({ state: 'unknown', limit: pageSize, ...(query.cursor ? { cursor: query.cursor } : {}) }),
    services.store.countConsents('unknown'),
  ])
  return {
    body: {
      items: items.map(({ clientId, clientName, purpose, consent: { since, reason, missing } }) => ({
        client: { id: clientId, name: clientName },
        purpose,
        ...(since ? { since } : {}),
        ...(reason ? { note: reason } : {}),
        // What was brought over before anybody asked what is missing lacks its proof at the least.
        missing: sayMissing(missing ?? ['evidence'], language),
      })),
      total,
      next,
    },
  }
}
