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
  courtesies,
  fadedConcepts,
  notAnswers,
  plainAnswer,
  pointNumbers,
  relatedConcepts,
} from '../words/answers.ts'
import { denies, fits, wantedBy, type Wanted } from './fits.ts'
import { weighPoint, type PointMatter } from './matter.ts'

/** «Вы спрашиваете, почему…» says the point again. */
const restates =
  /(?<![а-яa-z])(?:вы|you)\s(?:[а-яa-z]+\s){0,2}(?:пишете|спрашиваете|спросили|указываете|просите|отмечаете|жалуетесь|сообщаете|интересуетесь|write|ask|asked|wrote|mention|complain|want)(?![а-яa-z])/
const evades = compilePhrases(notAnswers)
const isCourtesy = compilePhrases(courtesies)
const asksWhen = compilePhrases(askingWhen)
const asksHowMuch = compilePhrases(askingHowMuch)
const saysAmount = compilePhrases(amountWords)
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
  if (matter === undefined || (answering.length === 0 && !asksBack(draft, point, matter))) return false
  if (asksBack(draft, point, matter)) return true
  if (lacksWhatIsAsked(draft, answering, point)) return false
  if (points.length > 1 && walksPoints(draft, place, points.length)) return true
  if (points.length === 1 && plainAnswer.test(draft.lower)) return true
  if (matter.total === 0) return true
  const others = matters.filter((other) => other !== matter)
  const wanted = wantedBy(point)
  if (wanted === undefined && matter.isRequest && !answering.some((each) => actsOn(each, matter))) return false
  const own = answering.filter(
    (each, at) =>
      !isClaimed(each, matter, others) && !(wanted === undefined && goesOnForOther(answering, at, matter, others)),
  )
  const fitting = wanted === undefined ? own : own.filter(({ sentence }) => fits(sentence, wanted) || denies(sentence))
  if (fitting.length === 0) return wanted !== undefined && claimedButFits(answering, matter, wanted)
  return (
    bestCover(own, matter) / matter.total >= enough ||
    fitting.some((each) => answersInOtherWords(each, point, matter, others, points.length === 1))
  )
}

/** One sentence for two points: «Новая подпись нужна, денег за неё не берут». */
function claimedButFits(answering: readonly Answering[], matter: PointMatter, wanted: Wanted): boolean {
  return answering.some(
    (each) =>
      fits(each.sentence, wanted) && coverOf([each], matter) / matter.total >= enough / 2 && wanted !== 'reason',
  )
}

/** «Продлить его можно из приложения»: the sentence goes on about what the one before it said of another point. */
function goesOnForOther(
  answering: readonly Answering[],
  at: number,
  matter: PointMatter,
  others: readonly PointMatter[],
): boolean {
  const [each, before] = [answering[at], answering[at - 1]]
  if (each === undefined || before === undefined || !each.goesOn || each.sentence.index !== before.sentence.index + 1)
    return false
  return coverOf([each], matter) === 0 && isClaimed(before, matter, others)
}

function answersInOtherWords(
  each: Answering,
  point: ReadText,
  matter: PointMatter,
  others: readonly PointMatter[],
  alone: boolean,
): boolean {
  const ofOthers = others.some(({ weights }) =>
    [...weights.keys()].some(
      (concept) => each.concepts.has(concept) && !matter.weights.has(concept) && !isFaded(concept),
    ),
  )
  const ofOwn = [...matter.weights.keys()].some((concept) => each.concepts.has(concept))
  if (!ofOwn && ofOthers) return false
  const wanted = wantedBy(point)
  if (alone && wanted !== undefined && wanted !== 'reason' && fits(each.sentence, wanted)) return true
  if (!ofOthers && wanted !== undefined && wanted !== 'reason' && fits(each.sentence, wanted)) return true
  if (ofOwn && asksWhether.test(point.lower)) return true
  if (
    !ofOthers &&
    (saysYesOrNo.test(each.sentence.lower) || (each.concepts.size <= fewThings && tellsOutcome(each.sentence)))
  )
    return true
  return mayAnswer(each, point, matter, alone)
}

const isFaded = (concept: string) => fadedConcepts.some((each) => each === concept)
const asksWhether = /(?<![а-я])ли(?![а-я])|^(?:is|are|can|could|do|does|did|will|may|has|have)\s/
const saysYesOrNo =
  /^(?:(?:she|he|they|you|it|он|она|они) (?:can|may|will|может|могут)(?:not)?[:,.]|да|нет|можно|нельзя|конечно|yes|no|certainly|of course)(?![а-яa-z])/
/** «Уже сняли» names no thing at all: it is said of what was asked. */
const fewThings = 1

/** The reply asks the client what it must know of the point: «В каком отделении это было?» */
function asksBack({ sentences }: ReadText, point: ReadText, matter: PointMatter): boolean {
  return sentences.some((sentence) => {
    if (!sentence.question || restates.test(sentence.lower)) return false
    if (asksSame(sentence, point)) return false
    return (
      sentence.tokens.some(({ text }) => {
        const concept = conceptOf(text)
        return concept !== undefined && !isFaded(concept) && matter.weights.has(concept)
      }) ||
      (matter.acts.size === 0 &&
        /(?<![а-яa-z])(?:это|этого|this|it)(?![а-яa-z])/.test(sentence.lower) &&
        asksForFacts.test(sentence.lower))
    )
  })
}

const asksForFacts =
  /(?<![а-яa-z])(?:скажите|подскажите|уточните|напишите|в каком|какого числа|кто именно|tell us|which|what day)(?![а-яa-z])/

/** «Почему не приняли заявление? Потому что…» says the question again. */
function asksSame(sentence: Sentence, point: ReadText): boolean {
  const said = new Set(point.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  return sentence.tokens.filter(({ text }) => said.has(text)).length * 2 > sentence.tokens.length
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
    return (
      theirs >= enough &&
      (share < (matter.isRequest ? Math.min(theirs * clearlyLess, enough) : theirs * clearlyLess) || !ofOwn)
    )
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

/** «Когда?» wants a date, «Сколько?» a number: without one nothing in the reply answers. */
export function lacksWhatIsAsked(draft: ReadText, answering: readonly Answering[], point: ReadText): boolean {
  const wanted = wantedBy(point)
  if (wanted === undefined) return false
  if (answering.some(({ sentence }) => fits(sentence, wanted))) return false
  if (wanted === 'time' && draft.dates.length > 0) return false
  const asked = new Set(point.sentences.flatMap(({ tokens }) => tokens.flatMap(({ text }) => conceptOf(text) ?? [])))
  return !answering.some(
    ({ sentence, concepts }) => denies(sentence) && [...asked].some((concept) => concepts.has(concept)),
  )
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
  /^(?:не|нет|нельзя|невозможно|готов[аоы]?|уже|теперь|снова|опять|может|могут|сможет|можете|можно|not|cannot|can't|will|has|have|is|are|was|were)$|.{2}(?:али|или|ели|яли|ули|[аея]но|[аея]на|[аея]ны|[аея]н|[уы]т[аоы]|ите|йте|ная|ные|ный|[аеиоуыя]л[аои]?с[ья]|[аеиыуя]л[ао]?|шел|шл[аои]|[уюая]т|ed)$/

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
