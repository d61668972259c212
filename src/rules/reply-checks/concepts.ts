import { listWords } from './text/word-list.ts'
import { stemWord } from './text/stem.ts'
import { concepts, emptyWords } from './words/concepts.ts'

const isEmpty = listWords(emptyWords)
const groups = Object.entries(concepts).map(([concept, words]) => ({
  concept,
  words: words.split(/\s+/).filter(Boolean),
}))

/** Beginnings by their first two letters, longest first, so that «счет» is not taken for «счетчик». */
const beginnings = new Map<string, { readonly text: string; readonly whole: boolean; readonly concept: string }[]>()
for (const { concept, words } of groups) {
  for (const word of words) {
    const text = word.replace(/\*$/, '')
    const key = text.slice(0, 2)
    beginnings.set(key, [...(beginnings.get(key) ?? []), { text, whole: !word.endsWith('*'), concept }])
  }
}
for (const entries of beginnings.values()) entries.sort((one, other) => other.text.length - one.text.length)

const known = new Map<string, string | undefined>()
const mostKnown = 20_000

/** What a word speaks of: a thing of the bank, else its own stem; nothing for a word without a subject. */
export function conceptOf(word: string): string | undefined {
  if (known.has(word)) return known.get(word)
  const concept = findConcept(word)
  if (known.size >= mostKnown) known.clear()
  if (word.length <= 40) known.set(word, concept)
  return concept
}

function findConcept(word: string): string | undefined {
  const group = beginnings
    .get(word.slice(0, 2))
    ?.find(({ text, whole }) => (whole ? word === text : word.startsWith(text)))
  if (group !== undefined) return group.concept
  if (/^\d{2,}$/.test(word)) return word
  if (isEmpty(word) || word.length < 3) return undefined
  return stemWord(word)
}

/** All things that words speak of. */
export function conceptsOf(tokens: Iterable<{ readonly text: string }>): Set<string> {
  const found = new Set<string>()
  for (const { text } of tokens) {
    const concept = conceptOf(text)
    if (concept !== undefined) found.add(concept)
  }
  return found
}
