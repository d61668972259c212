import { describe, expect, test } from 'vitest'
import { impliedMethods, purposes } from '../../contract/codes.ts'
import type { ConsentFact } from '../../contract/consent-facts.ts'
import { contextOf, factsOf, nextId, now, refusalOf } from '../../../tests/support/case-story.ts'
import { applyConsentFact } from './apply.ts'
import { consentOf, noConsents, type ConsentsState } from './consents-state.ts'
import { decideConsent, type ConsentCommand } from './decide.ts'
import { quietDays } from './quiet-period.ts'

const notice = { id: 'photo-ru-4', version: 4, sha256: 'a'.repeat(64) }
const evidence = [{ kind: 'recording' as const, ref: 'звонок 118' }]
const purpose = 'photo' as const
const request = { act: 'request', purpose, channel: 'sms', notice } as const
const answer = (over: Partial<Extract<ConsentCommand, { act: 'answer' }>> = {}) =>
  ({ act: 'answer', purpose, answer: 'agree', method: 'voice', channel: 'phone', evidence, ...over }) as const
const withdraw = { act: 'withdraw', purpose, channel: 'phone', method: 'voice' } as const
const retract = { act: 'retract', purpose, reason: 'Спросили по ошибке' } as const

const none = noConsents(nextId())
const decide = (state: ConsentsState, command: ConsentCommand, at = now) =>
  decideConsent(state, command, contextOf(undefined, at))
function after(state: ConsentsState, done: ConsentCommand | ConsentFact, at = now): ConsentsState {
  const facts = 'act' in done ? factsOf(decide(state, done, at) as Parameters<typeof factsOf<ConsentFact>>[0]) : [done]
  return facts.reduce((folded, fact) => applyConsentFact(folded, fact, { at, version: 0 }), state)
}
const daysLater = (days: number, from = now) => new Date(Date.parse(from) + days * 86_400_000).toISOString()
const stateOf = (state: ConsentsState) => consentOf(state, purpose).state

const requested = after(none, request)
const given = after(requested, answer())
const refused = after(requested, answer({ answer: 'refuse', evidence: [] }))
const deferred = after(requested, answer({ answer: 'later', laterUntil: '2026-12-01', evidence: [] }))
const recordId = requested.records[0]!.id
const about = { recordId, purpose }
const ended: Record<string, ConsentsState> = {
  refused,
  withdrawn: after(given, withdraw),
  retracted: after(requested, retract),
  revoked: after(given, { type: 'consent-revoked', data: { ...about, reason: 'Суд' } }),
  expired: after(given, { type: 'consent-expired', data: about }),
  invalidated: after(given, { type: 'consent-invalidated', data: { ...about, reason: 'Подделка' } }),
}
const unknown = after(none, {
  type: 'consent-imported',
  data: { recordId: nextId(), purpose, note: 'Из прежней системы' },
})

describe('A consent is refused', () => {
  test('as implied by a login, silence, a pre-ticked box, a bundle or use, and the attempt goes on record', () => {
    for (const state of [none, requested, given, refused, unknown])
      for (const method of impliedMethods)
        for (const said of ['agree', 'refuse', 'later'] as const) {
          const decision = decide(state, answer({ method, answer: said }))
          expect(refusalOf(decision)).toEqual({ code: 'implied-consent' })
          expect(decision).toMatchObject({
            facts: [{ type: 'consent-attempt-refused', data: { purpose, method, channel: 'phone' } }],
          })
          const after = (decision as { facts: ConsentFact[] }).facts.reduce(
            (folded, fact) => applyConsentFact(folded, fact, { at: now, version: 0 }),
            state,
          )
          expect(consentOf(after, purpose)).toEqual(consentOf(state, purpose))
        }
  })

  test('without evidence', () => {
    expect(refusalOf(decide(requested, answer({ evidence: [] })))).toEqual({
      code: 'evidence-missing',
      pointers: ['/evidence'],
    })
  })

  test('where nobody asked for it, or the record has ended', () => {
    for (const state of [none, given, deferred, unknown, ...Object.values(ended)])
      for (const said of ['agree', 'refuse', 'later'] as const)
        expect(refusalOf(decide(state, answer({ answer: said }))), stateOf(state)).toEqual({ code: 'consent-state' })
  })

  test('to be withdrawn where it was not given, and to be retracted where it is not pending', () => {
    for (const state of [none, requested, deferred, unknown, ...Object.values(ended)])
      expect(refusalOf(decide(state, withdraw)), stateOf(state)).toEqual({ code: 'consent-state' })
    for (const state of [none, given, deferred, unknown, ...Object.values(ended)])
      expect(refusalOf(decide(state, retract)), stateOf(state)).toEqual({ code: 'consent-state' })
  })

  test('to be asked for twice, or where it is given', () => {
    for (const state of [requested, given]) expect(refusalOf(decide(state, request))).toEqual({ code: 'consent-state' })
  })

  test('to be asked for again within the quiet period after a «no», to the day', () => {
    const end = daysLater(quietDays).slice(0, 10)
    for (const days of [0, 1, quietDays - 1])
      expect(refusalOf(decide(refused, request, daysLater(days)))).toEqual({
        code: 'quiet-period',
        with: { until: end },
      })
    expect(decide(refused, request, `${end}T00:00:00.000Z`).ok).toBe(true)
  })

  test('to be asked for again before the day the client chose, and «later» is never today', () => {
    expect(refusalOf(decide(deferred, request, '2026-11-30T23:59:59.000Z'))).toEqual({
      code: 'quiet-period',
      with: { until: '2026-12-01' },
    })
    expect(stateOf(after(deferred, request, '2026-12-01T00:00:00.000Z'))).toBe('requested')
    for (const laterUntil of ['2026-11-20', '2020-01-01'])
      expect(refusalOf(decide(requested, answer({ answer: 'later', laterUntil })))).toEqual({
        code: 'promise-in-the-past',
        pointers: ['/laterUntil'],
      })
  })
})

