import type { ReplyRule, Severity } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import type { CheckContext } from './context.ts'

/** One rule of the reply check: a row of the contract's table. */
export interface ReplyCheckRule {
  readonly code: ReplyRule
  readonly severity: Severity
  readonly check: (context: CheckContext) => Finding[]
}

/** One plain sentence in both languages of the product. */
export interface Said {
  readonly ru: string
  readonly en: string
}

/** A place in the folded draft. */
export interface Place {
  readonly start: number
  readonly end: number
}

interface FindingExtras {
  readonly point?: string
  readonly mend?: { readonly label: Said; readonly text: string }
}

/** Makes a finding at a place of the folded draft; the answer speaks in offsets of the draft as written. */
export function findAt(
  context: CheckContext,
  rule: Pick<ReplyCheckRule, 'code' | 'severity'>,
  place: Place,
  said: Said,
  extras: FindingExtras = {},
): Finding {
  const { language, draft } = context
  const { point, mend } = extras
  return {
    rule: rule.code,
    severity: rule.severity,
    start: draft.folded.toSource(place.start),
    end: draft.folded.toSource(place.end),
    message: said[language],
    ...(point === undefined ? {} : { point }),
    ...(mend === undefined ? {} : { mend: { label: mend.label[language], text: mend.text } }),
  }
}
