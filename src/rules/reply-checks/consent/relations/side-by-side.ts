import { clauseAround, type Segment } from '../../text/segments.ts'
import { compilePhrases, findPhrases, hasPhrase } from '../../text/phrases.ts'
import { listWords } from '../../text/word-list.ts'
import { negators, rejecting } from '../../words/consent.ts'
import { askedOrShown, emptyNegations, toldApart } from '../../words/consent-safe.ts'
import type { Place } from '../../rule.ts'
import type { ActPlace } from '../acts.ts'
import { isAgreeing, isLabel, isModalAround, isRequestOf, namesConsent, speaksOfBank } from '../consent-words.ts'
import { isConsentVerb } from '../equating.ts'

const isToldApart = compilePhrases(toldApart)
const isAsked = compilePhrases(askedOrShown)
const isEmptyNegation = compilePhrases(emptyNegations)
const isNegator = listWords(negators, 'никто вряд вовсе отнюдь')
const isRejecting = listWords(rejecting)

/**
 * An act that is never consent and consent in one breath, with nothing that parts them: no negation, no decision of the
 * client's own, no «если вы захотите», no question. Then whatever the words between, the one is said to bring the other.
 */
export function standSideBySide(
  segment: Segment,
  acts: readonly ActPlace[],
  text: string,
): { act: ActPlace; consent: number } | undefined {
  const act = acts.find(
    ({ kind, start, text: words }) => kind !== 'bundle' && !isGoal(text, start - segment.start) && words !== 'войти',
  )
  if (act === undefined || hasPhrase(isToldApart, text) || hasPhrase(isAsked, text)) return undefined
  const empty = findPhrases(isEmptyNegation, text).map((place) => ({
    start: place.start + segment.start,
    end: place.end + segment.start,
  }))
  for (const [at, token] of segment.tokens.entries()) {
    if (!meansConsent(segment, at) || isInside(token, acts)) continue
    if (isModalAround(segment, at, acts) || isDenied(segment, at, acts, empty)) continue
    return { act, consent: token.start }
  }
  return undefined
}

/** Consent by name, «согласны», or «да» in quotation marks. */
function meansConsent(segment: Segment, at: number): boolean {
  const token = segment.tokens[at]
  if (token === undefined) return false
  if (isAgreeing(token.text)) return !speaksOfBank(segment, at)
  if (namesConsent(segment, at)) return !isRequestOf(segment, at)
  return (
    /^(?:да|yes)$/.test(token.text) &&
    (isLabel(segment, at) || (token.text === 'yes' && /^(?:a|as)$/.test(segment.tokens[at - 1]?.text ?? '')))
  )
}

/** «Для входа»: the login is the goal, not the ground. */
function isGoal(text: string, start: number): boolean {
  return /(?:для|чтобы|до|без|to|before|without)\s(?:\p{L}+\s)?$/u.test(text.slice(0, start))
}

/** A negation or rejection in the clause of consent, in the clause of an act, or at the verb that would link them. */
function isDenied(segment: Segment, consent: number, acts: readonly ActPlace[], empty: readonly Place[]): boolean {
  const { tokens } = segment
  return tokens.some((token, at) => {
    if (!isNegator(token.text) && !isRejecting(token.text)) return false
    if (isInside(token, acts) || isInside(token, empty)) return false
    const { from, to } = clauseAround(segment, at)
    if (from <= consent && consent <= to) return true
    return tokens.slice(from, to + 1).some((each) => isInside(each, acts) || isConsentVerb(each.text))
  })
}

function isInside(token: Place, places: readonly Place[]): boolean {
  return places.some((place) => token.start >= place.start && token.end <= place.end)
}
