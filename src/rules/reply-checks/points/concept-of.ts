import { conceptReader } from '../concepts.ts'
import { answerConcepts } from '../words/answer-concepts.ts'
import { concepts } from '../words/concepts.ts'

/** What a word of a point or of its answer speaks of. */
export const conceptOf = conceptReader(answerConcepts, concepts)

const things: ReadonlySet<string> = new Set([...Object.keys(answerConcepts), ...Object.keys(concepts)])

/** Whether a concept is a thing of the bank, and no word that stands beside any thing. */
export const isThing = (concept: string): boolean => things.has(concept)

/** What words speak of; «30 000» is one figure and not two. */
export function conceptsOf(
  tokens: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    let { text, end } = token
    if (/^\d{1,3}$/.test(text))
      for (let next = tokens[at + 1]; next?.start === end + 1 && /^\d{3}$/.test(next.text); next = tokens[at + 1]) {
        text += next.text
        end = next.end
        at++
      }
    const concept = conceptOf(text)
    if (concept !== undefined) found.push(concept)
  }
  return found
}
