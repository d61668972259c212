import { isPoint } from './is-point.ts'
import { trimPlace, type Place } from './place.ts'

/** A longer sentence, as speech recognition gives, is narrowed to the clauses that ask. */
const wholeSentence = 300
const mostClauses = 40

/** Starts a long sentence at its first clause that asks by itself, and ends it at a border of clauses. */
export function narrowSentence(text: string, sentence: Place): Place {
  if (sentence.end - sentence.start <= wholeSentence) return sentence
  const borders: number[] = []
  for (const border of text.slice(sentence.start, sentence.end).matchAll(/[,:—–]\s/gu)) {
    borders.push(sentence.start + border.index + 1)
    if (borders.length === mostClauses) break
  }
  const starts = [sentence.start, ...borders]
  const asking = starts.find((from, index) => isPoint(text.slice(from, starts[index + 1] ?? sentence.end).trim()))
  const start = asking ?? sentence.start
  const end = borders.find((border) => border - start > wholeSentence) ?? sentence.end
  return trimPlace(text, { start, end })
}
