import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { clauseAround, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import type { Place } from '../rule.ts'
import { giving, present } from '../words/consent.ts'
import { ownDecisions } from '../words/permissions.ts'
import { consentIsThere, giverWords } from '../words/yes.ts'
import { isLabel, isRequestOf, namesConsent, speaksOfBank } from './consent-words.ts'
import { isDeniedLink } from './denied-link.ts'
import { withoutQuotes } from './phrase-places.ts'
import { byConsent } from './statements.ts'

const isThere = listWords(
  giving,
  present,
  consentIsThere,
  'данн* предоставленн* выраженн* полученн* подписанн* оформленн* выданн*',
)
const isDecision = compilePhrases(ownDecisions)
const isGiver = listWords(giverWords)

/** How far from consent the word may stand that says it is there. */
const reach = 9

/**
 * Where a consent named at a word is said to be there: the index of the word that says so, or of consent itself («с вашего
 * согласия»). Nothing where it is only asked for, or named to be denied.
 */
export function standingAt(draft: ReadText, segment: Segment, at: number, apart: readonly Place[]): number | undefined {
  if (!namesConsent(segment, at) || isNotYet(segment, at) || isDeniedLink(segment, at, apart)) return undefined
  return isByConsent(draft, segment, at) ? at : nearestState(draft, segment, at)
}

const asksForIt = /^(?:спро|спраш|запраш|прос|попро|ask|request)/

/** «Форма согласия», «отзыв согласия», "consent form": about consent, and none. */
function isNotYet(segment: Segment, at: number): boolean {
  const { tokens } = segment
  if (isRequestOf(segment, at) || isLabel(segment, at)) return true
  const next = tokens[at + 1]?.text ?? ''
  if (/^(?:form|forms|screen|section|request|requests|page|list|settings|withdrawal|tab|register)$/.test(next))
    return true
  if ([1, 2].some((step) => asksForIt.test(tokens[at - step]?.text ?? ''))) return true
  return [1, 2, 3].some((step) =>
    /^(?:отзыв[а-я]*|отозва[а-я]+|отказ[а-я]*|отсутстви[а-я]|прекращени[а-я]|withdraw[a-z]*|revo[a-z]+|absence|lack|refus[a-z]+|without|без)$/.test(
      tokens[at - step]?.text ?? '',
    ),
  )
}

function isByConsent(draft: ReadText, segment: Segment, at: number): boolean {
  const token = segment.tokens[at]
  return token !== undefined && byConsent.test(draft.lower.slice(Math.max(0, token.start - 60), token.start))
}

/** Of its own clause first: «отзыва не поступало, согласие действует» says of consent that it is in force. */
function nearestState(draft: ReadText, segment: Segment, at: number): number | undefined {
  const { from, to } = clauseAround(segment, at)
  return stateWithin(draft, segment, at, from, to) ?? stateWithin(draft, segment, at, 0, segment.tokens.length - 1)
}

function stateWithin({ lower }: ReadText, segment: Segment, at: number, from: number, to: number): number | undefined {
  for (let step = 1; step <= reach; step += 1)
    for (const index of [at + step, at - step]) {
      const word = index < from || index > to ? '' : (segment.tokens[index]?.text ?? '')
      if (
        isThere(word) &&
        !isHabit(lower, segment, word) &&
        !(word.startsWith('подтвержда') && speaksOfBank(segment, index))
      )
        return index
    }
  return undefined
}

/** «Кнопка даёт банку разрешение», «согласие дают подписью»: how it is given at large, and not that it was. */
function isHabit(lower: string, segment: Segment, word: string): boolean {
  if (!/^(?:дает|дают|даете|выражает|выражаете|give|gives|provide|grant|express|sign)$/.test(word)) return false
  const text = lower.slice(segment.start, segment.end)
  if (hasPhrase(isDecision, withoutQuotes(text))) return true
  if (/^[a-z]/.test(word))
    return !/(?:^|[^a-z])(?:by|when|whenever|once|each|every|login|logins|silence)(?![a-z])|(?:^|,\s)[a-z]{3,}ing\s/.test(
      text,
    )
  return !segment.tokens.some(({ text: each }) => isGiver(each))
}
