import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useIntl, type IntlShape } from 'react-intl'
import { ApiError, toApiError } from '../api/api-error.ts'
import { refreshCase } from '../api/case-window.ts'
import { IntentKeys } from '../api/intent-keys.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import type { Channel } from '../contract/codes.ts'
import { closeExchange, type Exchange } from './exchange.ts'
import { mostBytes, weigh } from './read-file.ts'

/** Where the exchange goes: into a case, or into a new one of a known or unknown client. */
export type Target = { caseId: string; version: number } | { clientId?: string | undefined }

/** What the operator adds to the words: the channel, and for a new case who wrote and about what. */
export type ExchangeHead = { channel: Channel; contact: string; subject: string }
export const emptyHead: ExchangeHead = { channel: 'post', contact: '', subject: '' }

export type SavedExchange = { caseId: string; version: number; isNew: boolean }

type Saving = { exchange: Exchange; head: ExchangeHead }

/** Saves a corrected exchange: once, however often the button is pressed over a broken connection. */
export function useSaveExchange(target: Target) {
  const intl = useIntl()
  const client = useQueryClient()
  const keys = useRef(new IntentKeys())
  const { mutate, isPending, error } = useMutation<SavedExchange, ApiError, Saving>({
    mutationFn: async (saving) => {
      const body = createBody(saving, target)
      if (weigh(body) > mostBytes) throw new ApiError({ code: 'too-large', status: 413, retryable: false })
      const key = keys.current.keyOf({ body })
      try {
        const saved = await sendTo(target, body, key)
        keys.current.settle(key)
        return saved
      } catch (cause) {
        const failure = toApiError(cause)
        if (!failure.retryable) keys.current.settle(key)
        throw failure
      }
    },
    onSettled: (saved) => {
      const caseId = saved?.caseId ?? ('caseId' in target ? target.caseId : undefined)
      return caseId === undefined ? undefined : refreshCase(client, caseId)
    },
  })
  const sayWhy = (failure: ApiError) =>
    failure.status === 413 ? intl.formatMessage({ id: 'contacts.too-large' }) : sayProblem(intl, failure)
  return {
    isSaving: isPending,
    problem: error ? sayWhy(error) : undefined,
    save: (exchange: Exchange, head: ExchangeHead, then: (saved: SavedExchange) => void) =>
      mutate({ exchange, head }, { onSuccess: then }),
  }
}

/** Why it cannot be saved yet. */
export function whyNotSave(
  intl: IntlShape,
  exchange: Exchange,
  head: ExchangeHead,
  target: Target,
): string | undefined {
  if (exchange.messages.length === 0) return intl.formatMessage({ id: 'contacts.why-no-messages' })
  const isClientKnown = 'caseId' in target || target.clientId !== undefined
  if (!isClientKnown && head.contact.trim() === '') return intl.formatMessage({ id: 'contacts.why-no-contact' })
  return undefined
}

function createBody({ exchange, head }: Saving, target: Target) {
  const said = { channel: head.channel, ...closeExchange(exchange) }
  if ('caseId' in target) return said
  const contact = head.contact.trim()
  const subject = head.subject.trim()
  return {
    ...said,
    ...(target.clientId === undefined ? {} : { clientId: target.clientId }),
    ...(contact === '' ? {} : { contact }),
    ...(subject === '' ? {} : { subject }),
  }
}

async function sendTo(target: Target, body: ReturnType<typeof createBody>, key: string): Promise<SavedExchange> {
  if ('caseId' in target) {
    const { caseId, version } = target
    const saved = await send('receiveMessages', { params: { id: caseId }, body, version, key })
    return { caseId, version: saved.version, isNew: false }
  }
  const opened = await send('openCase', { body, key })
  return { caseId: opened.id, version: opened.version, isNew: true }
}
