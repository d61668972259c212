/**
 * The first two letters of a word as a number below `heads`. No two pairs of small Cyrillic letters share one, nor of small
 * Latin letters; a Cyrillic and a Latin pair may, so a head says only that a word cannot be in a list.
 */
export function headOf(word: string): number {
  return headFrom(word, 0, word.length)
}

/** The head of the word that stands in a text from `start` to `end`. */
export function headFrom(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 31
  return end - start > 1 ? (first << 5) | (text.charCodeAt(start + 1) & 31) : first
}

const heads = 1_024

/** For each head, whether a list has a word or a beginning with it: most words are passed over by one look. */
export function markHeads(words: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(heads)
  for (const word of words) marks[headOf(word)] = 1
  return marks
}
