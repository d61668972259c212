import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { toApiError, type ApiError } from '../../api/api-error.ts'
import { IntentKeys } from '../../api/intent-keys.ts'
import { send } from '../../api/send.ts'
import type { Card, NewCard } from '../../contract/cards.ts'
import { cardQueries } from './card-queries.ts'

/** A new card, or with `from` its next version. */
export interface Publication {
  card: NewCard
  from?: Pick<Card, 'id' | 'version'> | undefined
}

/** Publishes a card; the list is read again also after a refusal, which often means that a colleague was faster. */
export function usePublishCard(): UseMutationResult<{ id: string }, ApiError, Publication> {
  const client = useQueryClient()
  const keys = useRef(new IntentKeys())
  return useMutation({
    mutationFn: async (publication: Publication) => {
      const key = keys.current.keyOf({ body: publication })
      try {
        const written = await publish(publication, key)
        keys.current.settle(key)
        return written
      } catch (error) {
        const failure = toApiError(error)
        if (!failure.retryable) keys.current.settle(key)
        throw failure
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: cardQueries.all.queryKey }),
  })
}

function publish({ card, from }: Publication, key: string) {
  if (!from) return send('addCard', { body: card, key })
  const { language: _never, ...said } = card
  return send('addCardVersion', { params: { id: from.id }, body: { from: from.version, ...said }, key })
}
