import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import type { ConsentState } from '../../src/contract/codes.ts'
import type { Evidence } from '../../src/contract/consents.ts'
import type { Operator } from '../../src/contract/session.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import { consentOf, noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import type { ConsentCommand, ConsentDecision, decideConsent } from '../../src/rules/consents/decide.ts'
import type { ImportClaim } from '../../src/rules/consents/import-claim.ts'

/**
 * What the contract says of consents, told a second time and in another way: a table of moves and a few sentences, to
 * be held against the machine after every step.
 */

export type Machine = typeof decideConsent

/** One step of a history: the client or an operator acts, the system notes a fact, or days go by. */
export type Step = { command: ConsentCommand } | { fact: 'login' } | { days: number }

/** One that holds until withdrawn and one that ends by itself after thirty days. */
export const modelPurposes = ['photo', 'third_party'] as const
const purposes = modelPurposes
const noticeOf = (purpose: (typeof purposes)[number]) => ({
  id: purpose === 'photo' ? 'photo-ru-4' : 'third-party-ru-3',
  version: purpose === 'photo' ? 4 : 3,
  sha256: '0'.repeat(64),
})
const proof: Evidence[] = [{ kind: 'log', sha256: 'a'.repeat(64) }]
const implied = ['login', 'silence', 'pre-ticked', 'bundled', 'continued-use'] as const
const unproven: ImportClaim = { source: 'Прежняя система', evidence: [] }
/** Older than the term of what ends by itself, so that importing it makes a record that is over already. */
const proven = (purpose: (typeof purposes)[number], occurredAt: string): ImportClaim => ({
  source: 'Прежняя система',
  method: 'paper',
  channel: 'branch',
  occurredAt,
  notice: noticeOf(purpose),
  evidence: proof,
})

/** Every step there is, so that a history is a list of small numbers: quick to make and to shrink. */
export const steps: readonly Step[] = [
  ...purposes.flatMap((purpose): Step[] => [
    { command: { act: 'request', purpose, channel: 'sms', notice: noticeOf(purpose) } },
    { command: { act: 'request', purpose, channel: 'sms', notice: noticeOf(purpose) } },
    { command: { act: 'withdraw', purpose, channel: 'app', method: 'button' } },
    { command: { act: 'retract', purpose, reason: 'Ошибка' } },
    ...(['agree', 'refuse', 'later'] as const).flatMap((said): Step[] =>
      [proof, []].map((evidence) => ({
        command: { act: 'answer', purpose, answer: said, method: 'button', channel: 'app', evidence },
      })),
    ),
    {
      command: {
        act: 'answer',
        purpose,
        answer: 'agree',
        method: 'signature',
        channel: 'letter',
        evidence: proof,
        indicatedBy: { kind: 'representative', name: 'Ржанова' },
      },
    },
    ...implied.map((method): Step => ({
      command: { act: 'answer', purpose, answer: 'agree', method, channel: 'app', evidence: proof },
    })),
    { command: { act: 'revoke', purpose, reason: 'Суд' } },
    { command: { act: 'invalidate', purpose, reason: 'Проверка' } },
    { command: { act: 'expire', purpose } },
    { command: { act: 'add-evidence', purpose, evidence: proof } },
    { command: { act: 'import', purpose, claim: unproven } },
    { command: { act: 'import', purpose, claim: { ...proven(purpose, '2026-11-01T09:00:00.000Z'), method: 'login' } } },
    { command: { act: 'import', purpose, claim: proven(purpose, '2026-11-01T09:00:00.000Z') } },
    { command: { act: 'import', purpose, claim: proven(purpose, '2026-01-01T09:00:00.000Z') } },
  ]),
  { fact: 'login' },
  { days: 1 },
  { days: 30 },
  { days: 89 },
]

