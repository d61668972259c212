import { describe, expect, test } from 'vitest'
import {
  after,
  anna,
  closeCase,
  contextOf,
  elena,
  kira,
  openCase,
  petr,
  refusalOf,
} from '../../../tests/support/case-story.ts'
import type { CaseState } from '../case/case-state.ts'
import { decideHandover, type HandoverCommand } from './decide.ts'

const open = openCase(anna)
const ownerless: CaseState = { ...openCase(anna), owner: null, ownerSince: null }
const toPetr = { act: 'offer', to: { id: 'petr', name: 'Пётр Рощин' }, summary: 'Ждём кассету' } as const
const decide = (command: HandoverCommand, state: CaseState, by = anna) => decideHandover(state, command, contextOf(by))
const offered = after(open, decide(toPetr, open))

describe('A handover is refused', () => {
  test('in a closed case', () => {
    for (const command of [
      { act: 'take' },
      toPetr,
      { act: 'accept' },
      { act: 'decline', reason: 'Занят' },
    ] satisfies HandoverCommand[])
      expect(refusalOf(decide(command, closeCase(offered), petr)), command.act).toEqual({ code: 'case-closed' })
  })

  test('to whoever does not own the case, unless a senior', () => {
    expect(refusalOf(decide(toPetr, open, petr))).toEqual({ code: 'not-owner' })
    expect(refusalOf(decide(toPetr, ownerless))).toEqual({ code: 'no-owner' })
    expect(decide(toPetr, open, elena).ok).toBe(true)
  })

  test('to the owner, and while another one is open', () => {
    expect(refusalOf(decide({ ...toPetr, to: { id: 'anna', name: 'Анна Ким' } }, open, elena))).toEqual({
      code: 'operator-unknown',
      pointers: ['/to'],
    })
    expect(refusalOf(decide({ ...toPetr, to: { id: 'elena', name: 'Елена' } }, offered))).toEqual({
      code: 'handover-open',
    })
  })

  test('to be accepted or declined by anybody but its addressee', () => {
    for (const by of [anna, elena, kira])
      for (const command of [{ act: 'accept' }, { act: 'decline', reason: 'Нет' }] satisfies HandoverCommand[])
        expect(refusalOf(decide(command, offered, by)), by.id).toEqual({ code: 'no-handover' })
    expect(refusalOf(decide({ act: 'accept' }, open, petr))).toEqual({ code: 'no-handover' })
  })

  test('to take a case that has an owner', () => {
    expect(refusalOf(decide({ act: 'take' }, open, petr))).toEqual({ code: 'already-owned' })
  })
})

describe('A case', () => {
  test('without an owner is taken by whoever comes first', () => {
    expect(after(ownerless, decide({ act: 'take' }, ownerless, petr)).owner).toEqual({ id: 'petr', name: 'Пётр Рощин' })
  })

  test('stays with its owner while the handover is only offered, and when it is declined', () => {
    expect(offered.owner?.id).toBe('anna')
    expect(offered.handover).toMatchObject({ to: { id: 'petr' }, summary: 'Ждём кассету' })
    const declined = after(offered, decide({ act: 'decline', reason: 'Занят' }, offered, petr))
    expect(declined).toMatchObject({ owner: { id: 'anna' }, handover: null, handovers: 0 })
  })

  test('moves when the other hand has closed on it, and the moves are counted', () => {
    const later = '2026-11-20T12:00:00.000Z'
    const accepted = after(offered, decide({ act: 'accept' }, offered, petr), later)
    expect(accepted).toMatchObject({ owner: { id: 'petr' }, ownerSince: later, handover: null, handovers: 1 })
  })
})
