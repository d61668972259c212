import { foldText } from './fold.ts'
import { readSentences } from './sentences.ts'

type Range = { start: number; end: number }

/**
 * The words that are meant by a selection in a text: what is selected without the spaces around it, or, where nothing is, the
 * sentence in which the cursor stands. Nothing where there are no words.
 */
export function sentenceAt(text: string, { start, end }: Range): Range | undefined {
  if (start < end) {
    const chosen = text.slice(start, end)
    const from = start + (chosen.length - chosen.trimStart().length)
    const words = chosen.trim()
    if (words !== '') return { start: from, end: from + words.length }
  }
  const folded = foldText(text)
  const sentences = readSentences(folded).map((sentence) => ({
    start: folded.toSource(sentence.start),
    end: folded.toSource(sentence.end),
  }))
  // Behind the full stop, and in the space after it, the cursor still is where one has just written.
  return sentences.findLast((sentence) => sentence.start <= start) ?? sentences[0]
}
