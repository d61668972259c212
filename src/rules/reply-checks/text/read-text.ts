import { findDates, type DateMention } from '../dates/find-dates.ts'
import { foldText, type FoldedText } from './fold.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { readSentences, type Sentence } from './sentences.ts'

/** A text read once for all rules. Sentences and dates are found when first asked for. */
export interface ReadText {
  readonly source: string
  readonly folded: FoldedText
  readonly lower: string
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly dates: readonly DateMention[]
}

/** Puts off work until somebody asks, and does it once. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => (done ??= { value: work() }).value
}

/** Reads a text. */
export function readText(source: string): ReadText {
  const folded = foldText(source)
  const sentences = once(() => readSentences(folded))
  const quotes = once(() => findQuotes(folded.lower))
  const dates = once(() => findDates(folded.lower))
  return {
    source,
    folded,
    lower: folded.lower,
    get sentences() {
      return sentences()
    },
    get quotes() {
      return quotes()
    },
    get dates() {
      return dates()
    },
  }
}

/** Messages of a case stay the same while the draft changes, so what was read of them is kept, the latest used last. */
const kept = new Map<string, ReadText>()
const mostKept = 600
const longestKept = 20_000

/** Reads a message that will be asked for again with the next keystroke. The answer never depends on what is kept. */
export function readMessage(source: string): ReadText {
  const before = kept.get(source)
  const read = before ?? readText(source)
  if (source.length > longestKept) return read
  if (before !== undefined) kept.delete(source)
  kept.set(source, read)
  const oldest = kept.keys().next().value
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return read
}