/** `state → states` as `contract.md` gives them; a new record begins with `requested` or, imported, with `unknown`. */
const legalMoves: Readonly<Record<ConsentState, readonly ConsentState[]>> = {
  none: ['requested', 'unknown'],
  requested: ['given', 'refused', 'deferred', 'retracted'],
  given: ['withdrawn', 'revoked', 'expired', 'invalidated'],
  deferred: ['requested'],
  refused: ['requested'],
  withdrawn: ['requested'],
  revoked: ['requested'],
  expired: ['requested'],
  invalidated: ['requested'],
  retracted: ['requested'],
  unknown: ['requested'],
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
export const modelBeginning = Date.parse('2026-11-20T11:20:00.000Z')
const operator: Operator = { id: 'anna', name: 'Анна Ким', roles: ['operator'] }

/** Plays a history and answers the first promise it broke, or undefined where every promise held at every step. */
export function findBreach(
  machine: Machine,
  history: readonly number[],
  tell: (reached: ConsentState) => void = () => undefined,
): string | undefined {
  let clock = modelBeginning
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
    const facts: ConsentFact[] =
      'command' in step
        ? factsOf(machine(state, step.command, { now: at, by: operator, newId }))
        : [{ type: 'login-seen', data: { channel: 'app' } }]
    if (facts.length === 0 && !('command' in step && isImplied(step.command))) continue
    // Fact by fact: a command that leads to two of them may not hide an illegal move between.
    let next = state
    for (const fact of facts) {
      const moved = applyConsentFact(next, fact, { at, version: 0 })
      const breach = breachBetween(next, moved, at)
      if (breach) return breach
      next = moved
      for (const purpose of purposes) tell(consentOf(next, purpose).state)
    }
    const breach = breachOf(step, facts, state, next, at)
    if (breach) return breach
    state = next
  }
  return undefined
}

const isImplied = (command: ConsentCommand) =>
  command.act === 'answer' && (implied as readonly string[]).includes(command.method)

function factsOf(decision: ConsentDecision): ConsentFact[] {
  return 'facts' in decision ? decision.facts : []
}

/** What no fact may do, whatever led to it. */
function breachBetween(before: ConsentsState, after: ConsentsState, at: string): string | undefined {
  for (const purpose of purposes) {
    const was = consentOf(before, purpose)
    const is = consentOf(after, purpose)
    const now = consentOf(after, purpose, at)
    if (is.inForce && (is.state !== 'given' || is.evidence.length === 0)) return `${purpose}: in force without evidence`
    if (is.state === 'given' && is.evidence.length === 0) return `${purpose}: given without evidence`
    if (now.inForce && is.validTo !== undefined && is.validTo <= at) return `${purpose}: in force beyond its term`
    if (is.state === 'given' && is.indicatedBy?.kind === 'representative' && !is.indicatedBy.power)
      return `${purpose}: given by somebody without a power`
    if (was.state !== is.state && !legalMoves[was.state].includes(is.state))
      return `${purpose}: ${was.state} → ${is.state}`
  }
  for (const record of before.records) {
    const kept = after.records.find(({ id }) => id === record.id)
    if (!kept) return `${record.purpose}: a record is gone`
    if (closed.has(record.state) && JSON.stringify(kept) !== JSON.stringify(record))
      return `${record.purpose}: an ended record changed`
    const beginning = kept.evidence.slice(0, record.evidence.length)
    if (JSON.stringify(beginning) !== JSON.stringify(record.evidence))
      return `${record.purpose}: evidence was taken away`
  }
  return undefined
}

/** What a step as a whole may not do. */
function breachOf(
  step: Step,
  facts: readonly ConsentFact[],
  before: ConsentsState,
  after: ConsentsState,
  at: string,
): string | undefined {
  if (!('command' in step)) return undefined
  const { command } = step
  for (const purpose of purposes)
    if (
      purpose !== command.purpose &&
      JSON.stringify(consentOf(before, purpose)) !== JSON.stringify(consentOf(after, purpose))
    )
      return `${purpose}: moved by a command about ${command.purpose}`
  if (isImplied(command)) {
    if (facts.length !== 1 || facts[0]!.type !== 'consent-attempt-refused') return 'an implied consent left no entry'
    if (JSON.stringify(before) !== JSON.stringify(after)) return 'an implied consent changed something'
  }
  const was = consentOf(before, command.purpose)
  if (command.act === 'request' && facts.length > 0) {
    if (was.state === 'refused' && Date.parse(at.slice(0, 10)) < Date.parse(was.since!.slice(0, 10)) + 90 * dayMs)
      return `${command.purpose}: asked within the quiet period`
    if (was.state === 'deferred' && at.slice(0, 10) < was.laterUntil!)
      return `${command.purpose}: asked before the day chosen`
  }
  if (command.act === 'import') {
    const is = consentOf(after, command.purpose)
    const isProved = command.claim.evidence.length > 0 && command.claim.method === 'paper'
    if (!isProved && facts.length > 0 && is.state !== 'unknown') return 'an unproved import became something'
  }
  return undefined
}
