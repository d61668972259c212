import { appendTo } from './append-to.ts'
import { matchPhraseAt, type PhraseList, type PhrasePlace } from './phrases.ts'
import { readWords } from './words.ts'

/** Many phrase lists, each tried only at a word that one of its phrases begins with. */
export interface PhraseIndex<T> {
  readonly words: ReadonlyMap<string, readonly Entry<T>[]>
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, Entry<T>])[]>
  /** What was found for the latest words. The answer never depends on it. */
  readonly known: Map<string, readonly Entry<T>[]>
}

const mostKnown = 20_000

interface Entry<T> {
  readonly list: PhraseList
  readonly of: T
}

/** A place and what the list of its phrase stands for. */
export type IndexedPlace<T> = PhrasePlace & { readonly of: T }

/** Puts lists together with what each stands for. */
export function indexPhrases<T>(entries: readonly Entry<T>[]): PhraseIndex<T> {
  const words = new Map<string, Entry<T>[]>()
  const beginnings = new Map<string, (readonly [string, Entry<T>])[]>()
  for (const entry of entries) {
    for (const word of entry.list.starts.keys()) appendTo(words, word, entry)
    for (const [key, list] of entry.list.beginnings) {
      for (const beginning of new Set(list.map(([each]) => each))) appendTo(beginnings, key, [beginning, entry])
    }
  }
  return { words, beginnings, known: new Map() }
}

/** All places where a phrase of one of the lists stands; within a list a place is not used twice. */
export function findIndexed<T>(index: PhraseIndex<T>, lower: string): IndexedPlace<T>[] {
  const words = readWords(lower)
  const found: IndexedPlace<T>[] = []
  const usedUpTo = new Map<Entry<T>, number>()
  words.forEach(({ text, start }, at) => {
    for (const entry of entriesAt(index, text)) {
      if ((usedUpTo.get(entry) ?? -1) >= at) continue
      const last = matchPhraseAt(entry.list, lower, words, at)
      const end = words[last]?.end
      if (end === undefined) continue
      usedUpTo.set(entry, last)
      found.push({ start, end, text: lower.slice(start, end), of: entry.of })
    }
  })
  return found
}

function entriesAt<T>({ words, beginnings, known }: PhraseIndex<T>, text: string): readonly Entry<T>[] {
  const before = known.get(text)
  if (before !== undefined) return before
  const entries = new Set(words.get(text))
  for (const [beginning, entry] of beginnings.get(text.slice(0, 2)) ?? [])
    if (text.startsWith(beginning)) entries.add(entry)
  const found = [...entries]
  if (known.size >= mostKnown) known.clear()
  if (text.length <= 40) known.set(text, found)
  return found
}
