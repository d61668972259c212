import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aCase, aClient, consentsWith, idOf, mayDoAllBut } from '../../../tests/support/fixtures.ts'
import type { CaseWindow } from '../../contract/cases.ts'
import { caseQueries } from '../case-window.ts'
import { createQueryClient } from '../query-client.ts'
import { isBehind, keepFresh } from './live-cache.ts'
import type { LiveEvent } from './live-event.ts'
import type { Live } from './live.ts'

const window: CaseWindow = {
  version: 7,
  case: aCase(),
  client: aClient(),
  consents: consentsWith(),
  promises: [],
  tasks: [],
  timeline: { items: [] },
  may: mayDoAllBut(),
  unavailable: [],
}
const caseId = window.case.id

function open() {
  const client = createQueryClient()
  client.setQueryData(caseQueries.window(caseId).queryKey, window)
  client.setQueryData(['case', caseId, 'timeline'], { pages: [] })
  client.setQueryData(['queue', 'mine'], { pages: [] })
  client.setQueryData(['scripts'], [])
  const heard: ((event: LiveEvent) => void)[] = []
  const live = {
    onEvent(listener: (event: LiveEvent) => void) {
      heard.push(listener)
      return () => {}
    },
  } as Live
  const stop = keepFresh(client, live)
  const isOld = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated
  return { tell: (event: LiveEvent) => heard[0]?.(event), isOld, stop }
}

const entry = (version: number, of = caseId): LiveEvent => ({
  kind: 'entry',
  entry: { case: of, type: 'reply-sent', version },
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('A live entry', () => {
  test('makes the case old that it is about, and the queue a moment later', () => {
    const { tell, isOld } = open()
    tell(entry(8))
    tell(entry(9))
    vi.advanceTimersByTime(80)
    expect(isOld(['case', caseId])).toBe(true)
    expect(isOld(['queue', 'mine'])).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(isOld(['queue', 'mine'])).toBe(true)
    expect(isOld(['scripts'])).toBe(false)
  })

  test('that this window knows already, or of another case, changes nothing in it', () => {
    const { tell, isOld } = open()
    tell(entry(7))
    tell(entry(99, idOf(99)))
    vi.advanceTimersByTime(80)
    expect(isOld(['case', caseId])).toBe(false)
  })

  test('of a client’s consents makes the cases of that client old', () => {
    const client = window.client?.id ?? ''
    const told = (version: number) => ({ client, type: 'consent-given', version })
    expect(isBehind(window, told((window.consents?.version ?? 0) + 1))).toBe(true)
    expect(isBehind(window, told(window.consents?.version ?? 0))).toBe(false)
    expect(isBehind(window, { ...told(99), client: idOf(98) })).toBe(false)
  })
})

test('After a lost thread everything that was read before is read once more, when the screen has long been drawn', () => {
  const { tell, isOld } = open()
  vi.advanceTimersByTime(10)
  tell({ kind: 'reset' })
  expect(isOld(['case', caseId])).toBe(false)
  vi.advanceTimersByTime(2_000)
  expect(isOld(['case', caseId])).toBe(true)
  expect(isOld(['queue', 'mine'])).toBe(true)
  expect(isOld(['scripts'])).toBe(false)
})
