import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { amountWords, askingHowMuch, askingWhen, relatedConcepts } from '../words/answers.ts'
import type { Answering } from './answering.ts'
import { fits, wantedBy } from './fits.ts'
import { isFaded, type PointMatter } from './matter.ts'
import { onlySendsAway, tellsOutcome } from './outcome.ts'
import { asksWhether, sharesRoot } from './whether.ts'

const asksWhen = compilePhrases(askingWhen)
const asksHowMuch = compilePhrases(askingHowMuch)
const saysAmount = compilePhrases(amountWords)

/** Whether a sentence answers a point without its words: by the kind of thing that is wanted, by yes or no, or by an outcome. */
export function answersInOtherWords(
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
  const ofOwn = [...matter.weights.keys()].some(
    (concept) => each.concepts.has(concept) || sharesRoot(concept, each.concepts),
  )
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

const saysYesOrNo =
  /^(?:(?:she|he|they|you|it|он|она|они) (?:can|may|will|может|могут)(?:not)?[:,.]|да|нет|(?:sure|yes|certainly|of course|absolutely), (?:she|he|they|you|it) (?:can|may|will)|sure|absolutely|indeed|можно|нельзя|конечно|yes|no|certainly|of course)(?![а-яa-z])/
/** «Уже сняли» names no thing at all: it is said of what was asked. */
const fewThings = 1

/**
 * An answer in other words: an outcome or a reason that no other point lays claim to, and that goes on about the point,
 * shares a word with it, or names no other thing.
 */
function mayAnswer(
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
