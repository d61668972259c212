import { describe, expect, test } from 'vitest'
import type { CaseFact } from '../../contract/entries.ts'
import { after, anna, contextOf, factsOf, nextId, now, openCase } from '../../../tests/support/case-story.ts'
import { everyFact } from '../../../tests/support/every-fact.ts'
import { decidePromise } from '../promises/decide.ts'
import { applyCaseFact } from './apply.ts'
import { dueOf } from './case-state.ts'
import { stageOf } from './stage.ts'

const promise = (due: string): CaseFact => ({
  type: 'promise-made',
  data: { promiseId: nextId(), what: 'Проверить', due, responsible: 'Анна Ким', tellBy: 'sms' },
})
const said = (author: 'client' | 'bank', text = 'Ну как?'): CaseFact => ({
  type: 'message-received',
  data: { messageId: nextId(), author, channel: 'chat', text },
})

describe('Where a case stands', () => {
  const silent = openCase(anna, { channel: 'phone', messages: [{ author: 'client', text: 'Алло' }], points: [] })
  const heard = openCase()

  test('listen: until the client’s points are known', () => {
    expect(stageOf(silent)).toBe('listen')
  })

  test('clarify: until the bank has done anything about them', () => {
    expect(stageOf(heard)).toBe('clarify')
    const withdrawn = heard.points.map(({ id }): CaseFact => ({ type: 'point-withdrawn', data: { pointId: id } }))
    expect(stageOf(after(heard, withdrawn))).toBe('clarify')
  })

  test('solve: once anything was answered, declined, promised or asked', () => {
    const pointId = heard.points[0]!.id
    const done: CaseFact[] = [
      { type: 'point-answered', data: { pointId } },
      { type: 'point-declined', data: { pointId, reason: 'Нельзя' } },
      promise('2026-11-21T09:00:00.000Z'),
      { type: 'task-asked', data: { taskId: nextId(), department: 'video', question: '?', neededBy: now } },
    ]
    for (const fact of done) expect(stageOf(after(heard, [fact])), fact.type).toBe('solve')
  })
})

describe('What a case owes next', () => {
  test('is the nearest date among promises that are not kept', () => {
    const two = after(openCase(), [promise('2026-11-22T09:00:00.000Z'), promise('2026-11-21T09:00:00.000Z')])
    expect(dueOf(two)).toBe('2026-11-21T09:00:00.000Z')
    const kept = after(two, decidePromise(two, { act: 'keep', promiseId: two.promises[1]!.id }, contextOf()))
    expect(dueOf(kept)).toBe('2026-11-22T09:00:00.000Z')
    expect(dueOf({ ...kept, closed: true })).toBeNull()
    expect(dueOf(openCase())).toBeNull()
  })
})

describe('What the client said', () => {
  test('waits to be read until the bank has said something', () => {
    const asked = after(openCase(), [said('client'), said('client')])
    expect(asked.unread).toBe(3)
    expect(after(asked, [said('bank')]).unread).toBe(0)
    const reply = {
      replyId: nextId(),
      channel: 'chat' as const,
      text: 'Ищем',
      answers: [],
      overrides: [],
      findings: [],
    }
    expect(after(asked, [{ type: 'reply-sent', data: reply }])).toMatchObject({ unread: 0, replies: [reply.replyId] })
  })

  test('sets the channel that a reply goes to; what the bank said does not', () => {
    expect(after(openCase(), [said('client')]).channel).toBe('chat')
    expect(after(openCase(), [said('bank')]).channel).toBe('messenger')
  })

  test('is measured in UTF-16 units, as places in it are', () => {
    const fact = said('client', 'Да 👩‍🚀')
    const state = after(openCase(), [fact])
    expect(state.messages[(fact as { data: { messageId: string } }).data.messageId]).toBe('Да 👩‍🚀'.length)
  })
})

describe('A case folded from its journal', () => {
  test('is plain JSON, and the same journal folds to the same state', () => {
    const before = openCase()
    const facts = [
      ...factsOf(
        decidePromise(
          before,
          { act: 'make', draft: { what: 'а', workingDays: 1, responsible: 'б', tellBy: 'sms' } },
          contextOf(),
        ),
      ),
      said('client'),
    ]
    const once = after(before, facts)
    expect(JSON.parse(JSON.stringify(once))).toEqual(once)
    expect(after(before, facts)).toEqual(once)
  })

  test('is never changed in place', () => {
    const state = openCase()
    const frozen = deepFreeze(structuredClone(state))
    const pointId = state.points[0]!.id
    const ofThisCase: CaseFact[] = [
      { type: 'point-answered', data: { pointId } },
      { type: 'point-declined', data: { pointId, reason: 'Не к банку' } },
    ]
    for (const fact of [...everyFact((place) => place), ...ofThisCase])
      expect(() => applyCaseFact(frozen, fact, { at: now, version: 9 }), fact.type).not.toThrow()
  })
})

function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object') for (const field of Object.values(Object.freeze(value))) deepFreeze(field)
  return value
}
