import { appendTo } from './text/append-to.ts'
import { keepWords } from './text/keep-words.ts'
import { listWords } from './text/word-list.ts'
import { stemWord } from './text/stem.ts'
import { concepts, emptyWords } from './words/concepts.ts'

const isEmpty = listWords(emptyWords)

type Lists = Readonly<Record<string, string>>
type Beginnings = ReadonlyMap<
  string,
  readonly { readonly text: string; readonly whole: boolean; readonly concept: string }[]
>

/**
 * Beginnings by their first two letters, longest first, so that «счет» is not taken for «счетчик». Of two that are the same, the one
 * of the earlier list counts.
 */
function readBeginnings(lists: readonly Lists[]): Beginnings {
  const beginnings = new Map<string, { readonly text: string; readonly whole: boolean; readonly concept: string }[]>()
  for (const [concept, words] of lists.flatMap((list) => Object.entries(list))) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const text = word.replace(/\*$/, '')
      const key = text.slice(0, 2)
      appendTo(beginnings, key, { text, whole: !word.endsWith('*'), concept })
    }
  }
  for (const entries of beginnings.values()) entries.sort((one, other) => other.text.length - one.text.length)
  return beginnings
}

/** A reader of words by lists of concepts: a thing that a list names, else the stem of the word; nothing for a word without a subject. */
export function conceptReader(...lists: readonly Lists[]): (word: string) => string | undefined {
  const beginnings = readBeginnings(lists)
  return keepWords((word) => findConcept(beginnings, word))
}

function findConcept(beginnings: Beginnings, word: string): string | undefined {
  const group = beginnings
    .get(word.slice(0, 2))
    ?.find(({ text, whole }) => (whole ? word === text : word.startsWith(text)))
  if (group !== undefined) return group.concept
  if (/^\d{2,}$/.test(word)) return word
  if (isEmpty(word) || word.length < 3) return undefined
  return stemWord(word)
}

/** What a word speaks of: a thing of the bank, else its own stem; nothing for a word without a subject. */
export const conceptOf = conceptReader(concepts)

/** All things that words speak of. */
export function conceptsOf(tokens: Iterable<{ readonly text: string }>): Set<string> {
  const found = new Set<string>()
  for (const { text } of tokens) {
    const concept = conceptOf(text)
    if (concept !== undefined) found.add(concept)
  }
  return found
}