describe('A consent', () => {
  test('of which nobody spoke is none, for every purpose', () => {
    for (const one of purposes)
      expect(consentOf(none, one)).toEqual({ purpose: one, state: 'none', inForce: false, evidence: [] })
  })

  test('is in force only when given with evidence, and tells how', () => {
    expect(consentOf(given, purpose)).toMatchObject({
      state: 'given',
      inForce: true,
      method: 'voice',
      channel: 'phone',
      evidence,
      notice,
      since: now,
    })
    for (const state of [none, requested, refused, deferred, unknown, ...Object.values(ended)])
      expect(consentOf(state, purpose).inForce, stateOf(state)).toBe(false)
  })

  test('given without evidence by whatever way is not in force', () => {
    const smuggled = after(requested, {
      type: 'consent-given',
      data: { ...about, method: 'button', channel: 'app', evidence: [] },
    })
    expect(consentOf(smuggled, purpose)).toMatchObject({ state: 'given', inForce: false })
  })

  test('withdrawn tells how it was withdrawn', () => {
    expect(consentOf(after(given, { ...withdraw, method: 'paper', channel: 'branch' }), purpose)).toMatchObject({
      state: 'withdrawn',
      method: 'paper',
      channel: 'branch',
    })
  })

  test('ends as it ended; asking again starts a new record and leaves the old one alone', () => {
    for (const [name, state] of Object.entries(ended)) {
      expect(stateOf(state)).toBe(name)
      const again = after(state, request, daysLater(quietDays))
      expect(stateOf(again), name).toBe('requested')
      expect(again.records).toHaveLength(2)
      expect(again.records[0]).toEqual(state.records[0])
    }
  })

  test('imported without proof is never in force, and can be asked for', () => {
    expect(consentOf(unknown, purpose)).toMatchObject({
      state: 'unknown',
      inForce: false,
      reason: 'Из прежней системы',
    })
    expect(stateOf(after(unknown, request))).toBe('requested')
  })

  test('of one purpose says nothing of another', () => {
    for (const other of purposes.filter((one) => one !== purpose)) expect(consentOf(given, other).state).toBe('none')
  })

  test('put off without a day is put off for a month', () => {
    const later = after(requested, answer({ answer: 'later', evidence: [] }))
    expect(consentOf(later, purpose)).toMatchObject({ state: 'deferred', laterUntil: '2026-12-20' })
  })
})

describe('An answer', () => {
  test('of a representative needs the power that lets them', () => {
    const bare = answer({ indicatedBy: { kind: 'representative', name: 'Ржанова Л. П.' } })
    expect(refusalOf(decide(requested, bare))).toEqual({ code: 'power-missing', pointers: ['/indicatedBy/power'] })
    const powered = answer({
      indicatedBy: { kind: 'representative', name: 'Ржанова Л. П.', power: 'Доверенность № 4' },
    })
    expect(consentOf(after(requested, powered), purpose)).toMatchObject({
      inForce: true,
      indicatedBy: { power: 'Доверенность № 4' },
    })
  })

  test('was given between the request and now, and counts from then', () => {
    const [later, asked] = [daysLater(3), now]
    for (const occurredAt of ['2026-11-20T11:19:59.000Z', daysLater(4)])
      expect(refusalOf(decide(requested, answer({ occurredAt }), later))).toEqual({
        code: 'occurred-impossible',
        pointers: ['/occurredAt'],
      })
    for (const occurredAt of [asked, daysLater(1), later])
      expect(consentOf(after(requested, answer({ occurredAt }), later), purpose).since).toBe(occurredAt)
  })

  test('tells from when to when the consent holds, and every way to take it back', () => {
    expect(factsOf(decide(requested, answer()) as Parameters<typeof factsOf<ConsentFact>>[0])[0]).toMatchObject({
      type: 'consent-given',
      data: { validFrom: now, withdrawalChannels: expect.arrayContaining(['phone', 'form', 'branch']) },
    })
  })
})

