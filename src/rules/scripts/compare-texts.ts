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
  for (const run of alignSequences(from, to)) {
    if (run.kind === 'same') push(pieces, 'same', from.slice(...run.before).join(''))
    else {
      push(pieces, 'removed', from.slice(...run.before).join(''))
      push(pieces, 'added', to.slice(...run.after).join(''))
    }
  }
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
  return Array.from(words.segment(text), (word) => word.segment)
}
