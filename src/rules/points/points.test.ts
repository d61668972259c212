import { describe, expect, test } from 'vitest'
import { after, anna, closeCase, contextOf, nextId, openCase, refusalOf } from '../../../tests/support/case-story.ts'
import { decidePoint, type PointCommand } from './decide.ts'

const open = openCase()
const [first, second] = open.points as [(typeof open.points)[number], (typeof open.points)[number]]
const messageId = Object.keys(open.messages)[0]!
const decide = (command: PointCommand, state = open) => decidePoint(state, command, contextOf(anna))

describe('A point is refused', () => {
  test('in a closed case, whatever is to be done with it', () => {
    const closed = closeCase(open)
    for (const command of [
      { act: 'register', text: 'Ещё одно' },
      { act: 'answer', pointId: first.id },
      { act: 'decline', pointId: first.id, reason: 'Так решил банк' },
      { act: 'withdraw', pointId: first.id },
    ] satisfies PointCommand[])
      expect(refusalOf(decide(command, closed)), command.act).toEqual({ code: 'case-closed' })
  })

  test('where its place is not in the messages of the case', () => {
    const length = open.messages[messageId]!
    for (const from of [
      { message: nextId(), start: 0, end: 1 },
      { message: messageId, start: 0, end: length + 1 },
      { message: messageId, start: 5, end: 5 },
      { message: messageId, start: 6, end: 5 },
    ])
      expect(refusalOf(decide({ act: 'register', text: 'Место', from }))).toEqual({
        code: 'place-not-found',
        pointers: ['/from'],
      })
  })

  test('where the case has no such point, or no such reply', () => {
    expect(refusalOf(decide({ act: 'answer', pointId: nextId() }))).toEqual({ code: 'point-unknown' })
    expect(refusalOf(decide({ act: 'answer', pointId: first.id, replyId: nextId() }))).toEqual({
      code: 'reply-unknown',
      pointers: ['/replyId'],
    })
  })

  test('where it is closed already, in whichever way', () => {
    for (const closing of [
      { act: 'answer', pointId: first.id },
      { act: 'decline', pointId: first.id, reason: 'Закон не позволяет' },
      { act: 'withdraw', pointId: first.id },
    ] satisfies PointCommand[])
      for (const again of ['answer', 'withdraw'] as const) {
        const state = after(open, decide(closing))
        expect(refusalOf(decide({ act: again, pointId: first.id }, state))).toEqual({ code: 'point-not-open' })
      }
  })
})

describe('A point', () => {
  test('is registered with its place, to the last character of a message', () => {
    const from = { message: messageId, start: 0, end: open.messages[messageId]! }
    const state = after(open, decide({ act: 'register', text: 'Всё письмо', from }))
    expect(state.points.at(-1)).toMatchObject({ text: 'Всё письмо', state: 'open', from })
  })

  test('is registered without a place where it was said aloud', () => {
    const state = after(open, decide({ act: 'register', text: 'Сказал по телефону' }))
    expect(state.points.at(-1)).not.toHaveProperty('from')
  })

  test('ends answered, declined with its reason, or taken back, and the others stay as they were', () => {
    const declined = after(open, decide({ act: 'decline', pointId: first.id, reason: 'Съёмка у банка своя' }))
    expect(declined.points[0]).toMatchObject({
      state: 'declined',
      reason: 'Съёмка у банка своя',
      closedAt: expect.any(String),
    })
    expect(declined.points[1]).toEqual(second)
    const withdrawn = after(open, decide({ act: 'withdraw', pointId: first.id, reason: 'Передумал' }))
    expect(withdrawn.points[0]).toMatchObject({ state: 'withdrawn', reason: 'Передумал' })
    const answered = after(open, decide({ act: 'answer', pointId: first.id }))
    expect(answered.points[0]).toMatchObject({ state: 'answered' })
    expect(answered.points[0]).not.toHaveProperty('replyId')
  })
})
