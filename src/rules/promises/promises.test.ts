import { describe, expect, test } from 'vitest'
import type { PromiseDraft } from '../../contract/cases.ts'
import {
  after,
  anna,
  closeCase,
  contextOf,
  nextId,
  now,
  openCase,
  refusalOf,
} from '../../../tests/support/case-story.ts'
import { dueOf } from '../case/case-state.ts'
import { decidePromise, moveParts, type PromiseCommand } from './decide.ts'
import { dueInstant, missingParts, promiseParts } from './terms.ts'

const open = openCase()
const full: PromiseDraft = {
  what: 'Проверить кассету',
  due: '2026-11-20T15:00:00Z',
  responsible: 'Анна Ким',
  tellBy: 'sms',
}
const decide = (command: PromiseCommand, state = open, at = now) => decidePromise(state, command, contextOf(anna, at))
const promised = after(open, decide({ act: 'make', draft: full }))
const promiseId = promised.promises[0]!.id
const move = {
  due: '2026-11-21T09:00:00Z',
  reason: 'Инкассация приедет завтра',
  ground: 'third-party' as const,
  notice: { channel: 'sms' as const, text: 'Проверим завтра до 12:00' },
}

describe('A promise is refused', () => {
  test('without any of its four parts, and each missing one is named', () => {
    for (const part of promiseParts) {
      const { [part]: _left, ...draft } = full
      expect(refusalOf(decide({ act: 'make', draft })), part).toEqual({
        code: 'promise-incomplete',
        pointers: [`/${part}`],
      })
    }
    expect(refusalOf(decide({ act: 'make', draft: {} }))).toEqual({
      code: 'promise-incomplete',
      pointers: ['/what', '/due', '/responsible', '/tellBy'],
    })
  })

  test('where a part is only white space', () => {
    expect(missingParts({ ...full, what: ' \n', responsible: '\u00A0' })).toEqual(['what', 'responsible'])
  })

  test('for a time that has passed, to the second', () => {
    for (const due of [now, '2026-11-20T11:19:59Z', '2026-11-19'])
      expect(refusalOf(decide({ act: 'make', draft: { ...full, due } })), due).toEqual({
        code: 'promise-in-the-past',
        pointers: ['/due'],
      })
    const evening = '2026-11-20T15:00:01.000Z'
    expect(refusalOf(decide({ act: 'make', draft: { ...full, due: '2026-11-20' } }, open, evening))).toMatchObject({
      code: 'promise-in-the-past',
    })
  })

  test('in working days of a year that nobody has decreed yet', () => {
    const draft: PromiseDraft = { what: full.what, responsible: full.responsible, tellBy: 'sms', workingDays: 250 }
    expect(refusalOf(decide({ act: 'make', draft }, open, '2030-11-20T11:20:00.000Z'))).toEqual({
      code: 'calendar-year-unknown',
      pointers: ['/workingDays'],
    })
  })

  test('in a closed case, and so is every change of one', () => {
    const closed = closeCase(promised)
    for (const command of [
      { act: 'make', draft: full },
      { act: 'move', promiseId, draft: move },
      { act: 'keep', promiseId },
      { act: 'miss', promiseId },
    ] satisfies PromiseCommand[])
      expect(refusalOf(decide(command, closed)), command.act).toEqual({ code: 'case-closed' })
  })
})

