import { conceptOf } from '../concepts.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { courtesies, notAnswers } from '../words/answers.ts'

/** «Вы спрашиваете, почему…» says the point again. */
export const restates =
  /(?<![а-яa-z])(?:вы|you)\s(?:[а-яa-z]+\s){0,2}(?:пишете|спрашиваете|спросили|указываете|просите|отмечаете|жалуетесь|сообщаете|интересуетесь|write|ask|asked|wrote|mention|complain|want)(?![а-яa-z])/
const evades = compilePhrases(notAnswers)
const isCourtesy = compilePhrases(courtesies)

/** A sentence of the reply that can answer, with what it speaks of. */
export interface Answering {
  readonly sentence: Sentence
  readonly concepts: ReadonlySet<string>
  /** Opens with «его», «это»: it goes on about what was said before, by the client or in the reply. */
  readonly goesOn: boolean
}

/** The sentences of a reply that can answer: not the client's words retold, nor «передано в отдел», nor a question back. */
export function answeringSentences(draft: ReadText): Answering[] {
  return draft.sentences.flatMap((sentence) => {
    if (sentence.question || quoteAt(draft.quotes, sentence.start + 1) !== undefined) return []
    if (hasPhrase(evades, sentence.lower) || isPolite(sentence)) return []
    if (restates.test(sentence.lower) && !statesToo.test(sentence.lower)) return []
    const concepts = new Set(sentence.tokens.flatMap(({ text }) => conceptOf(text) ?? []))
    const goesOn = sentence.tokens.slice(0, 4).some(({ text }) => pronoun.test(text))
    return [{ sentence, concepts, goesOn }]
  })
}

/** A sentence of politeness, unless it goes on to say something. */
function isPolite({ lower, tokens }: Sentence): boolean {
  if (tokens.length > longestCourtesy || /[:—–\d]/.test(lower) || !hasPhrase(isCourtesy, lower)) return false
  return !lower
    .split(/[,;]/)
    .some((clause) => !hasPhrase(isCourtesy, clause) && !subordinate.test(clause) && tellsPast.test(clause))
}

const subordinate = /^\s*(?:и |а )?(?:что|как|если|когда|за то|чтобы|that|which|if|when|as)(?![а-яa-z])/
const tellsPast = /(?<![а-я])[а-я]{2,}(?:[аеиоуыя]л[аио]?|шл[аио])(?:с[ья])?(?![а-я])/

const longestCourtesy = 14

const statesToo = /[:—–]|(?:ответ|сообщ|подтвержд|верн|будет|answer|confirm)/
const pronoun =
  /^(?:его|ее|их|он|она|оно|они|ней|нем|ним|них|нее|него|это|этого|эту|этот|туда|там|it|they|them|this|that|these|he|she|her|him)$/
