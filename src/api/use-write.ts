import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import type { RouteName } from '../contract/routes.ts'
import { ApiError, toApiError } from './api-error.ts'
import { refreshCase } from './case-window.ts'
import { IntentKeys } from './intent-keys.ts'
import { send, type Answer, type SendOptions } from './send.ts'

export type WriteInput<Name extends RouteName> = Omit<SendOptions<Name>, 'key' | 'signal' | 'keepalive'>
export type Write<Name extends RouteName> = UseMutationResult<Answer<Name>, ApiError, WriteInput<Name>>

/**
 * A write that waits for the server's word, for everything but replies (those leave through the outbox). The same
 * intent keeps its key over attempts; when it settles, the case and the queue are read again, also after a refusal,
 * because a refusal often means that somebody else was faster.
 */
export function useCaseWrite<Name extends RouteName>(name: Name, caseId: string): Write<Name> {
  const client = useQueryClient()
  const keys = useRef(new IntentKeys())
  return useMutation<Answer<Name>, ApiError, WriteInput<Name>>({
    mutationKey: ['write', caseId],
    // One write to one case at a time: the second one then carries the version the first one made.
    scope: { id: caseId },
    mutationFn: async (input) => {
      const key = keys.current.keyOf(input)
      try {
        const options = { ...input, key } as unknown as Parameters<typeof send<Name>>
        const answer = await (send as (name: Name, options: unknown) => Promise<Answer<Name>>)(name, options)
        keys.current.settle(key)
        return answer
      } catch (error) {
        const failure = toApiError(error)
        if (!failure.retryable) keys.current.settle(key)
        throw failure
      }
    },
    onSettled: () => refreshCase(client, caseId),
  })
}
