import { describe, expect, test } from 'vitest'
import { slots } from '../../contract/codes.ts'
import { slotValues, type SlotSource } from './slot-values.ts'

const caseId = '0198a000-0000-7000-8000-000000000001'
const now = new Date('2026-11-21T09:00:00Z')
const anna = { name: 'Анна Ким' }

function source(more: Partial<SlotSource> = {}): SlotSource {
  return {
    case: {
      id: caseId,
      number: 20431,
      subject: 'Отозвать запрос\nна фото',
      stage: 'solve',
      channel: 'post',
      owner: null,
      handovers: 0,
      openedAt: '2026-11-03T09:00:00Z',
      due: null,
      calendar: 'ru',
      points: [],
    },
    promises: [],
    ...more,
  }
}

function promise(id: number, due: string, state: 'open' | 'kept', what: string) {
  return {
    id: `${caseId.slice(0, -1)}${id}`,
    what,
    due,
    state,
    responsible: 'Анна Ким',
    tellBy: 'sms' as const,
    madeAt: due,
    moves: [],
  }
}

function credential(validTo: string, state: 'valid' | 'expired') {
  return { issuer: 'УЦ', holder: 'Ира Снегова', validFrom: '2024-01-01', validTo, state }
}

describe('Slots are filled from the window', () => {
  test('and each is one line, from the closed list', () => {
    const values = slotValues(source(), anna, now, 'ru')
    expect(Object.keys(values).sort()).toEqual([...slots].sort())
    expect(values).toMatchObject({
      'case.number': '20431',
      'case.subject': 'Отозвать запрос на фото',
      'operator.name': 'Анна Ким',
      today: '21 ноября',
    })
  })

  test('with the nearest open promise, by the clock of the case’s calendar', () => {
    const promises = [
      promise(1, '2026-11-20T15:00:00Z', 'kept', 'Проверить согласие'),
      promise(2, '2027-01-12T15:00:00Z', 'open', 'Прислать письмо'),
      promise(3, '2026-11-23T15:00:00Z', 'open', 'Ответить по существу'),
    ]
    const values = slotValues(source({ promises }), anna, now, 'ru')
    expect(values['promise.due']).toBe('18:00 23 ноября')
    expect(values['promise.what']).toBe('Ответить по существу')
    expect(slotValues(source({ promises: promises.slice(0, 2) }), anna, now, 'ru')['promise.due']).toBe(
      '18:00 12 января 2027 года',
    )
    expect(slotValues(source({ promises }), anna, now, 'en')['promise.due']).toBe('18:00 on 23 November')
  })

  test('and a promise until the end of a day names the day alone', () => {
    const promises = [promise(1, '2026-11-23T20:59:59Z', 'open', 'Ответить')]
    expect(slotValues(source({ promises }), anna, now, 'ru')['promise.due']).toBe('23 ноября')
  })

  test('and a registry that did not answer gives no consent state', () => {
    const values = slotValues(source(), anna, now, 'ru')
    expect(values['consent.photo.state']).toBeUndefined()
    expect(values['consent.photo.requestedOn']).toBeUndefined()
  })

  test('and a consent without proof is never called given', () => {
    const photo = { purpose: 'photo', state: 'given', inForce: false, evidence: [] } as const
    const consents = { version: 1, items: [{ ...photo, evidence: [] }] }
    expect(slotValues(source({ consents }), anna, now, 'ru')['consent.photo.state']).toBe('не подтверждено')
  })

  test('and the request date and the certificate come from the client’s own records', () => {
    const request = {
      id: caseId,
      channel: 'sms' as const,
      at: '2026-11-02T10:00:00Z',
      notice: { id: 'n', version: 4, sha256: '' },
      loginsSince: 14,
    }
    const consents = {
      version: 1,
      items: [{ purpose: 'photo' as const, state: 'requested' as const, inForce: false, evidence: [], request }],
    }
    const client = {
      id: caseId,
      kind: 'person' as const,
      name: 'Снегова Ира',
      address: 'Ира Олеговна',
      jurisdiction: 'ru' as const,
      preferredChannel: 'sms' as const,
      identity: 'verified' as const,
      products: [],
      representatives: [],
      otherCases: [],
      credentials: [
        credential('2026-10-01', 'expired'),
        credential('2026-12-15', 'valid'),
        credential('2027-03-01', 'valid'),
      ],
    }
    expect(slotValues(source({ consents, client }), anna, now, 'ru')).toMatchObject({
      'consent.photo.state': 'запрошено, ответа нет',
      'consent.photo.requestedOn': '2 ноября',
      'credential.validTo': '1 марта 2027 года',
      'client.address': 'Ира Олеговна',
    })
  })
})
