import type { Proposal } from '../../src/contract/script-proposals.ts'
import { libraryKeepers } from '../../src/rules/permissions/library-permissions.ts'
import { answerOf, decideProposal, type ProposalAct } from '../../src/rules/script-library/decide-proposal.ts'
import { currentScript, type ScriptProposal, type ScriptState } from '../../src/rules/script-library/script-state.ts'
import { describeUsage } from '../../src/rules/script-library/script-usage.ts'
import { guardRoles } from '../access.ts'
import type { Call, Plan, Reads, Writes } from '../call.ts'
import type { Route } from '../../src/contract/route.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream } from '../journal/commit.ts'
import type { OperatorDirectory } from '../session/personas.ts'
import { guardPersonalData, guardScript } from './guard-script.ts'
import { factsOf } from './plan-case.ts'
import { planScript } from './scripts.ts'

/** Keepers see every proposal, others see their own and what became of each: the open ones first, the newest first. */
export const listProposals: Reads['listProposals'] = async ({ operator, services }) => {
  const keeps = operator.roles.some((role) => libraryKeepers.includes(role))
  const heads = await services.store.loadAll('script')
  const items = heads
    .flatMap(({ state }) => presentProposals(state as ScriptState, services.operators))
    .filter(({ by }) => keeps || by.id === operator.id)
  return { body: { items: items.sort(comparePlaces) } }
}

export const proposeScript: Writes['proposeScript'] = async ({ params, body, operator, language, services }) => {
  guardRoles(operator, ['operator', 'senior', 'trainer', 'compliance', 'department'])
  guardScript(body.text, language)
  const loaded = await loadStream(services.store, 'script', params.id)
  const { state } = loaded
  if (!state) throw new Refused('not-found')
  const version = body.on ?? currentScript(state)?.version
  const base = state.versions.find((one) => one.version === version)
  if (!base || version === undefined) throw new Refused('script-unknown', { pointers: ['/on'] })
  guardPersonalData(body.text, base.language)
  const { text, why } = body
  return planScript(loaded, [
    { type: 'script-proposed', data: { proposalId: services.newId(), text, why, by: operator.id, version } },
  ])
}

export const acceptProposal: Writes['acceptProposal'] = async (call) => {
  if (call.body.text !== undefined) guardScript(call.body.text, call.language)
  return answerProposal(call, call.params, { act: 'accept', ...call.body })
}

export const declineProposal: Writes['declineProposal'] = async (call) =>
  answerProposal(call, call.params, { act: 'decline', ...call.body })

export const dateProposal: Writes['dateProposal'] = async (call) =>
  answerProposal(call, call.params, { act: 'date', ...call.body })

/** Which scripts are edited most, where and why: for those who keep them. Counts and places, of nobody's replies. */
export const listScriptUsage: Reads['listScriptUsage'] = async ({ operator, services }) => {
  guardRoles(operator, libraryKeepers)
  const [tallies, heads] = await Promise.all([services.store.countScriptUses(), services.store.loadAll('script')])
  const states = heads.map(({ state }) => state as ScriptState)
  return { body: { items: describeUsage(tallies, states) } }
}

async function answerProposal(
  { operator, services, context }: Pick<Call<Route>, 'operator' | 'services' | 'context'>,
  { id, pid }: { id: string; pid: string },
  act: ProposalAct,
): Promise<Plan> {
  guardRoles(operator, libraryKeepers)
  const loaded = await loadStream(services.store, 'script', id)
  if (!loaded.state) throw new Refused('not-found')
  return planScript(loaded, factsOf(decideProposal(loaded.state, pid, act, context)))
}

function presentProposals(state: ScriptState, operators: OperatorDirectory): Proposal[] {
  const current = currentScript(state)
  if (!current) return []
  // Somebody who has left keeps their id in the journal; their name went with them.
  const personOf = (id: string) => ({ id, name: operators.find(id)?.name ?? id })
  const { id, title, version, owner } = current
  return state.proposals.map((one) => ({
    id: one.id,
    script: { id, title, version, owner: personOf(owner) },
    text: one.text,
    base: baseOf(state, one),
    why: one.why,
    by: personOf(one.by),
    at: one.at,
    state: answerOf(one),
    ...(one.answerBy === undefined ? {} : { answerBy: one.answerBy }),
    ...(one.answeredBy === undefined ? {} : { answeredBy: personOf(one.answeredBy) }),
    ...(one.answeredAt === undefined ? {} : { answeredAt: one.answeredAt }),
    ...(one.reason === undefined ? {} : { reason: one.reason }),
    ...(one.version === undefined ? {} : { version: one.version }),
  }))
}

/** An open proposal is compared with what stands now; an answered one with what it was written on. */
function baseOf({ versions }: ScriptState, proposal: ScriptProposal): string {
  const on = answerOf(proposal) === 'open' ? undefined : versions.find(({ version }) => version === proposal.on)
  return (on ?? versions.at(-1))?.text ?? ''
}

function comparePlaces(a: Proposal, b: Proposal): number {
  return Number(a.state !== 'open') - Number(b.state !== 'open') || b.at.localeCompare(a.at)
}
