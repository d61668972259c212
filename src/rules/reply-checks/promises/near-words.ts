import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'

/** No comma or dash between: «комиссию вернули, выписка придёт» promises no fee. */
export function isSameClause({ lower, start }: Sentence, one: Token, other: Token): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start]
  return !/[,;:()—–]/.test(lower.slice(from - start, to - start))
}

/** The words around one, those that follow first. */
export function nearby(tokens: readonly Token[], at: number, reach: number): Token[] {
  return [...tokens.slice(at + 1, at + 1 + reach), ...tokens.slice(Math.max(0, at - reach), at)]
}
