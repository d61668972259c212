import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { idOf } from '../../tests/support/fixtures.ts'
import { answerWith, json, refusal } from './fake-server.ts'
import { createQueryClient } from './query-client.ts'
import { useCaseWrite } from './use-write.ts'

const caseId = idOf(1)

function openWrite() {
  const client = createQueryClient()
  client.setQueryData(['case', caseId], {})
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useCaseWrite('addNote', caseId), { wrapper })
  const write = (text: string, version = 5) =>
    act(() => result.current.mutateAsync({ params: { id: caseId }, body: { text }, version }).catch(() => {}))
  return { result, write, client }
}

describe('A write', () => {
  test('that broke off is tried again with its key, also when the case has moved meanwhile', async () => {
    let broken = true
    const asked = answerWith(() => {
      if (broken) throw new TypeError('Failed to fetch')
      return json({ id: idOf(2), version: 6 }, 201)
    })
    const { write, result } = openWrite()
    await write('Перезвонить')
    await waitFor(() => expect(result.current.error?.code).toBe('network'))
    broken = false
    await write('Перезвонить', 6)
    const keys = asked.map(({ headers }) => headers.get('Idempotency-Key'))
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  test('that was answered is another act the next time, with the same words too', async () => {
    const asked = answerWith(() => json({ id: idOf(2), version: 6 }, 201))
    const { write } = openWrite()
    await write('Перезвонить')
    await write('Перезвонить')
    expect(new Set(asked.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(2)
  })

  test('is known to be under way before the next click of a double one comes', async () => {
    const asked = answerWith(() => json({ id: idOf(2), version: 6 }, 201))
    const { result } = openWrite()
    const press = () => {
      if (!result.current.isPending)
        result.current.mutate({ params: { id: caseId }, body: { text: 'Раз' }, version: 5 })
    }
    await act(async () => {
      press()
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      press()
    })
    await waitFor(() => expect(result.current.isSuccess).toBe(true))
    expect(asked).toHaveLength(1)
  })

  test('that is refused says why and has the case read again', async () => {
    answerWith(() => refusal('version-stale', 412, { version: 9 }))
    const { write, result, client } = openWrite()
    await write('Перезвонить')
    await waitFor(() => expect(result.current.error?.code).toBe('version-stale'))
    expect(client.getQueryState(['case', caseId])?.isInvalidated).toBe(true)
  })
})
