import { compilePhrases, type PhraseList } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { segmentsOf } from '../text/segments.ts'
import { ended, retracting } from '../words/yes.ts'
import type { ActPlace } from './acts.ts'
import { isDeniedThere, isUnrealThere } from './mood.ts'
import { placesIn } from './phrase-places.ts'

const isEnded = compilePhrases(ended)
const isRetracting = compilePhrases(retracting)
/** «Вы ошибаетесь», "you are mistaken": the client is called wrong, and the bank stays by its word. */
const clientIsWrong = /(?:^|[^а-яa-z])(?:вы|you are|you're|you must be|you may be)\s(?:[а-яa-z]+\s)?$/

/** «Это ошибка»: the reply calls what was done wrong. */
export function isRetracted(draft: ReadText): boolean {
  return findWords(draft, [], isRetracting).some(
    (start) => !clientIsWrong.test(draft.lower.slice(Math.max(0, start - 30), start)),
  )
}

/** Where the reply says that a consent ended: a claim before it tells what was. */
export function findEndings(draft: ReadText, acts: readonly ActPlace[]): number[] {
  return findWords(draft, acts, isEnded)
}

/** Places of words that are neither denied nor only wished. */
function findWords(draft: ReadText, acts: readonly ActPlace[], phrases: PhraseList): number[] {
  return draft.sentences.flatMap((sentence) =>
    segmentsOf(sentence).flatMap((segment) =>
      placesIn(phrases, segment)
        .filter((place) => {
          const at = segment.tokens.findIndex((token) => token.start === place.start)
          return (
            !acts.some((act) => place.start >= act.start && place.end <= act.end) &&
            !isDeniedThere(segment, at, [place]) &&
            !isUnrealThere(segment, at, [place])
          )
        })
        .map(({ start }) => start),
    ),
  )
}
