import type { Place } from '../rule.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import { compilePhrases } from '../text/phrases.ts'
import { once, type ReadText } from '../text/read-text.ts'
import { listWords } from '../text/word-list.ts'
import { causes } from '../words/consent.ts'
import {
  clientWords,
  orders,
  consentByPronoun,
  givenByThat,
  marks,
  strongYes,
  unopposedWords,
  weakYes,
} from '../words/yes.ts'
import { findActs, type ActPlace } from './acts.ts'
import { isOwnStatement } from './attribution.ts'
import { isLabel, speaksOfBank } from './consent-words.ts'
import { findEndings } from './endings.ts'
import { emptyNegationsIn, isConditioned, isDeniedThere, isUnrealThere } from './mood.ts'
import { placesIn } from './phrase-places.ts'
import type { PurposeGroup } from './purposes.ts'
import { standingAt } from './standing.ts'
import { isRule } from './statements.ts'
import { hasThing, purposesOfClaim } from './what-for.ts'

/** The reply says that the client gave leave or that leave is there. */
export interface PermissionClaim extends Place {
  /** Named in the clause or the sentence; empty where the reply leaves it open. */
  readonly purposes: readonly PurposeGroup[]
}

const strong = compilePhrases(strongYes)
const weak = compilePhrases(weakYes)
const marked = compilePhrases(marks)
const isCause = listWords(causes)
const unopposed = compilePhrases(unopposedWords)
const byThat = compilePhrases(givenByThat)
const byPronoun = compilePhrases(consentByPronoun)
const isClient = listWords(clientWords)
const isOrder = listWords(orders)
const secondPerson = /^[а-я]{2,}(?:ете|ите|етесь|итесь|ли|лись)$/

/** All affirmed claims of a permission. `aboutConsent`: the case is about one, so that a claim need not name its purpose. */
export function findPermissionClaims(draft: ReadText, aboutConsent: boolean, asked?: ReadText): PermissionClaim[] {
  const acts = findActs(draft.lower)
  const endings = once(() => findEndings(draft, acts))
  let named = asked !== undefined && asked.sentences.some(speaksOfConsent) && !ownsUpToEnding(draft, asked)
  return draft.sentences.flatMap((sentence) =>
    segmentsOf(sentence).flatMap((segment) => {
      const own = acts.filter((act) => act.start >= segment.start && act.end <= segment.end)
      const context = { draft, segment, acts: own, aboutConsent, namedBefore: named }
      named = speaksOfConsent(segment) || (named && sentence.index === 0)
      return claimsIn(context).filter(
        (claim) =>
          isOwnStatement(draft, sentence, claim.start) &&
          ((own.length > 0 && segment.tokens.some(({ text }) => isCause(text))) ||
            !endings().some((at) => at >= sentence.start)),
      )
    }),
  )
}

/** «Я отозвала согласие» — «Да, это записано»: what is recorded is that it ended. */
function ownsUpToEnding(draft: ReadText, asked: ReadText): boolean {
  return /^\s*(?:да|верно|yes|you did|correct)(?![а-яa-z])/.test(draft.lower) && findEndings(asked, []).length > 0
}

/** «С этого момента согласие действует»: after the steps that were told before. */
const followsSteps =
  /^(?:с этого момента|после этого|сразу после|затем|then|from then|after that|from that moment)(?![а-яa-z])/

/** What a segment is read with. */
interface Reading {
  readonly draft: ReadText
  readonly segment: Segment
  readonly acts: readonly ActPlace[]
  readonly aboutConsent: boolean
  /** A pronoun may stand for a consent that was named just before. */
  readonly namedBefore: boolean
}

function speaksOfConsent({ tokens }: Pick<Segment, 'tokens'>): boolean {
  return tokens.some(({ text }) =>
    /^(?:соглас(?:и[еяюи]|ием)|разрешени[еяюи]|разрешением|consents?|permissions?)$/.test(text),
  )
}

function claimsIn({ draft, segment, acts, aboutConsent, namedBefore }: Reading): PermissionClaim[] {
  if (isRule.test(draft.lower.slice(segment.start, segment.end)) || followsSteps.test(segment.sentence.lower)) return []
  const apart = [
    ...acts.filter(({ kind }) => kind !== 'default'),
    ...emptyNegationsIn(segment),
    ...placesIn(unopposed, segment),
  ]
  if (isConditioned(segment, apart)) return []
  const impersonal = [
    ...placesIn(byThat, segment),
    ...(namedBefore || speaksOfConsent(segment) ? placesIn(byPronoun, segment) : []),
  ]
  const yes = [...placesIn(strong, segment), ...impersonal]
  const factual = (at: number) => !isDeniedThere(segment, at, apart) && !isUnrealThere(segment, at, [...apart, ...yes])
  const found: PermissionClaim[] = []
  const claim = (from: number, to: number) => {
    const [first, last] = [segment.tokens[Math.min(from, to)], segment.tokens[Math.max(from, to)]]
    if (first === undefined || last === undefined || !factual(from) || !factual(to)) return
    const place = { start: first.start, end: last.end }
    const purposes = purposesOfClaim(segment, from)
    if (purposes !== undefined && (purposes.length > 0 || aboutConsent)) found.push({ ...place, purposes })
  }
  segment.tokens.forEach((_, at) => {
    const state = standingAt(draft, segment, at, apart)
    if (state !== undefined) claim(at, state)
  })
  for (const place of yes) {
    const at = indexAt(segment, place)
    if (
      at >= 0 &&
      !isLabel(segment, at) &&
      (impersonal.includes(place) || (!speaksOfBank(segment, at) && hasClient(segment)))
    )
      claim(at, at)
  }
  const weakly = hasClient(segment) ? placesIn(weak, segment) : []
  for (const place of [...weakly, ...placesIn(marked, segment)]) {
    const at = indexAt(segment, place)
    if (at >= 0 && !speaksOfBank(segment, at) && hasThing(segment, at, aboutConsent) && !isOfOrder(segment, at))
      claim(at, at)
  }
  return found
}

/** «Перевод подтверждён кодом»: the client approved an order, and that is no leave. */
function isOfOrder({ tokens }: Segment, at: number): boolean {
  return (
    /^(?:подтвер|одобр|акцепт|принят|оформ|confirm|approv|accept|author)/.test(tokens[at]?.text ?? '') &&
    tokens.some(({ text }) => isOrder(text))
  )
}

function indexAt({ tokens }: Segment, { start }: Place): number {
  return tokens.findIndex((token) => token.start === start)
}

/** The client is who gives leave: named in the statement, or by the form of the verb. */
function hasClient({ tokens }: Segment): boolean {
  return tokens.some(({ text }) => isClient(text) || secondPerson.test(text))
}
