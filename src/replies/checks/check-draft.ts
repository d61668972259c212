import type { Language, ReplyRule } from '../../contract/codes.ts'
import type { Finding, ReplyCheckRequest } from '../../contract/reply-checks.ts'
import type { Dismissal } from '../../contract/reply-verdicts.ts'
import { checkReply } from '../../rules/reply-checks/check-reply.ts'
import { movedInWords } from '../../rules/reply-checks/moved-in-words.ts'
import { mayOverride } from '../../rules/reply-checks/overrides.ts'
import { placesOf } from '../../rules/reply-checks/places.ts'
import { suggestLinks, type LinkSuggestion } from '../../rules/reply-checks/points/suggest-links.ts'
import { countEdits } from '../../rules/scripts/compare-texts.ts'
import { isIn, mendedOf } from './verdicts.ts'

/** A draft as it is handed over to be checked. Plain data: it goes to a worker. */
export type CheckQuestion = {
  text: string
  language: Language
  /** Absent where nothing can be checked: no case yet, or a text that is too long to be sent anyway. */
  request?: ReplyCheckRequest
  /** Points that wait for an answer: for each the likeliest sentence is looked for. */
  points?: readonly { id: string; text: string }[]
  /** Findings that the operator dismissed, and those they went to. */
  dismissed?: readonly Dismissal[] | undefined
  heeded?: readonly Dismissal[] | undefined
  /** The script's filled text, where the reply began with one. */
  filled?: string
}

/** A finding with that by which it is known again; absent where the server alone found it. */
export type PlacedFinding = Finding & { place?: string; dismissed?: boolean }

/** What is known of a draft besides its letters. `text` is the one it was found in; `mayOverride`: by a senior. */
export type Checked = {
  text: string
  findings: readonly PlacedFinding[]
  /** Which sentence seems to answer which point. */
  suggested: readonly LinkSuggestion[]
  /** Rules of the findings that the operator went to and that are there no more. */
  mended: readonly ReplyRule[]
  edits: number
  mayOverride: boolean
  /** Promises that the text moves openly and that still stand on their old day, by id. */
  moved: readonly string[]
}

/** Everything that is worked out of a draft while it is written, in one go. */
export function checkDraft({
  text,
  language,
  request,
  filled,
  points = [],
  dismissed,
  heeded,
}: CheckQuestion): Checked {
  const found = request ? checkReply(request, language) : []
  const places = placesOf(text, found)
  const findings = found.map((finding, index): PlacedFinding => {
    const placed = { ...finding, place: places[index] ?? '' }
    return isIn(dismissed, placed) ? { ...placed, dismissed: true } : placed
  })
  const blocks = findings.filter((finding) => finding.severity === 'block')
  return {
    text,
    findings,
    suggested: request ? suggestLinks(text, points) : [],
    mended: mendedOf(heeded, findings),
    edits: filled === undefined ? 0 : countEdits(filled, text),
    mayOverride: blocks.length > 0 && blocks.every(({ rule }) => mayOverride(rule, text)),
    moved: request ? movedInWords(request) : [],
  }
}
