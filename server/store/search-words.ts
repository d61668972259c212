/** What somebody typed into search, taken apart. */
export interface SearchWords {
  /** Set where the whole of it may be the number of a case: «20431», «№ 20431». */
  number: number | undefined
  /** Letters and digits run together, for phones and contract numbers; set from four characters with a digit in it. */
  compact: string | undefined
  /** Folded words; all of them must be found. */
  words: string[]
}

const mostWords = 12
const longestWord = 64

/**
 * One spelling for what people take for the same: case, width, ё and е, stress marks and invisible characters.
 * Both what is stored and what is looked for go through it, so no database's idea of letters plays a part.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\p{Mn}\p{Cf}\p{Cs}\0]/gu, '')
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A key a client can be found by, or what was typed for one: letters and digits only. */
export function compactKey(text: string): string {
  const compact = wordsOf(text).join('')
  // 8 and +7 are the same first digit of a Russian number of eleven.
  return /^8\d{10}$/u.test(compact) ? `7${compact.slice(1)}` : compact
}

/** Reads a search as typed. */
export function readSearch(q: string): SearchWords {
  const number = /^\s*[№#]?\s*(\d{1,12})\s*$/u.exec(q)
  const compact = compactKey(q)
  return {
    number: number ? Number(number[1]) : undefined,
    compact: compact.length >= 4 && /\d/u.test(compact) ? compact : undefined,
    words: wordsOf(q)
      .slice(0, mostWords)
      .map((word) => word.slice(0, longestWord)),
  }
}

/** A piece of a text around the first of the words that stands in it, cut at spaces. */
export function excerptOf(text: string, words: readonly string[], around = 80): string {
  const place = findPlace(text, words)
  const from = place <= around ? 0 : cutAfterSpace(text, place - around)
  const to = text.length <= place + around ? text.length : cutBeforeSpace(text, place + around)
  const piece = text.slice(from, to).replaceAll(/\s+/gu, ' ').trim()
  return `${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`
}

function findPlace(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase().replaceAll('ё', 'е')
  // The search finds other endings of a word too: look for the word, then for its beginning.
  for (const beginning of [...words, ...words.map((word) => word.slice(0, Math.max(3, word.length - 3)))]) {
    const place = beginning === '' ? -1 : lower.indexOf(beginning)
    if (place >= 0) return place
  }
  return 0
}

function cutAfterSpace(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/u)
  return space < 0 ? at : at + space + 1
}

function cutBeforeSpace(text: string, at: number): number {
  const tail = text.slice(at - 30, at)
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'))
  return space <= 0 ? at : at - 30 + space
}
