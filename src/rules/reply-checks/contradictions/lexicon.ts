import { keepPairs } from '../text/keep-pairs.ts'
import { compilePhrases, hasPhrase, type PhraseList } from '../text/phrases.ts'
import { indexPhrases, type PhraseIndex } from '../text/phrase-index.ts'
import type { ReadText } from '../text/read-text.ts'
import { contrasts } from '../words/contrasts.ts'
import { consentScales } from '../words/scales/consents.ts'
import type { Scale } from '../words/scales/scale.ts'
import { scales } from '../words/scales/scales.ts'
import { hasOwnNegation } from './polarity.ts'

/** What a phrase found on a scale is: an end of it, a thing that is there or not, or a verb that waits for a price. */
export interface ScaleHit {
  readonly scale: Scale
  readonly kind: 'yes' | 'no' | 'noun' | 'priced' | 'verb'
  /** The phrase has a negation of its own, which denies it no second time: «от вас ничего не поступало». */
  readonly deniesItself?: true
}

function indexScales(all: readonly Scale[]): PhraseIndex<ScaleHit> {
  return indexPhrases(
    all.flatMap((scale) => {
      const entry = (kind: ScaleHit['kind'], phrases: readonly string[], deniesItself?: true) => ({
        list: compilePhrases(phrases),
        of: { scale, kind, ...(deniesItself && { deniesItself }) },
      })
      const no = Map.groupBy(scale.no ?? [], hasOwnNegation)
      return [
        entry('yes', scale.yes),
        entry('no', no.get(false) ?? []),
        entry('no', no.get(true) ?? [], true),
        entry('noun', (scale.nouns ?? '').split(' ').filter(Boolean)),
        entry('priced', scale.priced ?? []),
      ]
    }),
  )
}

/** All ways to stand on a scale. */
export const scaleIndex = indexScales(scales)
/** All ways to tell what the registry of consents holds. */
export const consentIndex = indexScales(consentScales)

const all = [...scales, ...consentScales]
const otherwise = new Map(all.map((scale) => [scale, compilePhrases(scale.unless ?? [])]))
const needed = new Map<Scale, PhraseList>(
  all.flatMap((scale) => (scale.needs === undefined ? [] : [[scale, compilePhrases(scale.needs)] as const])),
)

/** Ways of speaking in which the words of a scale mean something else. */
export function otherMeanings(scale: Scale): PhraseList | undefined {
  return otherwise.get(scale)
}

/** Whether a text speaks of what the scale is about. */
export function isAboutScale(scale: Scale, text: ReadText): boolean {
  const list = needed.get(scale)
  return list === undefined || speaksOf(text, list)
}

const speaksOf = keepPairs((text: ReadText, list: PhraseList) => hasPhrase(list, text.lower))

/** Alternatives, each by the number of its set and of its member. */
export const contrastIndex = indexPhrases(
  contrasts.flatMap((set, kind) =>
    set.map((phrases, member) => ({ list: compilePhrases(phrases), of: { kind, member } })),
  ),
)
