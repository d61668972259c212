import { describe, expect, test } from 'vitest'
import { aQueueItem, anna, idOf, petr } from '../../tests/support/fixtures.ts'
import type { CaseEntry } from '../contract/entries.ts'
import { arrivalsAfter, mostTelling } from './use-arrivals.ts'
import { neighbourOf } from './use-neighbours.ts'

const items = [1, 2, 3].map((number) => aQueueItem({ id: idOf(number), number }))

describe('Stepping through the queue', () => {
  test('goes to the next and the previous case, and stays at the ends', () => {
    expect(neighbourOf(items, idOf(1), 1)).toBe(idOf(2))
    expect(neighbourOf(items, idOf(3), -1)).toBe(idOf(2))
    expect(neighbourOf(items, idOf(3), 1)).toBeUndefined()
    expect(neighbourOf(items, idOf(1), -1)).toBeUndefined()
  })

  test('begins at the first where no case of this view is open', () => {
    expect(neighbourOf(items, undefined, 1)).toBe(idOf(1))
    expect(neighbourOf(items, idOf(99), -1)).toBe(idOf(1))
    expect(neighbourOf([], undefined, 1)).toBeUndefined()
  })
})

function entry(version: number, type: 'reply-sent' | 'point-answered', by: { id: string; name: string }): CaseEntry {
  const head = { id: idOf(version), version, at: '2026-11-20T11:00:00Z', actor: { kind: 'operator' as const, ...by } }
  return type === 'reply-sent'
    ? {
        ...head,
        type,
        data: { replyId: idOf(50), channel: 'chat', text: 'Да', answers: [], overrides: [], findings: [] },
      }
    : { ...head, type, data: { pointId: idOf(51) } }
}

describe('What came while the case was open', () => {
  test('is told by its main entry: a reply, not the points it answered', () => {
    const came = arrivalsAfter([entry(5, 'reply-sent', petr), entry(6, 'point-answered', petr)], 4, anna.id)
    expect(mostTelling(came)?.type).toBe('reply-sent')
  })

  test('is no news where it is one’s own or was there before', () => {
    expect(arrivalsAfter([entry(4, 'reply-sent', petr), entry(5, 'reply-sent', anna)], 4, anna.id)).toEqual([])
    expect(mostTelling([])).toBeUndefined()
  })
})
