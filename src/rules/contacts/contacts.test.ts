import { describe, expect, test } from 'vitest'
import { contextOf, elena, factsOf, kira, nextId, openCase, refusalOf } from '../../../tests/support/case-story.ts'
import { decideContact, decideOpening, type Contact } from './decide.ts'

const text = 'Верните деньги. Почему так?'
const contact: Contact = {
  channel: 'email',
  messages: [
    { author: 'client', text, at: '2026-11-19T09:00:00Z' },
    { author: 'bank', text: 'Уточняем.' },
  ],
  points: [{ text: 'Вернуть деньги', from: { message: 0, start: 0, end: 14 } }],
}
const opening = { number: 7, subject: 'Деньги', clientId: nextId(), calendar: 'ru' as const }

describe('A contact is refused', () => {
  test('in a closed case', () => {
    expect(refusalOf(decideContact({ closed: true }, contact, contextOf()))).toEqual({ code: 'case-closed' })
  })

  test('where a point stands in no message of it, and the point is named', () => {
    const misplaced = [
      { message: 2, start: 0, end: 1 },
      { message: 1, start: 0, end: 10 },
      { message: 0, start: 3, end: 3 },
    ]
    for (const from of misplaced) {
      const points = [...contact.points, { text: 'Не отсюда', from }]
      for (const decision of [
        decideContact({ closed: false }, { ...contact, points }, contextOf()),
        decideOpening({ ...opening, contactMade: { ...contact, points } }, contextOf()),
      ])
        expect(refusalOf(decision)).toEqual({ code: 'place-not-found', pointers: ['/points/1/from'] })
    }
  })
})

describe('A contact', () => {
  test('keeps every message to the letter and in order, and ties each point to its place', () => {
    const [first, second, point] = factsOf(decideContact(openCase(), contact, contextOf()))
    expect(first).toMatchObject({
      type: 'message-received',
      data: { author: 'client', text, saidAt: '2026-11-19T09:00:00Z' },
    })
    expect(second).toMatchObject({ data: { author: 'bank', text: 'Уточняем.', channel: 'email' } })
    expect(second?.data).not.toHaveProperty('saidAt')
    const messageId = first?.type === 'message-received' ? first.data.messageId : ''
    expect(point).toMatchObject({ type: 'point-registered', data: { from: { message: messageId, start: 0, end: 14 } } })
  })

  test('that opens a case begins its journal, and whoever serves the client answers for it', () => {
    const facts = factsOf(decideOpening({ ...opening, contactMade: contact }, contextOf(elena)))
    expect(facts.map(({ type }) => type)).toEqual([
      'case-opened',
      'case-taken',
      'message-received',
      'message-received',
      'point-registered',
    ])
    expect(facts[1]).toMatchObject({ data: { owner: { id: 'elena' } } })
  })

  test('opened by somebody who serves no clients waits for an owner', () => {
    const facts = factsOf(decideOpening({ ...opening, contactMade: contact }, contextOf(kira)))
    expect(facts.map(({ type }) => type)).not.toContain('case-taken')
  })
})
