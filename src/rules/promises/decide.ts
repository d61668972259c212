import type { movePromise, PromiseDraft } from '../../contract/cases.ts'
import type * as z from 'zod/mini'
import type { CaseState } from '../case/case-state.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'
import { dueInstant, promiseTermsOf } from './terms.ts'

type MoveDraft = z.infer<typeof movePromise>

export type PromiseCommand =
  | { act: 'make'; draft: PromiseDraft; replyId?: string }
  | { act: 'move'; promiseId: string; draft: MoveDraft }
  | { act: 'keep'; promiseId: string }
  | { act: 'miss'; promiseId: string }

export const moveParts = ['due', 'reason', 'ground', 'notice'] as const

/** Which parts a move lacks: without any of them it would be a silent one. */
export function missingMoveParts(draft: MoveDraft): (typeof moveParts)[number][] {
  const has = {
    due: draft.due !== undefined,
    reason: Boolean(draft.reason?.trim()),
    ground: draft.ground !== undefined,
    notice: Boolean(draft.notice?.channel && draft.notice.text?.trim()),
  }
  return moveParts.filter((part) => !has[part])
}

/**
 * A promise is what, when, who, and how the client will learn. It moves only aloud: with a reason, a ground, and a
 * notice to the client (442-ФЗ, in force 2024-07-01: an extension needs a notice; the reason is our own demand).
 */
export function decidePromise(state: CaseState, command: PromiseCommand, context: Context): Decision {
  if (state.closed) return refused('case-closed')
  if (command.act === 'make') return makePromise(state, command, context)
  const promise = state.promises.find(({ id }) => id === command.promiseId)
  if (!promise) return refused('promise-unknown')
  if (promise.state === 'kept') return refused('promise-not-open')
  switch (command.act) {
    case 'keep':
      return decided({ type: 'promise-kept', data: { promiseId: promise.id } })
    case 'miss':
      if (promise.state !== 'open' || promise.due > context.now) return refused('promise-not-open')
      return decided({ type: 'promise-missed', data: { promiseId: promise.id, due: promise.due } })
    case 'move': {
      const missing = missingMoveParts(command.draft)
      if (missing.length > 0) return refused('silent-move', { pointers: missing.map((part) => `/${part}`) })
      const to = dueInstant({ due: command.draft.due }, state.calendar, context.now)!
      if (to <= context.now) return refused('promise-in-the-past', { pointers: ['/due'] })
      return decided({
        type: 'promise-moved',
        data: {
          promiseId: promise.id,
          from: promise.due,
          to,
          reason: command.draft.reason!.trim(),
          ground: command.draft.ground!,
          notice: { channel: command.draft.notice!.channel!, text: command.draft.notice!.text! },
        },
      })
    }
  }
}

function makePromise(state: CaseState, command: Extract<PromiseCommand, { act: 'make' }>, context: Context): Decision {
  const made = promiseTermsOf(command.draft, state.calendar, context.now)
  if (!made.ok) return made
  return decided({
    type: 'promise-made',
    data: {
      promiseId: context.newId(),
      ...made.terms,
      ...(command.replyId ? { replyId: command.replyId } : {}),
    },
  })
}
