import { conceptOf } from '../concepts.ts'
import { promiseForms } from '../promises/verbs.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import {
  amountWords,
  askingHowMuch,
  askingWhen,
  notAnswers,
  plainAnswer,
  pointNumbers,
  relatedConcepts,
} from '../words/answers.ts'
import { vagueTimes } from '../words/dates.ts'
import { weighPoint, type PointMatter } from './matter.ts'

/** «Вы спрашиваете, почему…» says the point again. */
const restates =
  /(?<![а-яa-z])(?:вы|you)\s(?:[а-яa-z]+\s){0,2}(?:пишете|спрашиваете|спросили|указываете|просите|отмечаете|жалуетесь|сообщаете|интересуетесь|write|ask|asked|wrote|mention|complain|want)(?![а-яa-z])/
const evades = compilePhrases(notAnswers)
const asksWhen = compilePhrases(askingWhen)
const asksHowMuch = compilePhrases(askingHowMuch)
const saysAmount = compilePhrases(amountWords)
const vague = compilePhrases(vagueTimes)
const numbers = pointNumbers.map(compilePhrases)

/** Share of a point's matter that must come up in the reply's own statements. */
export const enough = 0.4

/** A sentence of the reply that can answer, with what it speaks of. */
export interface Answering {
  readonly sentence: Sentence
  readonly concepts: ReadonlySet<string>
  /** Opens with «его», «это»: it goes on about what was said before, by the client or in the reply. */
  readonly goesOn: boolean
}

/** The points of a list that nothing in the reply answers, by their places in the list. */
export function findUnanswered(draft: ReadText, points: readonly ReadText[]): number[] {
  const answering = answeringSentences(draft)
  const matters = points.map((point) =>
    weighPoint(
      point,
      points.filter((other) => other !== point),
    ),
  )
  return points.flatMap((point, place) => (isAnswered(draft, answering, points, matters, point, place) ? [] : [place]))
}

function isAnswered(
  draft: ReadText,
  answering: readonly Answering[],
  points: readonly ReadText[],
  matters: readonly PointMatter[],
  point: ReadText,
  place: number,
): boolean {
  const matter = matters[place]
  if (answering.length === 0 || matter === undefined || lacksWhatIsAsked(draft, answering, point)) return false
  if (points.length > 1 && walksPoints(draft, place, points.length)) return true
  if (points.length === 1 && plainAnswer.test(draft.lower)) return true
  if (matter.total === 0) return true
  if (matter.isRequest && !answering.some((each) => actsOn(each, matter))) return false
  const others = matters.filter((other) => other !== matter)
  const own = answering.filter((each) => !isClaimed(each, matter, others))
  return (
    bestCover(own, matter) / matter.total >= enough ||
    own.some((each) => mayAnswer(each, point, matter, points.length === 1))
  )
}

/** Something is done about a request, or its very act is spoken of. */
export function actsOn({ sentence, concepts }: Answering, { acts }: PointMatter): boolean {
  return (tellsOutcome(sentence) && !onlySendsAway.test(sentence.lower)) || [...acts].some((act) => concepts.has(act))
}

/** Another point has more of the sentence: «Оригинал вернули» answers «Верните оригинал», not «Почему не приняли?». */
export function isClaimed(each: Answering, matter: PointMatter, others: readonly PointMatter[]): boolean {
  const share = coverOf([each], matter) / matter.total
  return others.some((other) => {
    const theirs = other.total === 0 ? 0 : coverOf([each], other) / other.total
    const ofOwn = [...matter.weights.keys()].some(
      (concept) => each.concepts.has(concept) && !other.weights.has(concept),
    )
    return theirs >= enough && (share < theirs * clearlyLess || !ofOwn)
  })
}

const clearlyLess = 0.6

/**
 * An answer in other words: an outcome or a reason that no other point lays claim to, and that goes on about the point,
 * shares a word with it, or names no other thing.
 */
export function mayAnswer(
  { sentence, concepts, goesOn }: Answering,
  point: ReadText,
  matter: PointMatter,
  alone: boolean,
): boolean {
  if (givesWhatIsAsked(sentence, point)) return true
  const outcome = tellsOutcome(sentence) && !(matter.isRequest && onlySendsAway.test(sentence.lower))
  if (!outcome && !givesReason.test(sentence.lower)) return false
  const speaksOf = (concept: string) =>
    concepts.has(concept) || (relatedConcepts[concept] ?? []).some((each) => concepts.has(each))
  if (goesOn || [...matter.weights.keys()].some(speaksOf)) return true
  if (alone && asksWhy.test(point.lower)) return true
  return asksWhy.test(point.lower) && (givesReason.test(sentence.lower) || tellsWhatWas.test(sentence.lower))
}

