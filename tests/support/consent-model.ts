import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import type { ConsentState, Purpose } from '../../src/contract/codes.ts'
import type { Operator } from '../../src/contract/session.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import { consentOf, noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import type { ConsentCommand, ConsentDecision, decideConsent } from '../../src/rules/consents/decide.ts'

/**
 * What the contract says of consents, told a second time and in another way: a table of moves and a few sentences, to
 * be held against the machine after every step.
 */

export type Machine = typeof decideConsent

/** One step of a history: the client or an operator acts, the system notes a fact, or days go by. */
export type Step =
  | { command: ConsentCommand }
  | { fact: 'login' | 'import' | 'revoke' | 'expire' | 'invalidate'; purpose: Purpose }
  | { days: number }

const purposes = ['photo', 'marketing_sms'] as const
const notice = { id: 'photo-ru-4', version: 4, sha256: '0'.repeat(64) }
const proof = [{ kind: 'log' as const }]

/** Every step there is, so that a history is a list of small numbers: quick to make and to shrink. */
export const steps: readonly Step[] = [
  ...purposes.flatMap((purpose): Step[] => [
    { command: { act: 'request', purpose, channel: 'sms', notice } },
    { command: { act: 'request', purpose, channel: 'sms', notice } },
    { command: { act: 'withdraw', purpose, channel: 'app', method: 'button' } },
    { command: { act: 'retract', purpose, reason: 'Ошибка' } },
    ...(['agree', 'refuse', 'later'] as const).flatMap((said): Step[] =>
      [proof, []].map((evidence) => ({
        command: { act: 'answer', purpose, answer: said, method: 'button', channel: 'app', evidence },
      })),
    ),
    ...(['login', 'silence', 'pre-ticked', 'bundled', 'continued-use'] as const).map((method): Step => ({
      command: { act: 'answer', purpose, answer: 'agree', method, channel: 'app', evidence: proof },
    })),
    ...(['login', 'import', 'revoke', 'expire', 'invalidate'] as const).map((fact): Step => ({ fact, purpose })),
  ]),
  { days: 1 },
  { days: 30 },
  { days: 89 },
]

/** `state → states` as `contract.md` gives them; a new record begins with `requested` or, imported, with `unknown`. */
const legalMoves: Readonly<Record<ConsentState, readonly ConsentState[]>> = {
  none: ['requested', 'unknown'],
  requested: ['given', 'refused', 'deferred', 'retracted'],
  given: ['withdrawn', 'revoked', 'expired', 'invalidated'],
  deferred: ['requested', 'unknown'],
  refused: ['requested', 'unknown'],
  withdrawn: ['requested', 'unknown'],
  revoked: ['requested', 'unknown'],
  expired: ['requested', 'unknown'],
  invalidated: ['requested', 'unknown'],
  retracted: ['requested', 'unknown'],
  unknown: ['requested', 'unknown'],
}
const closed: ReadonlySet<ConsentState> = new Set([
  'refused',
  'withdrawn',
  'revoked',
  'expired',
  'invalidated',
  'retracted',
])

const dayMs = 86_400_000
const beginning = Date.parse('2026-11-20T11:20:00.000Z')
const operator: Operator = { id: 'anna', name: 'Анна Ким', roles: ['operator'] }

/** Plays a history and answers the first promise it broke, or undefined where every promise held at every step. */
export function findBreach(machine: Machine, history: readonly number[]): string | undefined {
  let clock = beginning
  let named = 0
  let state = noConsents('client')
  for (const index of history) {
    const step = steps[index]!
    if ('days' in step) {
      clock += step.days * dayMs
      continue
    }
    const at = new Date(clock).toISOString()
    const newId = () => `id-${(named += 1)}`
    const facts =
      'command' in step
        ? factsOf(machine(state, step.command, { now: at, by: operator, newId }))
        : noted(state, step, newId)
    if (facts.length === 0 && !('command' in step && isImplied(step.command))) continue
    const next = facts.reduce((folded, fact) => applyConsentFact(folded, fact, { at, version: 0 }), state)
    const breach = breachBetween(state, next, facts, step, at)
    if (breach) return breach
    state = next
  }
  return undefined
}

const isImplied = (command: ConsentCommand) => command.act === 'answer' && command.method !== 'button'

function factsOf(decision: ConsentDecision): ConsentFact[] {
  return 'facts' in decision ? decision.facts : []
}

/** Facts that no command of an operator leads to: the system and compliance note them on a record that allows them. */
function noted(
  state: ConsentsState,
  { fact, purpose }: Extract<Step, { fact: string }>,
  newId: () => string,
): ConsentFact[] {
  if (fact === 'login') return [{ type: 'login-seen', data: { channel: 'app' } }]
  const record = state.records.findLast((one) => one.purpose === purpose)
  if (fact === 'import')
    return record && !closed.has(record.state)
      ? []
      : [{ type: 'consent-imported', data: { recordId: newId(), purpose, note: 'Без доказательства' } }]
  if (record?.state !== 'given') return []
  const about = { recordId: record.id, purpose }
  if (fact === 'expire') return [{ type: 'consent-expired', data: about }]
  if (fact === 'revoke') return [{ type: 'consent-revoked', data: { ...about, reason: 'Суд' } }]
  return [{ type: 'consent-invalidated', data: { ...about, reason: 'Проверка' } }]
}

function breachBetween(
  before: ConsentsState,
  after: ConsentsState,
  facts: readonly ConsentFact[],
  step: Step,
  at: string,
): string | undefined {
  for (const purpose of purposes) {
    const was = consentOf(before, purpose)
    const is = consentOf(after, purpose)
    if (is.inForce && (is.state !== 'given' || is.evidence.length === 0)) return `${purpose}: in force without evidence`
    if (is.state === 'given' && is.evidence.length === 0) return `${purpose}: given without evidence`
    if (was.state !== is.state && !legalMoves[was.state].includes(is.state))
      return `${purpose}: ${was.state} → ${is.state}`
    if ('command' in step) {
      const { command } = step
      if (command.purpose !== purpose && was !== is && JSON.stringify(was) !== JSON.stringify(is))
        return `${purpose}: moved by a command about ${command.purpose}`
      if (command.purpose === purpose && is.state === 'requested' && was.state !== 'requested') {
        const refusedAt = was.state === 'refused' ? Date.parse(was.since!.slice(0, 10)) + 90 * dayMs : 0
        if (Date.parse(at.slice(0, 10)) < refusedAt) return `${purpose}: asked within the quiet period`
        if (was.state === 'deferred' && at.slice(0, 10) < was.laterUntil!)
          return `${purpose}: asked before the day chosen`
      }
    }
  }
  const ended = before.records.filter((record) => closed.has(record.state))
  for (const record of ended) {
    const kept = after.records.find(({ id }) => id === record.id)
    if (JSON.stringify(kept) !== JSON.stringify(record)) return `${record.purpose}: an ended record changed`
  }
  if ('command' in step && isImplied(step.command)) {
    if (facts.length !== 1 || facts[0]!.type !== 'consent-attempt-refused') return 'an implied consent left no entry'
    if (JSON.stringify(before) !== JSON.stringify(after)) return 'an implied consent changed something'
  }
  return undefined
}
