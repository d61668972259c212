import { describe, expect, test } from 'vitest'
import {
  after,
  anna,
  boris,
  closeCase,
  contextOf,
  nextId,
  now,
  openCase,
  refusalOf,
} from '../../../tests/support/case-story.ts'
import { departmentsOf } from '../case/case-state.ts'
import { decideTask, type TaskCommand } from './decide.ts'

const open = openCase()
const ask = {
  act: 'ask',
  department: 'terminals',
  question: 'Что в кассете?',
  neededBy: '2026-11-20T14:00:00Z',
} as const
const decide = (command: TaskCommand, state = open, by = anna) => decideTask(state, command, contextOf(by))
const asked = after(open, decide(ask))
const taskId = asked.tasks[0]!.id

describe('A task is refused', () => {
  test('in a closed case', () => {
    for (const command of [
      ask,
      { act: 'take', taskId },
      { act: 'answer', taskId, text: 'Пусто' },
      { act: 'decline', taskId, reason: 'Не наш терминал' },
    ] satisfies TaskCommand[])
      expect(refusalOf(decide(command, closeCase(asked))), command.act).toEqual({ code: 'case-closed' })
  })

  test('where the client would need the answer before it is asked for', () => {
    expect(refusalOf(decide({ ...ask, neededBy: now }))).toEqual({
      code: 'promise-in-the-past',
      pointers: ['/neededBy'],
    })
  })

  test('with a term of the regulation in a year that nobody has decreed', () => {
    const context = contextOf(anna, '2030-11-20T11:20:00.000Z')
    const late = { ...ask, neededBy: '2030-11-21T11:20:00Z', regulationDays: 200 }
    expect(refusalOf(decideTask(open, late, context))).toEqual({
      code: 'calendar-year-unknown',
      pointers: ['/regulationDays'],
    })
  })

  test('where there is none, where another department was asked, and where it has ended', () => {
    expect(refusalOf(decide({ act: 'take', taskId: nextId() }, asked))).toEqual({ code: 'task-unknown' })
    const lawyer = { ...boris, department: 'lawyers' as const }
    expect(refusalOf(decide({ act: 'take', taskId }, asked, lawyer))).toEqual({ code: 'forbidden' })
    for (const end of [
      { act: 'answer', taskId, text: 'В кассете 15 000' },
      { act: 'decline', taskId, reason: 'Не наш терминал' },
    ] satisfies TaskCommand[]) {
      const ended = after(asked, decide(end, asked, boris))
      for (const again of [{ act: 'take', taskId }, end] satisfies TaskCommand[])
        expect(refusalOf(decide(again, ended, boris)), `${end.act}, ${again.act}`).toEqual({ code: 'task-not-open' })
    }
    const taken = after(asked, decide({ act: 'take', taskId }, asked, boris))
    expect(refusalOf(decide({ act: 'take', taskId }, taken, boris))).toEqual({ code: 'task-not-open' })
  })
})

describe('A task', () => {
  test('says when the client needs the answer, with the date of the regulation beside it', () => {
    const state = after(open, decide({ ...ask, regulationDays: 5 }))
    expect(state.tasks[0]).toMatchObject({
      state: 'asked',
      neededBy: '2026-11-20T14:00:00.000Z',
      regulationDue: '2026-11-27',
    })
    expect(asked.tasks[0]).not.toHaveProperty('regulationDue')
  })

  test('runs beside others, and each is answered by itself', () => {
    const two = after(asked, decide({ ...ask, department: 'video' }, asked))
    expect(departmentsOf(two)).toEqual(['terminals', 'video'])
    const taken = after(two, decide({ act: 'take', taskId }, two, boris))
    expect(taken.tasks[0]).toMatchObject({ state: 'taken', takenBy: { id: 'boris', name: 'Борис Ладный' } })
    const answered = after(taken, decide({ act: 'answer', taskId, text: 'В кассете 15 000' }, taken, boris))
    expect(answered.tasks.map(({ state }) => state)).toEqual(['answered', 'asked'])
    expect(answered.tasks[0]).toMatchObject({ answer: 'В кассете 15 000', doneAt: now })
  })

  test('is answered without being taken, also by the operator who heard the answer by phone', () => {
    expect(after(asked, decide({ act: 'answer', taskId, text: 'Пусто' }, asked)).tasks[0]!.state).toBe('answered')
    const declined = after(asked, decide({ act: 'decline', taskId, reason: 'Не наш' }, asked, boris))
    expect(declined.tasks[0]).toMatchObject({ state: 'declined', reason: 'Не наш' })
  })
})
