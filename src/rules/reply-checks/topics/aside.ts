import { conceptsOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { readMessage, type ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { asksClient } from '../text/verb-forms.ts'
import { announcing, plainlyAside, turningAside, useful } from '../words/asides.ts'
import { offering, plainOffers, pricing, selling } from '../words/offers.ts'
import { firstOwn, urges } from './serving.ts'

const offers = compilePhrases(offering)
const opensAside = compilePhrases([...turningAside, ...plainOffers, ...selling, ...announcing])
const isPlainlyAside = compilePhrases([...plainlyAside, ...plainOffers, ...selling, ...announcing])
const isTurn = compilePhrases(plainlyAside)
const sells = compilePhrases([...pricing, ...plainOffers, ...selling])
const ofUse = compilePhrases(useful)

/** An offer or a reminder that shares no word with what the client came with, nor with the rest of the reply. */
export function findAside(context: CheckContext): Sentence | undefined {
  const { draft, fromClient, request } = context
  const said = [...fromClient, ...(request.promises ?? []).map(({ what }) => readMessage(what))]
  const matter = new Set(said.flatMap((text) => text.sentences.flatMap(({ tokens }) => [...conceptsOf(tokens)])))
  return draft.sentences.find((sentence) => {
    if (leadsToSale(draft, sentence, matter)) return true
    if (sentence === firstOwn(draft) || tellsSteps(sentence) || !urges(opensAside, sentence.lower)) return false
    const plainly = urges(isPlainlyAside, sentence.lower)
    if ((!plainly && !hasPhrase(offers, sentence.lower)) || hasPhrase(ofUse, sentence.lower)) return false
    if (sentence.tokens.slice(0, nearStart).some(({ text }) => pointsBack.test(text))) return false
    const own = conceptsOf(sentence.tokens)
    const others = draft.sentences.filter((each) => each !== sentence).map(({ tokens }) => conceptsOf(tokens))
    return (
      own.size >= (hasPhrase(isTurn, sentence.lower) ? fewestThings : manyThings) &&
      [...own].every((thing) => !matter.has(thing) && !others.some((each) => each.has(thing)))
    )
  })
}

/** «Откройте крышку, вложите рулон, закройте»: what to do, one thing after another. */
function tellsSteps({ tokens }: Sentence): boolean {
  return tokens.filter((_, at) => asksClient(tokens, at)).length >= fewestSteps
}

const fewestSteps = 3

/** «А от залива квартира прикрыта? Полис стоит двести рублей»: a question out of the blue, and right after it a price or an offer. */
function leadsToSale(draft: ReadText, question: Sentence, matter: ReadonlySet<string>): boolean {
  const next = draft.sentences[question.index + 1]
  if (!question.question || next === undefined || next.question || isBeginning(draft, question)) return false
  if (!hasPhrase(sells, next.lower) || question.tokens.length < shortestQuestion) return false
  if (question.tokens.some(({ text }) => pointsBack.test(text) || clarifying.test(text))) return false
  const [asked, sold] = [conceptsOf(question.tokens), conceptsOf(next.tokens)]
  const before = draft.sentences.slice(0, question.index).flatMap(({ tokens }) => [...conceptsOf(tokens)])
  const known = new Set([...matter, ...before])
  return asked.size > 0 && sold.size > 0 && [...asked, ...sold].every((thing) => !known.has(thing) || isOfAll(thing))
}

/** Whether nothing was answered yet. A bare number before is an answer. */
function isBeginning(draft: ReadText, question: Sentence): boolean {
  return question === firstOwn(draft) && !/\d/.test(draft.lower.slice(0, question.start))
}

/** «На какой срок?» asks for what the answer hangs on. */
const clarifying = /^(?:как(?:ой|ая|ое|ие|ую|ого|ом)|сколько|which|what|how)$/

const shortestQuestion = 4
/** Numbers and what is counted with them say nothing of the matter. */
const isOfAll = (thing: string) => /^\d|^(?:руб|год|месяц|ден|день|year|month|day|pound)/.test(thing)

/** After «кстати» little is needed to see that the matter is another one. */
const fewestThings = 2
const manyThings = 4
/** «закажите её в приложении» speaks of what was said before; late in a sentence «их» is what the sentence itself named. */
const nearStart = 6
const pointsBack = /^(?:его|ее|их|него|нее|ней|ним|нем|них|этот|эта|эту|этого|it|them|this|these|ones?)$/
