import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'

/** The sentence that a place lies in or begins in. */
export function sentenceOf({ sentences }: ReadText, { start, end }: Place): Sentence | undefined {
  return sentences.find((sentence) => sentence.start < end && start < sentence.end)
}

/** The words of the same sentence that stand before a place, as text. */
export function saidBefore(draft: ReadText, place: Place): string {
  return draft.lower.slice(sentenceOf(draft, place)?.start ?? place.start, place.start)
}

/** The last few words of a text, with what stands between and after them. */
export function lastWords(text: string, most: number): string {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu))
  return text.slice(words.at(-most)?.index ?? 0)
}
