import { describe, expect, test } from 'vitest'
import { caseActs, type CaseAct } from '../../contract/cases.ts'
import {
  after,
  anna,
  boris,
  closeCase,
  contextOf,
  elena,
  kira,
  openCase,
  petr,
  tatiana,
} from '../../../tests/support/case-story.ts'
import type { CaseState } from '../case/case-state.ts'
import type { RefusalCode } from '../refusals.ts'
import { decideTask } from '../tasks/decide.ts'
import { maySee, permissionsIn, whyNot } from './case-permissions.ts'

const open = openCase(anna)
const ask = { act: 'ask', department: 'terminals', question: 'Что там?', neededBy: '2026-11-21T09:00:00Z' } as const
const askedTerminals = after(open, decideTask(open, ask, contextOf()))
const answered: CaseState = { ...open, points: [] }
const proposed: CaseState = { ...answered, resolution: { summary: 'Готово', at: open.openedAt } }
const closed = closeCase(open)
const ownerless: CaseState = { ...answered, owner: null }
const offeredToPetr: CaseState = {
  ...answered,
  handover: { to: { id: 'petr', name: 'Пётр' }, summary: 'Вот', at: open.openedAt },
}

/** What an operator may not do, act by act; whatever is not named is allowed. */
function refusals(operator: typeof anna, state: CaseState): Partial<Record<CaseAct, RefusalCode>> {
  return Object.fromEntries(Object.entries(permissionsIn(operator, state)).filter(([, code]) => code !== undefined))
}
const everything = (code: RefusalCode, but: readonly CaseAct[] = []) =>
  Object.fromEntries(caseActs.filter((act) => !but.includes(act)).map((act) => [act, code]))

describe('Who may see a case', () => {
  test('is everybody who serves clients or watches over it', () => {
    for (const operator of [anna, petr, elena, tatiana, kira]) expect(maySee(operator, open), operator.id).toBe(true)
  })

  test('is a department only once it was asked', () => {
    expect(maySee(boris, open)).toBe(false)
    expect(maySee(boris, askedTerminals)).toBe(true)
    expect(maySee({ ...boris, department: 'lawyers' }, askedTerminals)).toBe(false)
  })

  test('is nobody without a role', () => {
    const { department: _department, ...nowhere } = boris
    expect(maySee({ id: 'x', name: 'Х', roles: [] }, askedTerminals)).toBe(false)
    expect(maySee(nowhere, askedTerminals)).toBe(false)
  })
})

describe('What an operator may do', () => {
  const always = { take: 'already-owned', 'accept-handover': 'no-handover' } as const

  test('in a case of their own', () => {
    expect(refusals(anna, open)).toEqual({
      ...always,
      resolve: 'points-open',
      confirm: 'not-confirmed',
      reopen: 'case-open',
    })
    expect(refusals(anna, proposed)).toEqual(always)
  })

  test('in a colleague’s case: listen, note and ask, but not answer for it', () => {
    const owners = ['reply', 'promise', 'move', 'keep', 'handover', 'resolve', 'confirm'] as const
    expect(refusals(petr, answered)).toEqual({
      ...always,
      reopen: 'case-open',
      ...Object.fromEntries(owners.map((act) => [act, 'not-owner'])),
    })
  })

  test('as a senior: stand in for the owner', () => {
    expect(refusals(elena, proposed)).toEqual(always)
  })

  test('in a case that nobody owns: take it first', () => {
    const owners = ['reply', 'promise', 'move', 'keep', 'handover', 'resolve', 'confirm'] as const
    for (const operator of [anna, elena])
      expect(refusals(operator, ownerless)).toEqual({
        'accept-handover': 'no-handover',
        reopen: 'case-open',
        ...Object.fromEntries(owners.map((act) => [act, 'no-owner'])),
      })
  })

  test('while a handover is open: the addressee accepts, the owner offers no second one', () => {
    expect(whyNot(petr, offeredToPetr, 'accept-handover')).toBeUndefined()
    expect(whyNot(elena, offeredToPetr, 'accept-handover')).toBe('no-handover')
    expect(whyNot(anna, offeredToPetr, 'handover')).toBe('handover-open')
  })

  test('in a closed case: write a note and reopen it', () => {
    for (const operator of [anna, petr, elena])
      expect(refusals(operator, closed)).toEqual(everything('case-closed', ['note', 'reopen']))
  })

  test('in another role: a note of the department and of compliance, nothing of the trainer', () => {
    for (const state of [open, proposed, closed]) {
      expect(refusals(boris, state)).toEqual(everything('forbidden', ['note']))
      expect(refusals(kira, state)).toEqual(everything('forbidden', ['note']))
      expect(refusals(tatiana, state)).toEqual(everything('forbidden'))
    }
  })
})
