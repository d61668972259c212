import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBreach, steps, type Machine } from '../../../tests/support/consent-model.ts'
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

/** The machine with one guard taken away: what that guard refused is done. */
function without(guard: 'evidence-missing' | 'implied-consent' | 'quiet-period' | 'consent-state'): Machine {
  return (state, command, context) => {
    const decision = decideConsent(state, command, context)
    if (decision.ok || decision.refusal.code !== guard) return decision
    return doAnyway(currentRecord(state, command.purpose)?.id ?? context.newId(), command, context.newId)
  }
}

function doAnyway(recordId: string, command: ConsentCommand, newId: () => string): ConsentDecision {
  const { purpose } = command
  switch (command.act) {
    case 'request':
      return {
        ok: true,
        facts: [
          {
            type: 'consent-requested',
            data: { recordId: newId(), purpose, channel: command.channel, notice: command.notice },
          },
        ],
      }
    case 'answer': {
      const data = {
        recordId,
        purpose,
        method: 'button' as const,
        channel: command.channel,
        evidence: command.evidence,
      }
      return { ok: true, facts: [{ type: 'consent-given', data }] }
    }
    case 'withdraw':
      return {
        ok: true,
        facts: [
          { type: 'consent-withdrawn', data: { recordId, purpose, channel: command.channel, method: command.method } },
        ],
      }
    case 'retract':
      return { ok: true, facts: [{ type: 'consent-retracted', data: { recordId, purpose, reason: command.reason } }] }
  }
}

describe('The consent machine', () => {
  test(`keeps every promise in ${sequences} random histories: nothing in force without evidence, no illegal move`, () => {
    const details = check(decideConsent, sequences)
    expect(details.failed, fc.defaultReportMessage(details) ?? '').toBe(false)
    expect(details.numRuns).toBe(sequences)
  }, 600_000)

  test('is caught by the same check when any one guard is taken away', () => {
    for (const guard of ['evidence-missing', 'implied-consent', 'quiet-period', 'consent-state'] as const)
      expect(check(without(guard), 20_000).failed, `without ${guard}`).toBe(true)
  })
})
