import { describe, expect, test } from 'vitest'
import type { CaseFact } from '../../contract/entries.ts'
import { after, closeCase, contextOf, now, openCase, refusalOf } from '../../../tests/support/case-story.ts'
import { stageOf } from '../case/stage.ts'
import { decideResolution, type ResolutionCommand } from './decide.ts'

const open = openCase()
const answered = after(
  open,
  open.points.map(({ id }): CaseFact => ({ type: 'point-answered', data: { pointId: id } })),
)
const decide = (command: ResolutionCommand, state = open) => decideResolution(state, command, contextOf())
const propose = { act: 'propose', summary: 'Деньги зачислены' } as const
const confirm = { act: 'confirm', channel: 'messenger', words: 'Да, пришли' } as const

describe('A result is refused', () => {
  test('while a point of the client has no answer', () => {
    expect(refusalOf(decide(propose))).toEqual({ code: 'points-open' })
  })

  test('as confirmed before it was named: silence and haste close nothing', () => {
    expect(refusalOf(decide(confirm, answered))).toEqual({ code: 'not-confirmed' })
  })

  test('twice: a closed case is neither proposed nor confirmed again', () => {
    expect(refusalOf(decide(propose, closeCase(open)))).toEqual({ code: 'case-closed' })
    expect(refusalOf(decide(confirm, closeCase(open)))).toEqual({ code: 'case-closed' })
  })

  test('to be reopened where there is nothing to reopen', () => {
    expect(refusalOf(decide({ act: 'reopen', reason: 'Не помогло' }))).toEqual({ code: 'case-open' })
  })
})

describe('A case', () => {
  test('is closed by the client’s confirmation and by nothing before it', () => {
    const proposed = after(answered, decide(propose, answered))
    expect([stageOf(proposed), proposed.closed]).toEqual(['confirm', false])
    const closed = after(proposed, decide(confirm, proposed))
    expect([stageOf(closed), closed.closed, closed.unread]).toEqual(['closed', true, 0])
    expect(closed.resolution).toEqual({ summary: 'Деньги зачислены', at: now, confirmedAt: now })
  })

  test('reopened, from closed or from a result the client does not accept, has no result', () => {
    const proposed = after(answered, decide(propose, answered))
    for (const state of [proposed, closeCase(open)]) {
      const reopened = after(state, decide({ act: 'reopen', reason: 'Не всё' }, state))
      expect([reopened.closed, reopened.resolution]).toEqual([false, null])
      expect(stageOf(reopened)).not.toBe('confirm')
    }
  })
})
