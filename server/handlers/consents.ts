import type { IndicatedBy } from '../../src/contract/consents.ts'
import type { ClientState } from '../../src/rules/clients/client-state.ts'
import { currentRecord } from '../../src/rules/consents/consents-state.ts'
import { decideConsent as decide, type ConsentCommand } from '../../src/rules/consents/decide.ts'
import { findNotice, isFor } from '../../src/rules/consents/notices.ts'
import { existsIn } from '../../src/rules/consents/purposes.ts'
import type { ConsentDeed } from '../../src/rules/permissions/consent-permissions.ts'
import type { Call, Plan, Reads, Writes } from '../call.ts'
import { nameOf } from '../bank.ts'
import { linkTo } from '../consents/form-link.ts'
import { findConsents, findConsentsAt, readPurpose, type LoadedConsents } from '../consents/load-consents.ts'
import { planDecision } from '../consents/plan-consent.ts'
import { tellRetraction } from '../consents/tell-retraction.ts'
import { Refused } from '../http/refuse.ts'
import { presentConsents } from '../present/consents.ts'

export const readConsents: Reads['readConsents'] = async ({ params, operator, language, context, services }) => {
  const loaded = await findConsents(services.store, operator, params.id, 'read')
  const viewer = { operator, language, jurisdiction: loaded.client.jurisdiction }
  return { body: presentConsents(loaded, params.id, context.now, viewer), version: loaded.version }
}

export const askConsent: Writes['askConsent'] = async ({ params, body, operator, seen, context, services }) => {
  const purpose = readPurpose(params.purpose)
  const notice = findNotice(body.noticeId)
  if (notice?.purpose !== purpose) throw new Refused('notice-unknown', { pointers: ['/noticeId'] })
  const loaded = await findConsentsAt(services.store, operator, params.id, 'ask', seen)
  if (!existsIn(purpose, loaded.client.jurisdiction)) throw new Refused('purpose-elsewhere')
  // A text that another law wrote says what is not so.
  if (!isFor(notice, loaded.client.jurisdiction)) throw new Refused('notice-unknown', { pointers: ['/noticeId'] })
  const { id, version, sha256, language, text } = notice
  const decision = decide(
    loaded.consents,
    { act: 'request', purpose, channel: body.channel, notice: { id, version, sha256 }, shown: { language, text } },
    context,
  )
  const facts = decision.ok ? decision.facts : []
  const asked = facts.find((fact) => fact.type === 'consent-requested')
  const link = asked ? await linkTo(services, 'answer', params.id, asked.data.recordId) : {}
  const bank = nameOf(services.bank)
  return planDecision(loaded, decision, { ...link, ...(bank && { bank }) })
}

export const decideConsent: Writes['decideConsent'] = (call) =>
  planCommand(call, 'record', ({ client }) => ({
    act: 'answer',
    ...call.body,
    indicatedBy: withPower(call.body.indicatedBy, client),
  }))

export const withdrawConsent: Writes['withdrawConsent'] = (call) =>
  planCommand(call, 'withdraw', ({ client }) => ({
    act: 'withdraw',
    ...call.body,
    indicatedBy: withPower(call.body.indicatedBy, client),
  }))

export const retractConsent: Writes['retractConsent'] = (call) =>
  planCommand(call, 'retract', (loaded) => {
    const { reason } = call.body
    const record = currentRecord(loaded.consents, readPurpose(call.params.purpose))
    return { act: 'retract', reason, told: record && tellRetraction(loaded.client, record, reason) }
  })

export const revokeConsent: Writes['revokeConsent'] = (call) =>
  planCommand(call, 'revoke', () => ({ act: 'revoke', ...call.body }))

export const invalidateConsent: Writes['invalidateConsent'] = (call) =>
  planCommand(call, 'invalidate', () => ({ act: 'invalidate', ...call.body }))

export const addProof: Writes['addProof'] = (call) =>
  planCommand(call, 'add-proof', () => ({ act: 'add-evidence', ...call.body }))

type Act<C = ConsentCommand> = C extends ConsentCommand ? Omit<C, 'purpose'> : never

async function planCommand(
  call: Pick<Call<never>, 'operator' | 'seen' | 'context' | 'services'> & { params: { id: string; purpose: string } },
  deed: ConsentDeed,
  commandOf: (loaded: LoadedConsents) => Act,
): Promise<Plan> {
  const { params, operator, seen, context, services } = call
  const purpose = readPurpose(params.purpose)
  const loaded = await findConsentsAt(services.store, operator, params.id, deed, seen)
  return planDecision(loaded, decide(loaded.consents, { ...commandOf(loaded), purpose } as ConsentCommand, context))
}

/** A representative who stands on the client's card answers by the power that stands there. */
function withPower(by: IndicatedBy | undefined, { representatives }: ClientState): IndicatedBy | undefined {
  if (by?.kind !== 'representative' || by.power) return by
  const known = representatives.find(({ name }) => name === by.name)
  return known ? { ...by, power: known.power } : by
}
