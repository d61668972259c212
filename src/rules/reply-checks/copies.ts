/** Words of a text as small numbers, cut to their beginnings so that endings do not matter. Digits all read alike. */
function hashWords(lower: string, from: number, to: number): number[] {
  const words: number[] = []
  let hash = 0
  let length = 0
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? lower.charCodeAt(at) : 32
    const digit = code >= 48 && code <= 57
    const letter = (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x45f)
    if (digit || letter) {
      if (length < 6) hash = (Math.imul(hash ^ (digit ? 35 : code), 16_777_619) ^ (hash >>> 13)) | 0
      length += 1
    } else if (length > 0) {
      if (length > 1) words.push(hash)
      hash = 0
      length = 0
    }
  }
  return words
}

/** What a text is made of, for telling a copy: its words, and its pairs of neighbouring words. */
export interface TextPrint {
  readonly words: ReadonlySet<number>
  /** Broder, "On the resemblance and containment of documents", 1997. */
  readonly pairs: ReadonlySet<number>
  /** Numbers as they stand: two short texts that differ only in them are two answers. */
  readonly numbers: ReadonlySet<string>
  /** It says that something is not so. */
  readonly denies: boolean
}

const denial = /(?<![а-яa-z])(?:не|нет|нельзя|без|no|not|cannot|never|without)(?![а-яa-z])/

/** The print of a text or of stretches of it; pairs do not reach over from one stretch to the next. */
export function printOf(
  lower: string,
  stretches: readonly { readonly start: number; readonly end: number }[] = [{ start: 0, end: lower.length }],
): TextPrint {
  const words = new Set<number>()
  const pairs = new Set<number>()
  const numbers = new Set<string>()
  for (const { start, end } of stretches) {
    for (const [number] of lower.slice(start, end).matchAll(/\d+/g)) numbers.add(number)
    const own = hashWords(lower, start, end)
    for (const [at, word] of own.entries()) {
      words.add(word)
      const next = own[at + 1]
      if (next !== undefined) pairs.add((Math.imul(word, 31) ^ next) | 0)
    }
  }
  const said = stretches.map(({ start, end }) => lower.slice(start, end)).join(' ')
  return { words, pairs, numbers, denies: denial.test(said) }
}

function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const each of one) if (other.has(each)) shared += 1
  return shared / one.size
}

/** A copy keeps most pairs; a copy with words swapped here and there keeps most words and a good part of the pairs. */
const mostPairs = 0.6
const somePairs = 0.42
const mostWords = 0.75
/** In a short text one word makes the difference, so nearly all must be the same. */
const shortText = 9
const nearlyAll = 0.72
const wholeLetter = 16

/** Whether the first text is a near-copy of the second or of a part of it. */
export function isCopy(one: TextPrint, other: TextPrint): boolean {
  const pairs = containment(one.pairs, other.pairs)
  // The same sentence with another figure in it answers another question, until there is a whole letter around it.
  const sameNumbers = [...one.numbers].every((number) => other.numbers.has(number))
  if (one.pairs.size < wholeLetter && !sameNumbers) return false
  if (one.pairs.size < shortText) return pairs >= nearlyAll && one.denies === other.denies
  return pairs >= mostPairs || (pairs >= somePairs && containment(one.words, other.words) >= mostWords)
}
