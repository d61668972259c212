import type { IntlShape } from 'react-intl'
import type { PromiseDraft } from '../contract/cases.ts'
import type { CalendarId, Language } from '../contract/codes.ts'
import { missingParts, promiseTermsOf } from '../rules/promises/terms.ts'
import { refusals } from '../rules/refusals.ts'

/** Why a promise cannot be made as it stands, before the click: by the very rules the server will decide by. */
export function whyNotPromise(
  intl: IntlShape,
  draft: PromiseDraft,
  calendar: CalendarId,
  now: string,
): string | undefined {
  const missing = missingParts(draft)
  if (missing.length > 0)
    return intl.formatMessage(
      { id: 'promises.lacks' },
      { parts: missing.map((part) => intl.formatMessage({ id: `promises.part.${part}` })).join(', ') },
    )
  const terms = promiseTermsOf(draft, calendar, now)
  return terms.ok ? undefined : refusals[terms.refusal.code].detail[intl.locale as Language]
}
