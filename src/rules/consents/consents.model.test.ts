import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBreach, steps, type Machine } from '../../../tests/support/consent-model.ts'
import { consentStates } from '../../contract/codes.ts'
import type { ConsentFact } from '../../contract/consent-facts.ts'
import { currentRecord } from './consents-state.ts'
import { decideConsent, type ConsentCommand, type ConsentDecision } from './decide.ts'

/** `CONSENT_SEQUENCES=1000000` for a long run; the seed is printed with a failure and taken from `FC_SEED`. */
const sequences = Number(process.env['CONSENT_SEQUENCES'] ?? 100_000)
const seed = process.env['FC_SEED'] ? Number(process.env['FC_SEED']) : undefined

const histories = fc.array(fc.integer({ min: 0, max: steps.length - 1 }), { maxLength: 24, size: 'max' })
const check = (machine: Machine, numRuns: number) =>
  fc.check(
    fc.property(histories, (history) => {
      const breach = findBreach(machine, history)
      if (breach) throw new Error(breach)
    }),
    { numRuns, ...(seed === undefined ? {} : { seed }) },
  )

type Guard = Exclude<ConsentDecision, { ok: true }>['refusal']['code']

/** The machine with one guard taken away: what that guard refused is done. */
function without(guard: Guard): Machine {
  return (state, command, context) => {
    const decision = decideConsent(state, command, context)
    if (decision.ok || decision.refusal.code !== guard) return decision
    return doAnyway(currentRecord(state, command.purpose)?.id ?? context.newId(), command, context.newId)
  }
}

const done = (fact: ConsentFact): ConsentDecision => ({ ok: true, facts: [fact] })

function doAnyway(recordId: string, command: ConsentCommand, newId: () => string): ConsentDecision {
  const { purpose } = command
  const about = { recordId, purpose }
  switch (command.act) {
    case 'request':
      return done({
        type: 'consent-requested',
        data: { recordId: newId(), purpose, channel: command.channel, notice: command.notice },
      })
    case 'answer': {
      const { channel, evidence, indicatedBy } = command
      return done({
        type: 'consent-given',
        data: { ...about, method: 'button', channel, evidence, ...(indicatedBy && { indicatedBy }) },
      })
    }
    case 'withdraw':
      return done({
        type: 'consent-withdrawn',
        data: { ...about, channel: command.channel, method: command.method },
      })
    case 'retract':
      return done({ type: 'consent-retracted', data: { ...about, reason: command.reason } })
    case 'revoke':
      return done({ type: 'consent-revoked', data: { ...about, reason: command.reason } })
    case 'invalidate':
      return done({ type: 'consent-invalidated', data: { ...about, reason: command.reason } })
    case 'add-evidence':
      return done({ type: 'consent-evidence-added', data: { ...about, evidence: command.evidence } })
    case 'expire':
      return done({ type: 'consent-expired', data: about })
    case 'import':
      return done({ type: 'consent-imported', data: { recordId: newId(), purpose, note: '' } })
  }
}

/** A machine that does not ask an import for its proof. */
const trustingImports: Machine = (state, command, context) => {
  const decision = decideConsent(state, command, context)
  if (command.act !== 'import' || !decision.ok) return decision
  const { purpose } = command
  const recordId = context.newId()
  return {
    ok: true,
    facts: [
      { type: 'consent-imported', data: { recordId, purpose, note: '' } },
      { type: 'consent-given', data: { recordId, purpose, method: 'paper', channel: 'branch', evidence: [] } },
    ],
  }
}

describe('The consent machine', () => {
  test(`keeps every promise in ${sequences} random histories: nothing in force without evidence, no illegal move`, () => {
    const details = check(decideConsent, sequences)
    expect(details.failed, fc.defaultReportMessage(details) ?? '').toBe(false)
    expect(details.numRuns).toBe(sequences)
  }, 600_000)

  test('is looked at in every state there is', () => {
    const reached = new Set<string>()
    const details = fc.check(
      fc.property(histories, (history) => void findBreach(decideConsent, history, (state) => reached.add(state))),
      { numRuns: 20_000 },
    )
    expect(details.failed).toBe(false)
    expect([...reached].sort()).toEqual([...consentStates].sort())
  })

  test('is caught by the same check when any one guard is taken away', () => {
    const guards = ['evidence-missing', 'implied-consent', 'quiet-period', 'consent-state', 'power-missing'] as const
    for (const guard of guards) expect(check(without(guard), 20_000).failed, `without ${guard}`).toBe(true)
    expect(check(trustingImports, 20_000).failed, 'without the proof of imports').toBe(true)
  })
})
