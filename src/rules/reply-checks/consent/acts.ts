import { compilePhrases, findPhrases } from '../text/phrases.ts'
import type { Place } from '../rule.ts'
import { impliedActs, type ImpliedAct } from '../words/consent.ts'

/** An act that is never consent, at a place of the folded text. */
export interface ActPlace extends Place {
  readonly kind: ImpliedAct
  readonly text: string
}

const patterns = (Object.keys(impliedActs) as ImpliedAct[]).map((kind) => ({
  kind,
  pattern: compilePhrases(impliedActs[kind]),
}))

/** Finds logins, use, silence, pre-set marks and bundled acts. «Не … ответили» as a whole is the act, its «не» negates nothing else. */
export function findActs(lower: string): ActPlace[] {
  return patterns
    .flatMap(({ kind, pattern }) => findPhrases(pattern, lower).map((place) => ({ kind, ...place })))
    .sort((a, b) => a.start - b.start)
}
