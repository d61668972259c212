import type { Place } from '../rule.ts'
import { findPhrases, type PhraseList } from '../text/phrases.ts'
import type { Segment } from '../text/segments.ts'

/** Where phrases stand in a segment; quotation marks part no words, so that «ваше «да»» is one. */
export function placesIn(list: PhraseList, segment: Segment): Place[] {
  const { start, lower } = segment.sentence
  return findPhrases(list, withoutQuotes(lower))
    .map((place) => ({ start: start + place.start, end: start + place.end }))
    .filter((place) => place.start >= segment.start && place.end <= segment.end)
}

/** The same text, as long as before, with blanks for quotation marks. */
export function withoutQuotes(lower: string): string {
  return lower.replaceAll(/[«»"“”„]/g, ' ')
}
