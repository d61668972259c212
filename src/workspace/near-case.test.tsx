import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aCase, aClient, consentsWith, idOf, mayDoAllBut } from '../../tests/support/fixtures.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { answerWith, json, refusal } from '../api/fake-server.ts'
import type { CaseWindow } from '../contract/cases.ts'
import { useNearCase } from './use-near-case.ts'

const read: CaseWindow = {
  version: 1,
  case: aCase({ id: idOf(2) }),
  client: aClient(),
  consents: consentsWith(),
  promises: [],
  tasks: [],
  timeline: { items: [] },
  may: mayDoAllBut(),
  unavailable: [],
}

/** A queue of two rows, and the name of the case that is being made ready. */
function Rows({ openId }: { openId?: string }) {
  const { nearId, noteNear } = useNearCase(openId)
  return (
    <>
      <button onClick={() => noteNear(idOf(2))}>second</button>
      <button onClick={() => noteNear(idOf(3))}>third</button>
      <output>{nearId ?? 'none'}</output>
    </>
  )
}

const near = () => screen.getByRole('status').textContent
const passOver = (name: string) => act(() => screen.getByRole('button', { name }).click())

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => vi.useRealTimers())

describe('The case on whose row the hand rests', () => {
  test('is read ahead, and those the hand only passes are not', async () => {
    const asked = answerWith(() => json(read))
    renderInWindow(<Rows />)
    passOver('third')
    passOver('second')
    await waitFor(() => expect(near()).toBe(idOf(2)))
    expect(asked.map(({ path }) => path)).toEqual([`/api/cases/${idOf(2)}`])
  })

  test('is near no more once it is open', async () => {
    answerWith(() => json(read))
    const { rerender } = renderInWindow(<Rows />)
    passOver('second')
    await waitFor(() => expect(near()).toBe(idOf(2)))
    rerender(<Rows openId={idOf(2)} />)
    expect(near()).toBe('none')
  })

  test('is not made ready where it could not be read', async () => {
    const asked = answerWith(() => refusal('not-found', 404))
    renderInWindow(<Rows />)
    passOver('second')
    await waitFor(() => expect(asked).toHaveLength(1))
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(near()).toBe('none')
  })
})
