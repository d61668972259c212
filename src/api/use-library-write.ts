import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import type { RouteName } from '../contract/routes.ts'
import { toApiError, type ApiError } from './api-error.ts'
import { IntentKeys } from './intent-keys.ts'
import { send, type Answer, type SendOptions } from './send.ts'

/** Where everything read of the library of scripts stands in the cache; its lists are below it. */
export const libraryKey = ['scripts'] as const

/** A write to the library: the same intent keeps its key over attempts, and what was read of scripts is read again. */
export function useLibraryWrite<Name extends RouteName>(
  name: Name,
): UseMutationResult<Answer<Name>, ApiError, Omit<SendOptions<Name>, 'key' | 'signal' | 'keepalive'>> {
  const client = useQueryClient()
  const keys = useRef(new IntentKeys())
  return useMutation({
    mutationFn: async (input) => {
      const key = keys.current.keyOf(input)
      try {
        const answer = await (send as (name: Name, options: unknown) => Promise<Answer<Name>>)(name, { ...input, key })
        keys.current.settle(key)
        return answer
      } catch (error) {
        const failure = toApiError(error)
        if (!failure.retryable) keys.current.settle(key)
        throw failure
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: libraryKey }),
  })
}
