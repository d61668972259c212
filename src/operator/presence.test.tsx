import { act, renderHook, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { anna, idOf, petr } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json } from '../api/fake-server.ts'
import { noteServerTime, serverNow, useNow } from './clock.ts'
import { usePresence, withPresence } from './presence.ts'
import { SessionContext } from './session.ts'
import { TypingWatch } from './typing-watch.ts'

const viewing = { operator: petr, state: 'viewing' as const }

function Case() {
  const { others } = usePresence(idOf(1))
  return others.map(({ operator }) => <p key={operator.id}>{operator.name}</p>)
}

describe('Who else is here', () => {
  test('comes, types and goes without changing place', () => {
    const elena = { operator: { id: 'elena', name: 'Елена Дорохова' }, state: 'viewing' as const }
    const both = withPresence([viewing], { case: idOf(1), ...elena })
    const typing = withPresence(both, { case: idOf(1), operator: petr, state: 'typing' })
    expect(typing.map(({ operator, state }) => [operator.id, state])).toEqual([
      ['petr', 'typing'],
      ['elena', 'viewing'],
    ])
    expect(withPresence(typing, { case: idOf(1), operator: petr, state: 'gone' })).toEqual([elena])
  })

  test('is asked for on opening a case, and leaving it is told', async () => {
    const asked = answerWith(() => json({ others: [viewing] }))
    const session = { operator: { ...anna, roles: ['operator' as const] }, draftKey: '', now: '2026-11-20T11:20:00Z' }
    const { unmount } = renderInWindow(
      <SessionContext value={session}>
        <Case />
      </SessionContext>,
    )
    expect(await screen.findByText('Пётр Рощин')).toBeInTheDocument()
    unmount()
    await waitFor(() => expect(asked.at(-1)?.body).toEqual({ case: idOf(1), state: 'gone' }))
  })
})

describe('Typing', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is said once, however many letters there are, and taken back after a pause', () => {
    const told: string[] = []
    const watch = new TypingWatch((state) => told.push(state))
    for (let letter = 0; letter < 40; letter += 1) {
      watch.noteLetter()
      vi.advanceTimersByTime(100)
    }
    expect(told).toEqual(['typing'])
    vi.advanceTimersByTime(5_000)
    expect(told).toEqual(['typing', 'viewing'])
  })

  test('is said again in a long letter, for those who came meanwhile', () => {
    const told: string[] = []
    const watch = new TypingWatch((state) => told.push(state))
    for (let second = 0; second < 45; second += 1) {
      watch.noteLetter()
      vi.advanceTimersByTime(1_000)
    }
    expect(told).toEqual(['typing', 'typing', 'typing'])
  })
})

describe('The clock', () => {
  test('is the server’s, and small differences do not make times on screen twitch', () => {
    const { result } = renderHook(() => useNow())
    const server = Date.now() + 3 * 3_600_000
    act(() => noteServerTime(server))
    expect(Math.abs(result.current - server)).toBeLessThan(1_000)
    const shown = result.current
    act(() => noteServerTime(server + 1_200))
    expect(result.current).toBe(shown)
    act(() => noteServerTime(server + 10_000))
    expect(Math.abs(serverNow() - server - 10_000)).toBeLessThan(1_000)
  })
})
