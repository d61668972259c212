import { headFrom } from './head.ts'

/** A word of a folded lower-case text, without anything read into it. */
export interface Word {
  readonly text: string
  /** Its first two letters as a number, by which lists are looked into. */
  readonly head: number
  readonly start: number
  readonly end: number
}

/** Each rule looks for its phrases in the same sentences, so the latest texts are kept cut into words. */
const kept = new Map<string, readonly Word[]>()
const mostCharacters = 1_000_000
let characters = 0

/** Cuts a text into words and numbers; compound words are cut at the hyphen. The answer never depends on what is kept. */
export function readWords(lower: string): readonly Word[] {
  const before = kept.get(lower)
  if (before !== undefined) return before
  const words = cutWords(lower)
  if (lower.length * 8 > mostCharacters) return words
  kept.set(lower, words)
  characters += lower.length
  for (const oldest of kept.keys()) {
    if (characters <= mostCharacters) break
    kept.delete(oldest)
    characters -= oldest.length
  }
  return words
}

function cutWords(lower: string): Word[] {
  const words: Word[] = []
  let start = -1
  for (let at = 0; at <= lower.length; at += 1) {
    if (at < lower.length && (isLetter(lower, at) || (start >= 0 && joins(lower, at)))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push({ text: lower.slice(start, at), head: headFrom(lower, start, at), start, end: at })
      start = -1
    }
  }
  return words
}

const other = /[\p{L}\p{N}]/u

function isLetter(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  if (code >= 0x430 && code <= 0x45f) return true
  return (
    code > 0xa0 && code !== 0xab && code !== 0xbb && (code < 0x2000 || code > 0x2fff) && other.test(lower[at] ?? '')
  )
}

/** An apostrophe between letters: "don't". */
function joins(lower: string, at: number): boolean {
  return lower[at] === "'" && at + 1 < lower.length && isLetter(lower, at + 1)
}
