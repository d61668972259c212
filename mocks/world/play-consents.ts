import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import { decideConsent, type ConsentCommand } from '../../src/rules/consents/decide.ts'
import { currentRecord, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import { optionsShownIn } from '../../src/rules/consents/form-words.ts'
import { findShownNotice } from '../../src/rules/consents/notices.ts'
import type { Context } from '../../src/rules/decision.ts'
import type { EvidenceContent } from '../../server/store/store.ts'
import { keepProofs } from './evidence/keep-proofs.ts'
import type { ConsentAct, RecordedFact } from './story.ts'

/** Facts about consents, and the files that prove them. */
export interface Proved {
  facts: ConsentFact[]
  contents: EvidenceContent[]
}

/** Whose consents they are, and whether a proof may be altered behind its hash. */
interface Told {
  client: string
  spoils: boolean
}

/** What the rules make of an act about consents; a refused attempt to imply one leaves its fact behind. */
export async function decideConsentAct(
  state: ConsentsState,
  act: ConsentAct,
  context: Context,
  told: Told,
): Promise<Proved> {
  if (act.do === 'record') return { facts: [recorded(state, act.fact, context)], contents: [] }
  const { command, facts, contents } = await commandOf(state, act, told)
  const decision = decideConsent(state, command, context)
  if (decision.ok || 'facts' in decision) return { facts: [...facts, ...decision.facts], contents }
  throw new Error(`Consent ${act.purpose} at ${act.at}: ${decision.refusal.code}`)
}

async function commandOf(
  state: ConsentsState,
  act: Exclude<ConsentAct, { do: 'record' }>,
  { client, spoils }: Told,
): Promise<Proved & { command: ConsentCommand }> {
  const { purpose } = act
  if (act.do === 'ask') {
    const notice = findShownNotice(act.notice)
    if (!notice) throw new Error(`No notice ${act.notice}`)
    const { id, version, sha256 } = notice
    const command = { act: 'request' as const, purpose, channel: act.channel, notice: { id, version, sha256 } }
    return { command, facts: [], contents: [] }
  }
  if (act.act !== 'answer') return { command: act, facts: [], contents: [] }
  const { at, answer } = act
  const notice = currentRecord(state, purpose)?.notice
  const language = (notice && findShownNotice(notice.id)?.language) ?? 'ru'
  const proven = { at, client, purpose, answer, notice, language }
  const { evidence, facts, contents } = await keepProofs(state.clientId, act.evidence, proven, spoils)
  // What pressed a button had the answers before it; on paper they stand on the sheet.
  const shown = act.method === 'button' ? { optionsShown: optionsShownIn(purpose, language) } : {}
  return { command: { ...act, evidence, ...shown }, facts, contents }
}

function recorded(state: ConsentsState, fact: RecordedFact, context: Context): ConsentFact {
  if (fact.type === 'login-seen') return { type: fact.type, data: { channel: fact.channel } }
  const { purpose } = fact
  if (fact.type === 'consent-imported')
    return { type: fact.type, data: { recordId: context.newId(), purpose, note: fact.note } }
  const record = currentRecord(state, purpose)
  if (record?.state !== 'given') throw new Error(`No consent to end: ${purpose}`)
  const about = { recordId: record.id, purpose }
  if (fact.type === 'consent-expired') return { type: fact.type, data: about }
  return { type: fact.type, data: { ...about, reason: fact.reason } }
}
