import { conceptReader } from '../concepts.ts'
import { answerConcepts } from '../words/answer-concepts.ts'
import { concepts } from '../words/concepts.ts'

/** What a word of a point or of its answer speaks of. */
export const conceptOf = conceptReader(answerConcepts, concepts)

const things: ReadonlySet<string> = new Set([...Object.keys(answerConcepts), ...Object.keys(concepts)])

/** Whether a concept is a thing of the bank, and no word that stands beside any thing. */
export const isThing = (concept: string): boolean => things.has(concept)
