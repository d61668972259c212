import { clauseAround, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import type { Place } from '../rule.ts'
import { deniableLinks, emptyBesides, negators } from '../words/consent.ts'

const isNegator = listWords(negators, 'никто мало недостаточно nobody')
const isLink = listWords(deniableLinks)
const isEmptyBeside = listWords(emptyBesides)

/**
 * Whether a word of consent is named only to say that something is none: «вход согласием не считается», «не приравниваем к
 * согласию», "does not count as consent". «Согласие не получено» denies that it is there, which is another thing.
 */
export function isDeniedLink(segment: Segment, at: number, acts: readonly Place[]): boolean {
  const { tokens } = segment
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(' ')
  if (/(?:^| )(?:отсутстви[ею]м?|absence of|(?:is|are|was|were) (?:not|no|never)(?: an?| your| any)?)$/.test(before))
    return true
  const { from, to } = clauseAround(segment, at)
  const inAct = (place: Place) => acts.some((act) => place.start >= act.start && place.end <= act.end)
  const clause = tokens.slice(from, to + 1)
  const denied = clause.some(
    (token, index) => isNegator(token.text) && !inAct(token) && !isEmptyBeside(clause[index + 1]?.text ?? ''),
  )
  if (!denied) return false
  return isPredicate(tokens[at]?.text ?? '', tokens[at - 1]?.text ?? '') || clause.some(({ text }) => isLink(text))
}

/** «Согласием», «за согласие», «как согласие», "as consent": what a thing would be, not what was given. */
function isPredicate(word: string, before: string): boolean {
  return /ением$|гласием$/.test(word) || /^(?:за|как|к|для|for|as|to)$/.test(before)
}
