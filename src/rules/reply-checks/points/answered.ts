import { conceptOf } from '../concepts.ts'
import { promiseForms } from '../promises/verbs.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { concepts } from '../words/concepts.ts'
import { vagueTimes } from '../words/dates.ts'
import { clientSpeech } from '../words/speech.ts'
import { amountWords, askingHowMuch, askingWhen, fadedConcepts, notAnswers, plainAnswer, pointNumbers } from '../words/answers.ts'

const restates = compilePhrases(clientSpeech)
const evades = compilePhrases(notAnswers)
const asksWhen = compilePhrases(askingWhen)
const asksHowMuch = compilePhrases(askingHowMuch)
const saysAmount = compilePhrases(amountWords)
const vague = compilePhrases(vagueTimes)
const numbers = pointNumbers.map(compilePhrases)
const faded: ReadonlySet<string> = new Set(fadedConcepts)
const things: ReadonlySet<string> = new Set(Object.keys(concepts))

/** What a point speaks of, each thing with its weight. */
export type PointMatter = ReadonlyMap<string, number>

/** Share of a point's matter that must come up in the reply's own statements. */
const enough = 0.4

/**
 * Weighs what a point speaks of. Things of the bank weigh full, other words less, for they are easily said otherwise;
 * what other points speak of too tells little of this one.
 */
export function weighPoint(point: ReadText, others: readonly ReadText[]): PointMatter {
  const all = new Map<string, number>()
  const elsewhere = new Set(others.flatMap((other) => [...matterOf(other)]))
  const asked = requestedActs(point)
  for (const concept of matterOf(point)) {
    const weight = asked.has(concept) && things.has(concept) ? 1.4 : faded.has(concept) ? 0.3 : things.has(concept) || /^\d/.test(concept) ? 1 : 0.55
    all.set(concept, elsewhere.has(concept) ? weight * 0.5 : weight)
  }
  return all
}

/** What a point asks to be done: «Верните…», «прошу вернуть…», "refund …". */
function requestedActs(point: ReadText): Set<string> {
  return new Set(
    point.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        const imperative = /(?:[иь]те|йте)(?:сь)?$/.test(token.text)
        const infinitive = /(?:ть|ти|чь)(?:ся)?$/.test(token.text) && /^(?:прошу|просьба|требую|хочу|нужно|надо|можете|можно)$/.test(tokens[at - 1]?.text ?? '')
        const english = at === 0 && /^[a-z]/.test(token.text) && !/^(?:why|when|what|how|who|where|is|are|was|do|did|does|can|could|will|the|a|i|my|it|that|this)$/.test(token.text)
        return imperative || infinitive || english ? (conceptOf(token.text) ?? []) : []
      }),
    ),
  )
}

function matterOf(text: ReadText): Set<string> {
  return new Set(text.sentences.flatMap((sentence) => sentence.tokens.flatMap((token) => conceptOf(token.text) ?? [])))
}

/** The sentences of a reply that can answer: not the client's words retold, nor «передано в отдел», nor a question back. */
export function answeringSentences(draft: ReadText): Sentence[] {
  return draft.sentences.filter((sentence) => {
    if (sentence.question || quoteAt(draft.quotes, sentence.start + 1) !== undefined) return false
    if (hasPhrase(evades, sentence.lower)) return false
    return !(hasPhrase(restates, sentence.lower) && !/[:—–]|(?:ответ|сообщ|подтвержд|верн|будет|answer|confirm)/.test(sentence.lower))
  })
}

/** Whether a reply has something that answers a point. */
export function isAnswered(draft: ReadText, sentences: readonly Sentence[], point: ReadText, matter: PointMatter, place: number, all: number): boolean {
  if (sentences.length === 0) return false
  if (lacksWhatIsAsked(draft, sentences, point)) return false
  if (all > 1 && walksPoints(draft, place, all)) return true
  if (all === 1 && plainAnswer.test(draft.lower)) return true
  const total = [...matter.values()].reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return true
  const acts = requestedActs(point)
  if (acts.size > 0 && !sentences.some((each) => tellsOutcome(each) || each.tokens.some(({ text }) => acts.has(conceptOf(text) ?? '')))) return false
  return coverage(sentences, matter) / total >= enough
}

/** «Когда?» wants a date, «Сколько?» a number: without one nothing in the reply answers. */
function lacksWhatIsAsked(draft: ReadText, sentences: readonly Sentence[], point: ReadText): boolean {
  if (hasPhrase(asksWhen, point.lower)) return draft.dates.length === 0 && !hasPhrase(vague, draft.lower)
  if (hasPhrase(asksHowMuch, point.lower)) return !sentences.some((each) => /\d/.test(each.lower) || hasPhrase(saysAmount, each.lower))
  return false
}

/** The reply goes through the points by number: «1) …», «По второму вопросу…». */
function walksPoints(draft: ReadText, place: number, all: number): boolean {
  const items = draft.lower.match(/(?:^|\n)[ \t]{0,4}\d{1,2}[.)][ \t]/g)?.length ?? 0
  if (items >= all) return true
  const named = numbers[place]
  return named !== undefined && hasPhrase(named, draft.lower)
}

/** Something done, refused, under way or up to the client: the least that a request must get. */
function tellsOutcome({ tokens, lower }: Sentence): boolean {
  if (/(?:во вложении|приложен[аоы]?(?![а-я])|прикрепл|attached|here is|now |done)/.test(lower)) return true
  return tokens.some(({ text }, at) => promiseForms.has(text) || (outcomeWord.test(text) && tokens[at - 1]?.text !== 'вы'))
}

const outcomeWord =
  /^(?:не|нет|нельзя|невозможно|готов[аоы]?|уже|теперь|можете|можно|not|cannot|can't|will|has|have|is|are|was|were)$|.{2}(?:али|или|ели|яли|ули|[аея]но|[аея]на|[аея]ны|[аея]н|[уы]т[аоы]|ите|йте|ed)$/

/** The best cover by neighbouring sentences: an answer is said in one place, in two or three sentences. */
function coverage(sentences: readonly Sentence[], matter: PointMatter): number {
  const found = sentences.map((sentence) => new Set(sentence.tokens.flatMap((token) => conceptOf(token.text) ?? [])))
  return Math.max(
    0,
    ...found.map((_, at) => {
      const window = found.slice(at, at + 3)
      return [...matter].reduce((sum, [concept, weight]) => sum + (window.some((each) => each.has(concept)) ? weight : 0), 0)
    }),
  )
}
