import type { Place } from '../rule.ts'

/** Where a pattern stands in a text. */
export function placesOf(pattern: RegExp, text: string): Place[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))
}
