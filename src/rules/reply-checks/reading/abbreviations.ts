import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { listWords } from '../text/word-list.ts'
import { plainAbbreviations } from '../words/plain-nouns.ts'

const isPlain = listWords(plainAbbreviations)
const capitals = /(?<![\p{L}\p{N}_«"“.-])\p{Lu}{2,6}(?:\/\p{Lu}{2,5})?(?![\p{L}\p{N}_-]|\.\p{L})/gu

/** Abbreviations of the bank’s own kitchen that the reply does not explain: «ДБО», «ЭСП». */
export function findUnexplained({ folded: { plain, lower } }: ReadText): Place[] {
  const found = Array.from(plain.matchAll(capitals), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }))
  const seen = new Set<string>()
  return found.filter(({ start, end, text }) => {
    if (seen.has(text) || isPlain(text) || isShouted(plain, start, end)) return false
    seen.add(text)
    return !/^\s?(?:\(|—|–|- это|, то есть|, это)/.test(lower.slice(end, end + 12)) && lower[start - 1] !== '('
  })
}

/** Neighbours in capitals shout a phrase and abbreviate nothing. */
function isShouted(plain: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{2}[\s,]{1,2}$/u.test(plain.slice(Math.max(0, start - 5), start)) ||
    /^[\s,]{1,2}\p{Lu}{3,}/u.test(plain.slice(end, end + 6))
  )
}
