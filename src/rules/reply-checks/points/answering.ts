import { conceptsOf } from './concept-of.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { courtesies, notAnswers } from '../words/answers.ts'
import { leadingPolarity } from '../words/evidence.ts'
import { keep } from '../text/keep.ts'

/** «Вы спрашиваете, почему…» says the point again. */
export const restates =
  /(?<![а-яa-z])(?:вы|you)\s(?:[а-яa-z]+\s){0,2}(?:пишете|спрашиваете|спросили|указываете|просите|отмечаете|жалуетесь|сообщаете|интересуетесь|write|ask|asked|wrote|mention|complain|want)(?![а-яa-z])/
const evades = compilePhrases(notAnswers)
const isCourtesy = compilePhrases(courtesies)

/** A sentence of the reply that can answer, or a clause of one, with what it speaks of. */
export interface Answering {
  readonly sentence: Sentence
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly concepts: ReadonlySet<string>
  /** Opens with «его», «это»: it goes on about what was said before, by the client or in the reply. */
  readonly goesOn: boolean
  readonly isClause: boolean
}

/** The sentences of a reply that can answer: not the client's words retold, nor «передано в отдел», nor a question back. */
export function answeringSentences(draft: ReadText): Answering[] {
  return draft.sentences.flatMap((sentence) => {
    if (sentence.question || greeting.test(sentence.lower) || isQuoted(draft, sentence)) return []
    if (hasPhrase(evades, sentence.lower) || isPolite(sentence)) return []
    if (restates.test(sentence.lower) && !statesToo.test(sentence.lower)) return []
    return [readSentence(sentence)]
  })
}

const greeting =
  /^(?:здравствуйте|здравствуй|добрый (?:день|вечер)|доброе утро|доброго (?:дня|вечера|утра|времени)|приветствую|привет|уважаем[а-я]+|hello|hi|hey|dear|good (?:morning|afternoon|evening))(?![а-яa-z])[^.!?:]{0,40}[.!]?$/

/** Wholly in quotation marks; a name of a button at the head is no quotation. */
function isQuoted(draft: ReadText, { start, end }: Sentence): boolean {
  const quote = quoteAt(draft.quotes, start + 1)
  return quote !== undefined && quote.end >= end - 2
}

/** A sentence with what it speaks of. */
export function readSentence(sentence: Sentence): Answering {
  return readPart(sentence, sentence.lower, sentence.tokens, false)
}

/** Where one clause ends and the next begins. */
const between = /[;:]\s|\s[—–→]\s|[,]?\s(?=(?:но|а|зато|однако|поэтому|and|but|while|so)\s)|\s(?=и\s)|,\s/g
const fewestWords = 2

/** The clauses of a sentence that has several. */
export const clausesOf = keep(cutClauses)

function cutClauses({ sentence }: Answering): readonly Answering[] {
  const cuts = [
    0,
    ...[...sentence.lower.matchAll(between)].map((match) => match.index + match[0].length),
    sentence.lower.length,
  ]
  const parts = cuts.slice(1).map((end, at) => sentence.lower.slice(cuts[at] ?? 0, end))
  if (parts.length < 2) return []
  let from = 0
  return parts.flatMap((lower) => {
    const start = from
    from += lower.length
    const tokens = sentence.tokens.filter((token) => {
      const place = token.start - sentence.start
      return place >= start && place < from
    })
    return (tokens.length < fewestWords && !leadingPolarity.test(lower.trim())) ||
      tokens.every(({ capital }) => capital)
      ? []
      : [readPart(sentence, lower, tokens, true)]
  })
}

function readPart(sentence: Sentence, lower: string, tokens: readonly Token[], isClause: boolean): Answering {
  const concepts = new Set(conceptsOf(tokens))
  const goesOn = tokens.slice(0, 4).some(({ text }) => pronoun.test(text))
  return { sentence, lower, tokens, concepts, goesOn, isClause }
}

/** Words of politeness around the statement of a sentence are no statement. */
function isPolite({ lower: said, tokens }: Sentence): boolean {
  const lower = said.replace(/к сожалению|unfortunately/g, ' ')
  if (tokens.length > longestCourtesy || /[:—–\d]/.test(lower) || !hasPhrase(isCourtesy, lower)) return false
  return !lower
    .split(/[,;]/)
    .some((clause) => !hasPhrase(isCourtesy, clause) && !subordinate.test(clause) && tells.test(clause))
}

const subordinate = /^\s*(?:и |а )?(?:что|как|если|когда|за то|чтобы|that|which|if|when|as)(?![а-яa-z])/
/** What was, or what is not. */
const tells =
  /(?<![а-я])(?:[а-я]{2,}(?:[аеиоуыя]л[аио]?|шл[аио])(?:с[ья])?|не|нет|нельзя)(?![а-я])|(?<![a-z])(?:not|no|cannot|[a-z]+n't|has|have|was|were)(?![a-z])/

const longestCourtesy = 14

const statesToo = /[:—–]|(?:ответ|сообщ|подтвержд|верн|будет|answer|confirm)/
const pronoun =
  /^(?:его|ее|их|он|она|оно|они|ней|нем|ним|них|нее|него|это|этого|эту|этот|туда|там|it|they|them|this|that|these|he|she|her|him)$/
