import { alignSequences, type Run } from './align-sequences.ts'

/** A piece of the comparison: joined, `same` and `removed` give the first text, `same` and `added` the second. */
export type ComparedPiece = { kind: 'same' | 'removed' | 'added'; text: string }

/**
 * How many phrases of a filled script were changed, removed or added in what was sent. A phrase is a sentence; white space
 * alone is no change. It counts, it does not judge: a deviation from a script is never a violation.
 */
export function countEdits(filled: string, sent: string): number {
  const runs = alignSequences(phrasesOf(filled).map(plainPhrase), phrasesOf(sent).map(plainPhrase))
  return runs.reduce(
    (count, run) => count + (run.kind === 'changed' ? Math.max(length(run.before), length(run.after)) : 0),
    0,
  )
}

/** Compares word by word, inside the phrases that differ only, so that two long texts cost no more than their differences. */
export function compareTexts(before: string, after: string): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  const from = phrasesOf(before)
  const to = phrasesOf(after)
  for (const run of alignSequences(from, to)) {
    const removed = from.slice(...run.before).join('')
    const added = to.slice(...run.after).join('')
    if (run.kind === 'same') push(pieces, 'same', removed)
    else compareWords(pieces, removed, added)
  }
  return pieces
}

function compareWords(pieces: ComparedPiece[], before: string, after: string): void {
  const from = wordsOf(before)
  const to = wordsOf(after)
  const runs = alignSequences(from, to)
  if (isRewritten(from, to, runs)) {
    push(pieces, 'removed', before)
    push(pieces, 'added', after)
    return
  }
  for (const run of runs) {
    if (run.kind === 'same') push(pieces, 'same', from.slice(...run.before).join(''))
    else {
      push(pieces, 'removed', from.slice(...run.before).join(''))
      push(pieces, 'added', to.slice(...run.after).join(''))
    }
  }
}

/** Below this share of common letters two passages are two texts, and their chance words in common only tear both apart. */
const leastCommon = 0.34

function isRewritten(from: readonly string[], to: readonly string[], runs: readonly Run[]): boolean {
  const common = runs.flatMap((run) => (run.kind === 'same' ? from.slice(...run.before) : []))
  return countLetters(common) < leastCommon * Math.min(countLetters(from), countLetters(to))
}

function countLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (/[\p{L}\p{N}]/u.test(word) ? word.length : 0), 0)
}

function push(pieces: ComparedPiece[], kind: ComparedPiece['kind'], text: string): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += text
  else pieces.push({ kind, text })
}

function length([start, end]: Run['before']): number {
  return end - start
}

/** A phrase as it is compared: white space alone makes no difference. */
export function plainPhrase(phrase: string): string {
  return phrase.trim().replaceAll(/\s+/gu, ' ')
}

/** A line break ends a phrase too: a letter's lines without full stops are phrases of their own. */
export function phrasesOf(text: string): string[] {
  const sentences = new Intl.Segmenter('ru', { granularity: 'sentence' })
  return Array.from(sentences.segment(text), (sentence) => sentence.segment)
}

function wordsOf(text: string): string[] {
  const words = new Intl.Segmenter('ru', { granularity: 'word' })
  // A gap of a script is one word: half of it kept and half exchanged would be no gap at all.
  return text
    .split(/(\{\{[^{}\n]*\}\})/u)
    .flatMap((piece, at) => (at % 2 === 1 ? [piece] : Array.from(words.segment(piece), (word) => word.segment)))
}
