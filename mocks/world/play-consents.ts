import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import type { Evidence } from '../../src/contract/consents.ts'
import { decideConsent } from '../../src/rules/consents/decide.ts'
import { currentRecord, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import { findShownNotice } from '../../src/rules/consents/notices.ts'
import type { Context } from '../../src/rules/decision.ts'
import { sha256 } from '../../server/journal/seal.ts'
import type { ConsentAct, RecordedFact } from './story.ts'

/** What the rules make of an act about consents; a refused attempt to imply one leaves its fact behind. */
export async function decideConsentAct(
  state: ConsentsState,
  act: ConsentAct,
  context: Context,
): Promise<ConsentFact[]> {
  if (act.do === 'record') return [recorded(state, act.fact, context)]
  const decision = decideConsent(state, await commandOf(act), context)
  if (decision.ok || 'facts' in decision) return decision.facts
  throw new Error(`Consent ${act.purpose} at ${act.at}: ${decision.refusal.code}`)
}

async function commandOf(act: Exclude<ConsentAct, { do: 'record' }>) {
  if (act.do === 'decide')
    return act.act === 'answer' ? { ...act, evidence: await Promise.all(act.evidence.map(sealEvidence)) } : act
  const notice = findShownNotice(act.notice)
  if (!notice) throw new Error(`No notice ${act.notice}`)
  const { id, version, sha256 } = notice
  return { act: 'request' as const, purpose: act.purpose, channel: act.channel, notice: { id, version, sha256 } }
}

/** The demo has no scans and recordings; their hashes are those of their references. */
async function sealEvidence(evidence: Evidence): Promise<Evidence> {
  return { ...evidence, sha256: await sha256(evidence.ref ?? evidence.kind) }
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
