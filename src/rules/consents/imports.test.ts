import { describe, expect, test } from 'vitest'
import { impliedMethods, missingProofs } from '../../contract/codes.ts'
import type { ConsentFact } from '../../contract/consent-facts.ts'
import { contextOf, factsOf, nextId, now, refusalOf } from '../../../tests/support/case-story.ts'
import { applyConsentFact } from './apply.ts'
import { consentOf, noConsents, type ConsentsState } from './consents-state.ts'
import { decideConsent } from './decide.ts'
import { findMissing, missingWords, type ImportClaim } from './import-claim.ts'

const purpose = 'credit_history' as const
const whole: ImportClaim = {
  source: 'Прежняя система, файл 12',
  method: 'paper',
  channel: 'branch',
  occurredAt: '2026-10-01T09:00:00.000Z',
  notice: { id: 'credit-history-ru-3', version: 3, sha256: 'c'.repeat(64) },
  evidence: [{ kind: 'scan', sha256: 'a'.repeat(64) }],
}
const none = noConsents(nextId())
const bring = (state: ConsentsState, claim: ImportClaim) =>
  decideConsent(state, { act: 'import', purpose, claim }, contextOf())
const fold = (state: ConsentsState, facts: readonly ConsentFact[]) =>
  facts.reduce((folded, fact) => applyConsentFact(folded, fact, { at: now, version: 1 }), state)
const after = (state: ConsentsState, claim: ImportClaim) =>
  fold(state, factsOf(bring(state, claim) as Parameters<typeof factsOf<ConsentFact>>[0]))
const lacking = (part: keyof ImportClaim): ImportClaim => ({ ...whole, [part]: undefined })

describe('A consent brought over from another system', () => {
  test('with its whole proof is in force from the day the client answered, until its term is over', () => {
    const state = after(none, whole)
    expect(consentOf(state, purpose, now)).toMatchObject({
      state: 'given',
      inForce: true,
      since: whole.occurredAt,
      validTo: '2027-04-01T09:00:00.000Z',
    })
    expect(consentOf(state, purpose, '2027-04-01T09:00:00.000Z')).toMatchObject({ state: 'expired', inForce: false })
  })

  test('that had ended before it came is expired at once', () => {
    const state = after(none, { ...whole, occurredAt: '2025-01-10T09:00:00.000Z' })
    expect(consentOf(state, purpose)).toMatchObject({ state: 'expired', inForce: false })
  })

  test('without any one part of the proof is unknown, never in force, and says what is missing', () => {
    const cases: [ImportClaim, string[]][] = [
      [lacking('notice'), ['notice']],
      [lacking('method'), ['method']],
      [{ ...whole, method: 'галочка' }, ['method']],
      [lacking('channel'), ['channel']],
      [lacking('occurredAt'), ['occurred-at']],
      [{ ...whole, occurredAt: '2026-11-21T00:00:00.000Z' }, ['occurred-at']],
      [{ ...whole, evidence: [] }, ['evidence']],
      [{ ...whole, evidence: [{ kind: 'scan', ref: 'ящик 7' }] }, ['evidence-hash']],
      [{ ...whole, indicatedBy: { kind: 'representative', name: 'Ржанова' } }, ['power']],
      [{ source: 'x', evidence: [] }, ['notice', 'method', 'channel', 'occurred-at', 'evidence']],
    ]
    for (const [claim, missing] of cases) {
      expect(findMissing(claim, now)).toEqual(missing)
      expect(consentOf(after(none, claim), purpose)).toMatchObject({ state: 'unknown', inForce: false, missing })
    }
  })

  test('by a login, silence, a ready tick, a bundle or use is unknown, and the attempt goes on record', () => {
    for (const method of impliedMethods) {
      const facts = factsOf(bring(none, { ...whole, method }) as Parameters<typeof factsOf<ConsentFact>>[0])
      expect(facts.map(({ type }) => type)).toEqual(['consent-attempt-refused', 'consent-imported'])
      expect(facts[1]).toMatchObject({ data: { missing: ['separate-answer'] } })
    }
  })

  test('is settled when the proof is found, by a record of its own', () => {
    const disputed = after(none, { source: 'x', evidence: [] })
    expect(refusalOf(bring(disputed, { source: 'y', evidence: [] }))).toEqual({ code: 'consent-state' })
    const settled = after(disputed, whole)
    expect(settled.records).toHaveLength(2)
    expect(settled.records[1]).toMatchObject({ state: 'given', supersedes: disputed.records[0]!.id })
  })

  test('never stands over what the client has said here', () => {
    const about = { recordId: nextId(), purpose }
    const asked: ConsentFact = { type: 'consent-requested', data: { ...about, channel: 'sms', notice: whole.notice! } }
    const answer = { ...about, method: 'button' as const, channel: 'app' as const, evidence: whole.evidence }
    const endings: ConsentFact[][] = [
      [asked],
      [asked, { type: 'consent-refused', data: answer }],
      [asked, { type: 'consent-deferred', data: { ...answer, laterUntil: '2027-01-01' } }],
      [asked, { type: 'consent-given', data: answer }],
      [asked, { type: 'consent-given', data: answer }, { type: 'consent-withdrawn', data: answer }],
    ]
    for (const facts of endings)
      for (const claim of [whole, { source: 'x', evidence: [] }])
        expect(refusalOf(bring(fold(none, facts), claim)), facts.at(-1)!.type).toEqual({ code: 'consent-state' })
  })

  test('has a sentence in both languages for every part that can be missing', () => {
    for (const part of missingProofs) {
      expect(missingWords[part].ru).toMatch(/\p{Script=Cyrillic}.*\.$/u)
      expect(missingWords[part].en).toMatch(/^[A-Z].*\.$/u)
    }
  })
})
