import type { IntlShape } from 'react-intl'
import type { BodyOf } from '../contract/route.ts'
import type { Routes } from '../contract/routes.ts'
import type { Language } from '../contract/codes.ts'
import { missingMoveParts } from '../rules/promises/decide.ts'
import { refusals } from '../rules/refusals.ts'

export type MoveDraft = BodyOf<Routes['movePromise']>

/** Why a promise cannot move as it stands, before the click: a date never moves without the client knowing why. */
export function whyNotMove(intl: IntlShape, draft: MoveDraft, now: string): string | undefined {
  const missing = missingMoveParts(draft)
  if (missing.length > 0)
    return intl.formatMessage(
      { id: 'promises.move-lacks' },
      { parts: missing.map((part) => intl.formatMessage({ id: `promises.move-part.${part}` })).join(', ') },
    )
  return draft.due !== undefined && draft.due <= now
    ? refusals['promise-in-the-past'].detail[intl.locale as Language]
    : undefined
}
