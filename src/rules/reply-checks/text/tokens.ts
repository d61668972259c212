import { stemWord } from './stem.ts'

/** A word or number of a folded text. Offsets are into the folded text, `end` is exclusive. */
export interface Token {
  readonly text: string
  readonly stem: string
  readonly start: number
  readonly end: number
  /** Starts with a capital letter in the text as written. */
  readonly capital: boolean
}

const word = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu

/** Cuts a folded text into words and numbers; compound words are cut at the hyphen. */
export function readTokens(lower: string, plain: string, from = 0): Token[] {
  const tokens: Token[] = []
  for (const match of lower.matchAll(word)) {
    const text = match[0]
    tokens.push({
      text,
      stem: stemWord(text),
      start: from + match.index,
      end: from + match.index + text.length,
      capital: plain[match.index] !== text[0],
    })
  }
  return tokens
}
