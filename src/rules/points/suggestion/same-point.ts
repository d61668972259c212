import { simplify } from './words.ts'

const empty =
  /^(?:прошу|просим|просил\p{L}*|попросил\p{L}*|повтор\p{L}*|пожалуйста|очень|только|также|чтобы|которы\p{L}*|банк\p{L}*|please|kindly|want|would|like|that|this|have|your|with)$/u

/** Remembers points and tells whether a new one says the same again in nearly the same words. */
export class SaidPoints {
  private readonly said: Set<string>[] = []

  /** Adds the point and answers true, unless it was said before. */
  add(point: string): boolean {
    const stems = readStems(point)
    if (this.said.some((earlier) => areSame(earlier, stems))) return false
    this.said.push(stems)
    return true
  }
}

function areSame(one: Set<string>, other: Set<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared += 1
  if (small.size < 3) return shared === small.size && small.size === large.size
  return shared / small.size >= 0.8
}

function readStems(point: string): Set<string> {
  const words = simplify(point).match(/\p{L}{3,}|\d+/gu) ?? []
  return new Set(words.filter((word) => !empty.test(word)).map(readStem))
}

// Consonants outlive the changes of a Russian word: «отзовите» and «отозвать», «запрос» and «запроса» meet in them.
function readStem(word: string): string {
  if (!/[а-я]/u.test(word)) return word.slice(0, 5)
  const consonants = word.replace(/[аеиоуыэюяьъй]/gu, '')
  return consonants.length > 1 ? consonants.slice(0, 4) : word.slice(0, 4)
}