/** «Читайте на сайте» does nothing that was asked for. */
const onlySendsAway =
  /(?<![а-я])(?:читайте|смотрите|ознакомьтесь|узнайте|уточните|найдете|посмотрите|подробнее|подробности)(?![а-я])|(?<![a-z])(?:read|see|find out|learn more)(?![a-z])/

/** «Сколько дней?» — «Обычно три дня». */
export function givesWhatIsAsked({ lower }: Sentence, point: ReadText): boolean {
  if (!hasPhrase(asksWhen, point.lower) && !hasPhrase(asksHowMuch, point.lower)) return false
  return /\d/.test(lower) || hasPhrase(saysAmount, lower)
}

/** What happened tells why, when why is what was asked. */
const tellsWhatWas =
  /(?<![а-я])(?:не было|наша (?:вина|недоработка|ошибка)|[а-я]{2,}(?:[аеиоуыя]л[аио]?|[аеиоуыя]л[аио]?с[ья]))(?![а-я])|(?<![a-z])(?:was|were|had|[a-z]{3,}ed)(?![a-z])/
const asksWhy = /(?<![а-яa-z])(?:почему|отчего|зачем|по какой причине|из-за чего|why)(?![а-яa-z])/
const givesReason =
  /(?<![а-яa-z])(?:потому|так как|поскольку|из-за|дело в том|причин[аыу]|ошибк[аиу]|ошиблись|сбой|сбоя|не успели|забыл[аи]?|поэтому|оказал(?:ось|ся|ась)|because|since|due to|the reason|by mistake|our mistake|error)(?![а-яa-z])/

/** The sentences of a reply that can answer: not the client's words retold, nor «передано в отдел», nor a question back. */
export function answeringSentences(draft: ReadText): Answering[] {
  return draft.sentences.flatMap((sentence) => {
    if (sentence.question || quoteAt(draft.quotes, sentence.start + 1) !== undefined) return []
    if (hasPhrase(evades, sentence.lower)) return []
    if (restates.test(sentence.lower) && !statesToo.test(sentence.lower)) return []
    const concepts = new Set(sentence.tokens.flatMap(({ text }) => conceptOf(text) ?? []))
    const goesOn = sentence.tokens.slice(0, 3).some(({ text }) => pronoun.test(text))
    return [{ sentence, concepts, goesOn }]
  })
}

const statesToo = /[:—–]|(?:ответ|сообщ|подтвержд|верн|будет|answer|confirm)/
const pronoun =
  /^(?:его|ее|их|он|она|оно|они|ней|нем|ним|них|нее|него|это|этого|эту|этот|туда|там|it|they|them|this|these|he|she)$/

/** «Когда?» wants a date, «Сколько?» a number: without one nothing in the reply answers. */
export function lacksWhatIsAsked(draft: ReadText, answering: readonly Answering[], point: ReadText): boolean {
  if (hasPhrase(asksWhen, point.lower))
    return draft.dates.length === 0 && !hasPhrase(vague, draft.lower) && !/(?:уже|сейчас|now|already)/.test(draft.lower)
  if (hasPhrase(asksHowMuch, point.lower))
    return !answering.some(({ sentence }) => /\d/.test(sentence.lower) || hasPhrase(saysAmount, sentence.lower))
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
  if (
    /(?:у вас|на (?:вашем |ваш )?(?:счет|карт)|в отделении|во вложении|приложен[аоы]?(?![а-я])|прикрепл|attached|here is|now |done)/.test(
      lower,
    )
  )
    return true
  return tokens.some(
    ({ text }, at) =>
      promiseForms.has(text) || (outcomeWord.test(text) && !courtesy.test(text) && tokens[at - 1]?.text !== 'вы'),
  )
}

/** Imperatives of politeness ask for nothing and tell nothing. */
const courtesy = /^(?:здравствуйте|извините|простите|поймите|знайте|обращайтесь|пишите|звоните|ожидайте|подождите)$/

const outcomeWord =
  /^(?:не|нет|нельзя|невозможно|готов[аоы]?|уже|теперь|снова|опять|может|могут|сможет|можете|можно|not|cannot|can't|will|has|have|is|are|was|were)$|.{2}(?:али|или|ели|яли|ули|[аея]но|[аея]на|[аея]ны|[аея]н|[уы]т[аоы]|ите|йте|ная|ные|ный|[аеиоуыя]л[аои]?с[ья]|[аеиыуя]л[ао]?|ed)$/

/** The best cover by neighbouring sentences: an answer is said in one place, in two or three sentences. */
function bestCover(answering: readonly Answering[], matter: PointMatter): number {
  return Math.max(0, ...answering.map((_, at) => coverOf(answering.slice(at, at + 3), matter)))
}

export function coverOf(answering: readonly Answering[], { weights }: PointMatter): number {
  return [...weights].reduce(
    (sum, [concept, weight]) => sum + (answering.some(({ concepts }) => concepts.has(concept)) ? weight : 0),
    0,
  )
}
