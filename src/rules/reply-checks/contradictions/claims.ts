import type { Place } from '../rule.ts'
import { findIndexed } from '../text/phrase-index.ts'
import { findPhrases, type PhrasePlace } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Scale } from '../words/scales/scale.ts'
import { consentIndex, isAboutScale, otherMeanings, scaleIndex, type ScaleHit } from './lexicon.ts'
import { matterOf } from './matter.ts'
import { findNeeds, requiredScale } from './needs.ts'
import { isDeniedAfter, isDeniedBefore, isDeniedWithin, presenceOf, priceBehind } from './polarity.ts'
import { findVerbs } from './verb-claims.ts'
import { tenseOf, type Tense } from './tense.ts'
import { keep } from '../text/keep.ts'

/** What a text says on a scale: of which end, in which clause, of what. */
export interface Claim extends Place {
  readonly scale: Scale
  readonly holds: boolean
  /** A negation made it so, and not a word of its own. */
  readonly denied: boolean
  readonly tense: Tense
  readonly segment: Segment
  readonly clause: readonly Token[]
  /** The clause names its matter by a pronoun only: «мы его не отправляли». */
  readonly elliptical: boolean
  /** The words that make the claim. */
  readonly words: readonly Token[]
  /** Things the clause speaks of, besides the words of the claim. */
  readonly matter: ReadonlySet<string>
}

/**
 * Everything a text says on the scales, or on those that are wanted. Questions, quotations and conditions say nothing.
 */
export function findClaims(text: ReadText, wanted?: ReadonlySet<string>): Claim[] {
  const needs = wanted === undefined || wanted.has(requiredScale.id) ? needsIn(text) : []
  return [...needs, ...wordedClaims(text, wanted)]
}

function wordedClaims(text: ReadText, wanted?: ReadonlySet<string>): Claim[] {
  return claimsIn(text, (sentence) => {
    const all = hitsOf(sentence)
    return wanted === undefined ? all : all.filter(({ of }) => wanted.has(of.scale.id))
  })
}

const hitsOf = keep(findHits)

function findHits(sentence: Sentence): readonly Hit[] {
  const hits = findIndexed(scaleIndex, sentence.lower)
  const states = hits.filter(({ of }) => of.scale.comesAbout === 'both')
  return [...hits, ...findVerbs(sentence).filter((verb) => !states.some((hit) => isInside(verb, hit)))]
}

/** «Без СНИЛС заявку не примут»: what nothing goes without is needed. */
function needsIn(text: ReadText): Claim[] {
  return text.sentences
    .filter(({ question, start }) => !question && quoteAt(text.quotes, start + 1) === undefined)
    .flatMap((sentence) =>
      segmentsOf(sentence).flatMap((segment) =>
        findNeeds(segment).flatMap(({ words, holds }): Claim[] => {
          const matter = matterOf(words)
          const [first, last] = [words[0], segment.tokens.at(-1)]
          if (matter.size === 0 || first === undefined || last === undefined) return []
          return [
            {
              scale: requiredScale,
              holds,
              denied: false,
              tense: 'standing',
              segment,
              clause: segment.tokens,
              elliptical: false,
              words: [],
              matter,
              start: first.start,
              end: last.end,
            },
          ]
        }),
      ),
    )
}

/** What a text says of the registry of consents. */
export function findConsentClaims(text: ReadText): Claim[] {
  return claimsIn(text, ({ lower }) => findIndexed(consentIndex, lower))
}

type Hit = PhrasePlace & { readonly of: ScaleHit }

function claimsIn(text: ReadText, find: (sentence: Sentence) => readonly Hit[]): Claim[] {
  return text.sentences.flatMap((sentence) => {
    if (sentence.question || quoteAt(text.quotes, sentence.start + 1) !== undefined) return []
    const segments = segmentsOf(sentence)
    return find(sentence).flatMap((hit) => {
      if (quoteAt(text.quotes, sentence.start + hit.start) !== undefined) return []
      if (!isAboutScale(hit.of.scale, text) || meansOther(hit.of.scale, sentence, hit)) return []
      return readClaim(sentence, segments, hit) ?? []
    })
  })
}

function isInside(inner: PhrasePlace, outer: PhrasePlace): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function meansOther(scale: Scale, { lower }: Sentence, place: PhrasePlace): boolean {
  const list = otherMeanings(scale)
  return list !== undefined && findPhrases(list, lower).some((each) => each.start < place.end && place.start < each.end)
}

const isPronoun = /^(?:его|ее|их|он|она|оно|они|it|them|they)$/
const conditional = /^(?:если|чтобы|когда|ли|бы|if|when|whether|once|unless|until)$/

function readClaim(sentence: Sentence, segments: readonly Segment[], { start, end, of }: Hit): Claim | undefined {
  const [from, to] = [sentence.start + start, sentence.start + end]
  const segment = segments.find((each) => each.start <= from && from < each.end)
  if (segment === undefined) return undefined
  const first = segment.tokens.findIndex((token) => token.start >= from)
  const range = clauseAround(segment, first)
  const clause = segment.tokens.slice(range.from, range.to + 1)
  const [head, tail] = [first - range.from, clause.findLastIndex((token) => token.end <= to)]
  if (clause.slice(0, Math.max(head, 1)).some(({ text }) => conditional.test(text))) return undefined
  const read = endOf(of, sentence, clause, head, Math.max(head, tail), end)
  if (read === undefined) return undefined
  const around = matterOf(clause.filter((token) => token.start < from || token.end > to))
  // «Это разрешено»: a clause that names nothing speaks of what the sentence does.
  const spoken = around.size > 0 || of.scale.general !== true ? around : matterOf(clause.slice(head + 1))
  const matter =
    spoken.size > 0 || of.scale.general !== true
      ? spoken
      : matterOf(segment.tokens.filter((token) => token.start < from || token.end > to))
  return {
    ...read,
    scale: of.scale,
    tense: tenseOf(clause, head),
    segment,
    clause,
    elliptical: spoken.size === 0 && clause.some(({ text }) => isPronoun.test(text)),
    words: clause.filter((token) => token.start >= from && token.end <= to),
    matter,
    start: clause[0]?.start ?? from,
    end: clause.at(-1)?.end ?? to,
  }
}

function endOf(
  { kind, deniesItself }: ScaleHit,
  sentence: Sentence,
  clause: readonly Token[],
  head: number,
  tail: number,
  end: number,
): Pick<Claim, 'holds' | 'denied'> | undefined {
  const after = sentence.lower.slice(end)
  if (kind === 'noun') {
    const holds = presenceOf(clause, head, after)
    return holds === undefined ? undefined : { holds, denied: !holds }
  }
  const denied =
    isDeniedBefore(clause, head, kind === 'verb' ? 1 : 3) ||
    isDeniedAfter(clause, tail) ||
    (deniesItself !== true && isDeniedWithin(clause, head, tail))
  if (kind === 'priced') {
    const price = priceBehind(after)
    if (price === undefined || denied) return undefined
    return { holds: price === 'some', denied: false }
  }
  return { holds: (kind !== 'no') !== denied, denied }
}
