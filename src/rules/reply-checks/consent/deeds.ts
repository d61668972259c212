import { compilePhrases, findPhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { consequences, doing, lawfulGrounds, otherReasons, reasons } from '../words/deeds.ts'
import { anyAct, consentThings, consentWays, noDecision, ownDecisions } from '../words/permissions.ts'
import { findActs, type ActPlace } from './acts.ts'
import { isOwnStatement } from './attribution.ts'
import type { PermissionClaim } from './claims.ts'
import { findLead } from './leads.ts'
import { isConditioned, isDeniedThere, isUnrealThere } from './mood.ts'
import { placesIn, withoutQuotes } from './phrase-places.ts'
import { purposesIn } from './purposes.ts'

const does = compilePhrases(doing)
const follows = compilePhrases(consequences)
const grounds = compilePhrases(reasons)
const isLawful = compilePhrases(lawfulGrounds)
const standsElsewhere = compilePhrases([...lawfulGrounds, ...otherReasons])
const isDecision = compilePhrases(ownDecisions)
const byItself = /по умолчанию|автоматич|by default|automatically/
const isSupposed = /(?:^|[^а-яa-z])(?:если|if|unless)(?![а-яa-z])/
const isPronoun = /^(?:он|она|оно|они|их|его|ее|it|them|they)$/
const isThing = listWords(consentThings, consentWays)

/**
 * «Картой вы платите с апреля, отсюда и сообщения»: no word of consent falls, yet an act of the client is given as the
 * reason why the bank does what takes one. Only in a case about consent.
 */
export function findGroundlessDeeds(draft: ReadText): PermissionClaim[] {
  const acts = findActs(draft.lower)
  const found: PermissionClaim[] = []
  let last: Segment | undefined
  for (const sentence of draft.sentences) {
    for (const segment of segmentsOf(sentence)) {
      const deed = deedIn(draft, segment, acts, last) ?? leadIn(draft, segment, acts, last)
      if (deed !== undefined && isOwnStatement(draft, sentence, deed.start)) found.push(deed)
      last = sentence.question ? undefined : segment
    }
  }
  return found
}

function leadIn(
  draft: ReadText,
  segment: Segment,
  acts: readonly ActPlace[],
  last: Segment | undefined,
): PermissionClaim | undefined {
  const own = acts.filter((act) => act.start >= segment.start && act.end <= segment.end)
  const place =
    isConditioned(segment, own) || hasPhrase(isLawful, draft.lower.slice(segment.start, segment.end))
      ? undefined
      : findLead(draft.lower, segment, own, last)
  return place === undefined ? undefined : { ...place, purposes: purposesIn(segment.sentence.lower) }
}

function deedIn(
  draft: ReadText,
  segment: Segment,
  acts: readonly ActPlace[],
  last: Segment | undefined,
): PermissionClaim | undefined {
  if (isConditioned(segment, acts)) return undefined
  const text = draft.lower.slice(segment.start, segment.end)
  if (
    isSupposed.test(text) &&
    !(
      byItself.test(text) &&
      acts.some((act) => act.kind === 'silence' && act.start >= segment.start && act.end <= segment.end)
    )
  )
    return undefined
  const link = findPhrases(follows, text)[0]
  const reason = findPhrases(grounds, text)[0]
  const opens = link !== undefined && link.start <= 4
  const from = opens && last !== undefined ? last.start : segment.start
  const window = draft.lower.slice(from, segment.end)
  if ((link === undefined && reason === undefined) || stands(window) || decides(window, acts, from)) return undefined
  const ground = link === undefined ? text.slice(reason?.start) : draft.lower.slice(from, segment.start + link.start)
  if (
    !anyAct.test(ground) &&
    !acts.some(({ start }) => window.includes(ground) && start >= from && start < from + ground.length)
  )
    return undefined
  const things =
    segment.tokens.some((token) => isThing(token.text) || isPronoun.test(token.text)) || purposesIn(window).length > 0
  const effect = link === undefined ? undefined : segment.start + link.start
  const place = placesIn(does, segment).find(({ start }) => {
    if (
      effect !== undefined
        ? start < effect
        : reason !== undefined && start > segment.start + reason.start && !hasComma(text, reason.start)
    )
      return false
    if (acts.some((act) => start >= act.start && start < act.end)) return false
    const at = segment.tokens.findIndex((token) => token.start === start)
    return at >= 0 && !isDeniedThere(segment, at, acts) && !isUnrealThere(segment, at, acts)
  })
  return place === undefined || !things
    ? undefined
    : { start: segment.start, end: segment.end, purposes: purposesIn(window) }
}

/** «Раз вы вошли, шлём предложения»: the ground ends at a comma, and what follows is after it. */
function hasComma(text: string, from: number): boolean {
  return from < 4 && text.slice(from).includes(',')
}

/** On the law, or on what the client asked for: «вы не просили» is no asking. */
function stands(window: string): boolean {
  return findPhrases(standsElsewhere, window).some(
    ({ start, end }) =>
      !/(?:^|[^а-яa-z])(?:не|not|never|[a-z]+n't)\s(?!.*\s.*\s)/.test(window.slice(Math.max(0, start - 10), end)),
  )
}

/** An explicit decision is part of what is told. */
function decides(window: string, acts: readonly ActPlace[], from: number): boolean {
  const rest = acts.filter((act) => act.start >= from).reduce((text, act) => text.replace(act.text, ' '), window)
  return !noDecision.test(rest) && hasPhrase(isDecision, withoutQuotes(rest))
}
