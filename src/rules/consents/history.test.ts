import { describe, expect, test } from 'vitest'
import type { ConsentFact } from '../../contract/consent-facts.ts'
import { nextId } from '../../../tests/support/case-story.ts'
import { tellHistory, type ConsentEntry } from './history.ts'
import { findNotice, findShownNotice } from './notices.ts'

const anna = { kind: 'operator' as const, id: 'anna', name: 'Анна Ким' }
const of = {
  purpose: 'photo' as const,
  jurisdiction: 'ru' as const,
  controller: 'Банк',
  now: '2026-11-20T11:20:00.000Z',
}
const recordId = nextId()
const about = { recordId, purpose: 'photo' as const }
const refOf = (id: string) => {
  const { version, sha256 } = findShownNotice(id)!
  return { id, version, sha256 }
}
const requested: ConsentFact = {
  type: 'consent-requested',
  data: { ...about, channel: 'sms', notice: refOf('photo-ru-4') },
}
const login: ConsentFact = { type: 'login-seen', data: { channel: 'app' } }
const answer = { ...about, method: 'button' as const, channel: 'app' as const, evidence: [{ kind: 'log' as const }] }

const tell = (facts: readonly ConsentFact[], over: Partial<typeof of> = {}) =>
  tellHistory(
    facts.map((fact, index): ConsentEntry => ({
      ...fact,
      id: nextId(),
      version: index + 1,
      at: new Date(Date.parse('2026-11-01T09:00:00.000Z') + index * 3_600_000).toISOString(),
      actor: anna,
      hash: `${index + 1}`,
      prevHash: `${index}`,
    })),
    { ...of, ...over },
  )

describe('The history of a purpose', () => {
  test('counts the logins while a request was open, shows the last of them, and takes none for an answer', () => {
    const { logins, records } = tell([login, requested, ...Array.from({ length: 30 }, () => login)])
    expect(logins.count).toBe(30)
    expect(logins.last).toHaveLength(20)
    expect(logins.last[0]!.at > logins.last[1]!.at).toBe(true)
    expect(records[0]).toMatchObject({ state: 'requested', answer: 'none', inForce: false, evidence: [] })
    expect(tell([requested, { type: 'consent-refused', data: answer }, login]).logins.count).toBe(0)
  })

  test('leaves other purposes out, and files and statements that are of none', () => {
    const facts: ConsentFact[] = [
      {
        type: 'consent-requested',
        data: { ...about, recordId: nextId(), purpose: 'ebs', channel: 'app', notice: refOf('ebs-ru-2') },
      },
      { type: 'evidence-kept', data: { sha256: 'a'.repeat(64), type: 'image/png', size: 7 } },
      { type: 'statement-issued', data: { statementId: 'x', language: 'ru', clauses: [] } },
      { type: 'consent-attempt-refused', data: { purpose: 'ebs', method: 'silence', channel: 'app' } },
    ]
    expect(tell(facts)).toMatchObject({ records: [], refusedAttempts: [] })
    expect(tell(facts, { purpose: 'ebs' } as never)).toMatchObject({
      records: [{}],
      refusedAttempts: [{ method: 'silence' }],
    })
  })

  test('takes the text of old records from the catalogue, retired texts too, and only where the hash is the same', () => {
    expect(tell([requested]).records[0]!.notice).toMatchObject({ text: findNotice('photo-ru-4')!.text, language: 'ru' })
    const retired: ConsentFact = {
      ...requested,
      data: { ...requested.data, notice: refOf('photo-ru-3') },
    } as ConsentFact
    expect(tell([retired]).records[0]!.notice!.text).toContain('разрешение считается полученным')
    const foreign = {
      ...requested,
      data: { ...requested.data, notice: { ...refOf('photo-ru-4'), sha256: 'f'.repeat(64) } },
    } as ConsentFact
    expect(tell([foreign]).records[0]!.notice).not.toHaveProperty('text')
  })

  test('prefers the text that was kept with the request to whatever the catalogue says today', () => {
    const shown = { language: 'en' as const, text: 'As it was then' }
    const kept = { ...requested, data: { ...requested.data, shown } } as ConsentFact
    expect(tell([kept]).records[0]!.notice).toMatchObject(shown)
  })

  test('tells every way in which a record can end, with the reason', () => {
    const given: ConsentFact = { type: 'consent-given', data: answer }
    const endings: [ConsentFact, string][] = [
      [
        {
          type: 'consent-withdrawn',
          data: { ...about, method: 'button', channel: 'app', evidence: [{ kind: 'code' }] },
        },
        'withdrawn',
      ],
      [{ type: 'consent-revoked', data: { ...about, reason: 'Не нужно' } }, 'revoked'],
      [{ type: 'consent-invalidated', data: { ...about, reason: 'Не нужно' } }, 'invalidated'],
      [{ type: 'consent-expired', data: about }, 'expired'],
    ]
    expect(tell([requested, given]).records[0]).toMatchObject({ state: 'given', inForce: true })
    for (const [ending, state] of endings) {
      const [record] = tell([requested, given, ending]).records
      expect(record).toMatchObject({ state, inForce: false })
      expect(record!.events.map((event) => event.state)).toEqual(['requested', 'given', state])
      expect(record!.evidence).toHaveLength(state === 'withdrawn' ? 2 : 1)
    }
  })

  test('shows a consent whose term is over as expired, marked or not', () => {
    const given: ConsentFact = { type: 'consent-given', data: { ...answer, validTo: '2026-11-10T00:00:00.000Z' } }
    expect(tell([requested, given]).records[0]).toMatchObject({ state: 'expired', inForce: false })
    expect(tell([requested, given], { now: '2026-11-09T23:59:59.000Z' }).records[0]).toMatchObject({
      state: 'given',
      inForce: true,
    })
  })

  test('says of a record brought over where it came from and what is missing', () => {
    const facts: ConsentFact[] = [
      {
        type: 'consent-imported',
        data: { ...about, note: 'Галочка', source: 'Прежняя система', missing: ['evidence'] },
      },
    ]
    expect(tell(facts).records[0]).toMatchObject({
      state: 'unknown',
      inForce: false,
      reason: 'Галочка',
      source: 'Прежняя система',
      missing: ['evidence'],
    })
  })
})