describe('A move is refused', () => {
  test('where anything of it would be silent, and each missing part is named', () => {
    for (const part of moveParts) {
      const { [part]: _left, ...draft } = move
      expect(refusalOf(decide({ act: 'move', promiseId, draft }, promised)), part).toEqual({
        code: 'silent-move',
        pointers: [`/${part}`],
      })
    }
  })

  test('where the client would hear nothing: a notice without words or without a channel', () => {
    for (const notice of [{}, { channel: 'sms' as const }, { text: 'Завтра' }, { channel: 'sms' as const, text: ' ' }])
      expect(refusalOf(decide({ act: 'move', promiseId, draft: { ...move, notice } }, promised))).toEqual({
        code: 'silent-move',
        pointers: ['/notice'],
      })
    expect(refusalOf(decide({ act: 'move', promiseId, draft: { ...move, reason: '  ' } }, promised))).toMatchObject({
      pointers: ['/reason'],
    })
  })

  test('to a time that has passed, of an unknown promise, and of a kept one', () => {
    const decideMove = (id: string, draft = move, state = promised) =>
      decide({ act: 'move', promiseId: id, draft }, state)
    expect(refusalOf(decideMove(promiseId, { ...move, due: '2026-11-20T11:00:00Z' }))).toMatchObject({
      code: 'promise-in-the-past',
    })
    expect(refusalOf(decideMove(nextId()))).toEqual({ code: 'promise-unknown' })
    const kept = after(promised, decide({ act: 'keep', promiseId }, promised))
    expect(refusalOf(decideMove(promiseId, move, kept))).toEqual({ code: 'promise-not-open' })
    expect(refusalOf(decide({ act: 'keep', promiseId }, kept))).toEqual({ code: 'promise-not-open' })
  })
})

describe('A promise', () => {
  test('is due by the end of business of its day, in the zone of the case', () => {
    expect(dueInstant({ due: '2026-11-20' }, 'ru', now)).toBe('2026-11-20T15:00:00.000Z')
    expect(dueInstant({ due: '2026-11-20' }, 'by', now)).toBe('2026-11-20T15:00:00.000Z')
  })

  test('in working days begins to count on the day after, by the day of the case’s zone', () => {
    expect(dueInstant({ workingDays: 1 }, 'ru', now)).toBe('2026-11-23T15:00:00.000Z')
    // 22:30 in London of Friday is Saturday in Moscow already.
    expect(dueInstant({ workingDays: 1 }, 'ru', '2026-11-19T22:30:00.000Z')).toBe('2026-11-23T15:00:00.000Z')
  })

  test('keeps one spelling of its time, however it was sent', () => {
    for (const due of ['2026-11-20T15:00Z', '2026-11-20T15:00:00Z', '2026-11-20T15:00:00.000000Z'])
      expect(dueInstant({ due }, 'ru', now)).toBe('2026-11-20T15:00:00.000Z')
  })

  test('that moves keeps every date it ever had, with reason, ground and notice', () => {
    const once = after(promised, decide({ act: 'move', promiseId, draft: move }, promised))
    const twice = after(once, decide({ act: 'move', promiseId, draft: { ...move, due: '2026-11-24' } }, once))
    expect(twice.promises[0]).toMatchObject({ state: 'open', due: '2026-11-24T15:00:00.000Z' })
    expect(twice.promises[0]!.moves.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-20T15:00:00.000Z', '2026-11-21T09:00:00.000Z'],
      ['2026-11-21T09:00:00.000Z', '2026-11-24T15:00:00.000Z'],
    ])
    expect(twice.promises[0]!.moves[0]).toMatchObject({ reason: move.reason, ground: move.ground, notice: move.notice })
  })

  test('is missed only once its time has passed, and is owed all the same: it can be kept late or moved', () => {
    expect(refusalOf(decide({ act: 'miss', promiseId }, promised))).toEqual({ code: 'promise-not-open' })
    const late = '2026-11-20T15:00:00.000Z'
    const missed = after(promised, decide({ act: 'miss', promiseId }, promised, late), late)
    expect(missed.promises[0]!.state).toBe('missed')
    expect(dueOf(missed)).toBe(late)
    expect(refusalOf(decide({ act: 'miss', promiseId }, missed, late))).toEqual({ code: 'promise-not-open' })
    expect(after(missed, decide({ act: 'move', promiseId, draft: move }, missed, late)).promises[0]!.state).toBe('open')
    const kept = after(missed, decide({ act: 'keep', promiseId }, missed, late), late)
    expect(kept.promises[0]).toMatchObject({ state: 'kept', doneAt: late })
    expect(dueOf(kept)).toBeNull()
  })
})