describe('A consent with a term', () => {
  const asked = after(none, { ...request, purpose: 'third_party' })
  const forAMonth = after(asked, { ...answer(), purpose: 'third_party' })
  const read = (at: string) => consentOf(forAMonth, 'third_party', at)

  test('ends with it to the second, marked or not', () => {
    expect(read(daysLater(29))).toMatchObject({ state: 'given', inForce: true })
    expect(read(daysLater(30))).toMatchObject({ state: 'expired', inForce: false, since: daysLater(30) })
    expect(consentOf(forAMonth, 'third_party').validTo).toBe(daysLater(30))
  })

  test('is marked as expired only when it is, and cannot be ended twice', () => {
    const expire = { act: 'expire', purpose: 'third_party' } as const
    expect(refusalOf(decide(forAMonth, expire, daysLater(29)))).toEqual({ code: 'consent-state' })
    const over = after(forAMonth, expire, daysLater(30))
    expect(consentOf(over, 'third_party').state).toBe('expired')
    for (const act of [
      expire,
      { ...withdraw, purpose: 'third_party' } as const,
      { act: 'revoke', purpose: 'third_party', reason: 'Суд' } as const,
      { act: 'invalidate', purpose: 'third_party', reason: 'Подделка' } as const,
      { act: 'add-evidence', purpose: 'third_party', evidence } as const,
    ])
      for (const state of [over, forAMonth])
        expect(refusalOf(decide(state, act, daysLater(31))), act.act).toEqual(
          state === forAMonth && act === expire ? 'let through' : { code: 'consent-state' },
        )
  })

  test('can be asked for anew as soon as it is over, and the old record ends first', () => {
    const again = after(forAMonth, { ...request, purpose: 'third_party' }, daysLater(30))
    expect(again.records.map(({ state }) => state)).toEqual(['expired', 'requested'])
    expect(again.records[1]).toMatchObject({ supersedes: again.records[0]!.id })
  })
})

describe('The bank', () => {
  test('ends a consent in force, and nothing else, with the reason', () => {
    for (const act of ['revoke', 'invalidate'] as const) {
      const state = after(given, { act, purpose, reason: 'Подпись не клиента' })
      expect(consentOf(state, purpose)).toMatchObject({
        state: act === 'revoke' ? 'revoked' : 'invalidated',
        inForce: false,
        reason: 'Подпись не клиента',
      })
      for (const other of [none, requested, deferred, unknown, ...Object.values(ended)])
        expect(refusalOf(decide(other, { act, purpose, reason: 'Так' })), stateOf(other)).toEqual({
          code: 'consent-state',
        })
    }
  })

  test('adds proof to what is there and takes none away', () => {
    const more = [{ kind: 'scan' as const, sha256: 'f'.repeat(64) }]
    const state = after(given, { act: 'add-evidence', purpose, evidence: more })
    expect(consentOf(state, purpose).evidence).toEqual([...evidence, ...more])
  })

  test('keeps the text that was shown, and which record it takes the place of', () => {
    const shown = { language: 'ru' as const, text: 'Можно ли?' }
    const facts = factsOf(
      decide(refused, { ...request, shown }, daysLater(quietDays)) as Parameters<typeof factsOf<ConsentFact>>[0],
    )
    expect(facts).toMatchObject([{ type: 'consent-requested', data: { shown, supersedes: refused.records[0]!.id } }])
  })
})

describe('Logins', () => {
  test('since a request are counted beside it, and change nothing else', () => {
    const seen = after(after(requested, { type: 'login-seen', data: { channel: 'app' } }), {
      type: 'login-seen',
      data: { channel: 'app' },
    })
    expect(consentOf(seen, purpose).request?.loginsSince).toBe(2)
    expect(consentOf(seen, purpose)).toMatchObject({ state: 'requested', inForce: false })
    for (const state of [none, given, refused])
      expect(after(state, { type: 'login-seen', data: { channel: 'app' } })).toEqual(state)
  })
})
