import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'

/** The sentence that a place lies in or begins in. Sentences stand in order, so half of the rest is left out at each step. */
export function sentenceOf({ sentences }: ReadText, { start, end }: Place): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const sentence = sentences[low]
  return sentence !== undefined && sentence.start < end && start < sentence.end ? sentence : undefined
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

/** The first few words of a text, up to a comma or a stop. */
export function firstWords(text: string, most: number): string {
  const clause = /^[^,;:.!?\n]*/.exec(text)?.[0] ?? ''
  const words = Array.from(clause.matchAll(/[\p{L}\p{N}]+/gu))
  return clause.slice(0, words[most]?.index ?? clause.length)
}
