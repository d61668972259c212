import { appendTo } from './append-to.ts'
import { markHeads } from './head.ts'
import { readWords, type Word } from './words.ts'

/**
 * Phrase lists are data too. In a phrase, `*` at the end of a word stands for any ending, `~` for up to three words
 * between, `a|b` for either word, `word?` for a word that may be missing, `_` for a space inside an alternative. Words
 * are parted by spaces; the text may part them by white space or a hyphen, and under `~` by a comma as well.
 *
 * A list is matched word by word, found by the first word of each phrase, so that a long list costs little more than a short one.
 */
export interface PhraseList {
  readonly starts: ReadonlyMap<string, readonly Phrase[]>
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, Phrase])[]>
  /** The heads of all words that begin a phrase. */
  readonly marks: Uint8Array
}

/** A match of a phrase: offsets into the folded text. */
export interface PhrasePlace {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Phrase {
  /** Order in the list: of two phrases that match at one place, the earlier one counts. */
  readonly order: number
  readonly words: readonly string[]
  /** What follows the first word; read when that is first met, as most never are: the lists are long, and this is a start's work. */
  rest?: readonly Step[]
}

interface Step {
  readonly whole: ReadonlySet<string>
  readonly beginnings: readonly string[]
  /** Other words may stand before this one. */
  readonly apart: boolean
}

const mostBetween = 3

/** Compiles a phrase list. */
export function compilePhrases(phrases: readonly string[]): PhraseList {
  const starts = new Map<string, Phrase[]>()
  const beginnings = new Map<string, [string, Phrase][]>()
  phrases.flatMap(spellOut).forEach((words, order) => {
    const phrase: Phrase = { order, words }
    for (const form of words[0]?.split('|') ?? [])
      if (!form.endsWith('*')) appendTo(starts, form, phrase)
      else appendTo(beginnings, form.slice(0, Math.min(2, form.length - 1)), [form.slice(0, -1), phrase])
  })
  return { starts, beginnings, marks: markHeads([...starts.keys(), ...beginnings.keys()]) }
}

/** Phrases without `?` and `_`: each choice becomes a phrase of its own. */
function spellOut(phrase: string): string[][] {
  let all: string[][] = [[]]
  for (const word of phrase.replaceAll('-', '_').split(' ').filter(Boolean)) {
    if (word.endsWith('?')) all = [...all.map((words) => [...words, word.slice(0, -1)]), ...all]
    else if (!word.includes('_')) for (const words of all) words.push(word)
    else {
      const choices = word.split('|')
      const single = choices.filter((choice) => !choice.includes('_'))
      const several = choices.filter((choice) => choice.includes('_')).map((choice) => choice.split('_'))
      all = all.flatMap((words) => [
        ...(single.length > 0 ? [[...words, single.join('|')]] : []),
        ...several.map((choice) => [...words, ...choice]),
      ])
    }
  }
  return all
}

function restOf(phrase: Phrase): readonly Step[] {
  phrase.rest ??= phrase.words.flatMap((word, at, words) =>
    at === 0 || word === '~' ? [] : [readStep(word, words[at - 1] === '~')],
  )
  return phrase.rest
}

function readStep(word: string, apart: boolean): Step {
  const forms = word.split('|')
  return {
    whole: new Set(forms.filter((form) => !form.endsWith('*'))),
    beginnings: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    apart,
  }
}

/** All places where one of the phrases stands; a place is not used twice. */
export function findPhrases(list: PhraseList, lower: string): PhrasePlace[] {
  const words = readWords(lower)
  const { marks } = list
  const found: PhrasePlace[] = []
  for (let at = 0; at < words.length; at += 1) {
    // Nearly every word ends here: no call for it.
    if (marks[words[at]!.head] === 0) continue
    const last = matchPhraseAt(list, lower, words, at)
    const [first, end] = [words[at], words[last]]
    if (first === undefined || end === undefined) continue
    found.push({ start: first.start, end: end.end, text: lower.slice(first.start, end.end) })
    at = last
  }
  return found
}

/** Whether one of the phrases stands in the text. */
export function hasPhrase(list: PhraseList, lower: string): boolean {
  const words = readWords(lower)
  const { marks } = list
  for (let at = 0; at < words.length; at += 1)
    if (marks[words[at]!.head] !== 0 && matchPhraseAt(list, lower, words, at) >= 0) return true
  return false
}

/** Index of the last word of the phrase that stands at a word, or -1. */
export function matchPhraseAt(list: PhraseList, lower: string, words: readonly Word[], at: number): number {
  const word = words[at]
  if (word === undefined) return -1
  const starting = list.starts.get(word.text)
  const begun = list.beginnings.get(word.text.slice(0, 2))
  if (starting === undefined && begun === undefined) return -1
  let best = Number.POSITIVE_INFINITY
  let last = -1
  const attempt = (phrase: Phrase) => {
    if (best < phrase.order) return
    const end = matchRest(restOf(phrase), 0, lower, words, at)
    if (end < 0) return
    best = phrase.order
    last = end
  }
  if (starting !== undefined) for (const phrase of starting) attempt(phrase)
  if (begun !== undefined) for (const [beginning, phrase] of begun) if (word.text.startsWith(beginning)) attempt(phrase)
  return last
}

function matchRest(rest: readonly Step[], step: number, lower: string, words: readonly Word[], at: number): number {
  const next = rest[step]
  if (next === undefined) return at
  for (let between = 0; between <= (next.apart ? mostBetween : 0); between += 1) {
    const index = at + 1 + between
    const word = words[index]
    if (word === undefined || !isNear(lower, words[index - 1], word, next.apart)) return -1
    if (!next.whole.has(word.text) && !next.beginnings.some((beginning) => word.text.startsWith(beginning))) continue
    const end = matchRest(rest, step + 1, lower, words, index)
    if (end >= 0) return end
  }
  return -1
}

const mostSpace = 4

/** Only white space, hyphens, and under `~` commas stand between two words. */
function isNear(lower: string, one: Word | undefined, other: Word, comma: boolean): boolean {
  if (one === undefined || other.start - one.end > mostSpace) return false
  for (let at = one.end; at < other.start; at += 1) {
    const character = lower[at]
    if (
      character !== ' ' &&
      character !== '\n' &&
      character !== '\t' &&
      character !== '-' &&
      !(comma && character === ',')
    )
      return false
  }
  return true
}
