import { purposes, type Purpose } from '../../src/contract/codes.ts'
import type { Operator } from '../../src/contract/session.ts'
import { decideConsent as decide, type ConsentCommand } from '../../src/rules/consents/decide.ts'
import { noConsents } from '../../src/rules/consents/consents-state.ts'
import { findNotice } from '../../src/rules/consents/notices.ts'
import type { Context } from '../../src/rules/decision.ts'
import { findClient, guardRoles, guardVersion } from '../access.ts'
import type { Plan, Reads, Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream } from '../journal/commit.ts'
import { presentConsents } from '../present/consents.ts'
import type { Store } from '../store/store.ts'

export const readConsents: Reads['readConsents'] = async ({ params, operator, services }) => {
  guardRoles(operator, ['operator', 'senior', 'compliance', 'trainer'])
  await findClient(services.store, operator, params.id)
  const loaded = await loadStream(services.store, 'consents', params.id)
  return { body: presentConsents(loaded, params.id), version: loaded.version }
}

export const askConsent: Writes['askConsent'] = async ({ params, body, operator, seen, context, services }) => {
  const purpose = purposeOf(params.purpose)
  const notice = findNotice(body.noticeId)
  if (notice?.purpose !== purpose) throw new Refused('notice-unknown', { pointers: ['/noticeId'] })
  const { id, version, sha256 } = notice
  const command = { act: 'request', purpose, channel: body.channel, notice: { id, version, sha256 } } as const
  return planConsent(services.store, operator, params.id, seen, command, context)
}

export const decideConsent: Writes['decideConsent'] = ({ params, body, operator, seen, context, services }) =>
  planConsent(
    services.store,
    operator,
    params.id,
    seen,
    { act: 'answer', purpose: purposeOf(params.purpose), ...body },
    context,
  )

export const withdrawConsent: Writes['withdrawConsent'] = ({ params, body, operator, seen, context, services }) =>
  planConsent(
    services.store,
    operator,
    params.id,
    seen,
    { act: 'withdraw', purpose: purposeOf(params.purpose), ...body },
    context,
  )

export const retractConsent: Writes['retractConsent'] = ({ params, body, operator, seen, context, services }) =>
  planConsent(
    services.store,
    operator,
    params.id,
    seen,
    { act: 'retract', purpose: purposeOf(params.purpose), ...body },
    context,
  )

function purposeOf(text: string): Purpose {
  const purpose = purposes.find((one) => one === text)
  if (!purpose) throw new Refused('not-found')
  return purpose
}

async function planConsent(
  store: Store,
  operator: Operator,
  clientId: string,
  seen: number,
  command: ConsentCommand,
  context: Context,
): Promise<Plan> {
  guardRoles(operator, ['operator', 'senior', 'compliance'])
  await findClient(store, operator, clientId)
  const loaded = await loadStream(store, 'consents', clientId)
  guardVersion(seen, loaded.version)
  const decision = decide(loaded.state ?? noConsents(clientId), command, context)
  const answer: Plan['answer'] = ({ versionOf }) => {
    const version = versionOf(loaded.stream)
    return { body: { version }, version }
  }
  if (decision.ok) return { changes: [{ to: loaded, facts: decision.facts }], answer }
  const {
    code,
    pointers,
    with: extra,
  } = decision.refusal as Extract<typeof decision.refusal, { code: string }> & {
    pointers?: readonly string[]
    with?: Record<string, unknown>
  }
  const refused = new Refused(code, { ...(pointers ? { pointers } : {}), ...(extra ? { with: extra } : {}) })
  if (!('facts' in decision)) throw refused
  return { changes: [{ to: loaded, facts: decision.facts }], answer, refused }
}
