import { readWords, type Word } from './words.ts'

/** A word or number of a sentence. Offsets are into the whole folded text, `end` is exclusive. */
export interface Token extends Word {
  /** Starts with a capital letter in the text as written. */
  readonly capital: boolean
}

/** The words of a stretch of folded text that starts at `from`. */
export function readTokens(lower: string, plain: string, from = 0): Token[] {
  return readWords(lower).map(({ text, head, start, end }) => ({
    text,
    head,
    start: from + start,
    end: from + end,
    capital: plain[start] !== lower[start],
  }))
}
