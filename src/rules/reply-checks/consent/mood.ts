import { clauseAround, type Segment } from '../text/segments.ts'
import { compilePhrases, findPhrases } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import type { Token } from '../text/tokens.ts'
import type { Place } from '../rule.ts'
import { emptyNegations } from '../words/consent-safe.ts'
import { negators } from '../words/consent.ts'
import { askingVerbs, unreal } from '../words/yes.ts'

const isNegator = listWords(
  negators,
  'отсутству* none missing absent никто ничто ничего ничем нигде вряд едва отнюдь без нету вопреки помимо кроме nobody nothing none hardly lack absence instead',
)
const isUnreal = listWords(unreal)
const asksFor = listWords(askingVerbs)
const emptyNegation = compilePhrases(emptyNegations)
const isSubject = listWords('вы мы он она оно они это банк клиент you we it they he she this that the')
const isTime = /^(?:когда|when|once|whenever|только|only|заранее)$/
/** "Please note that …" asks for nothing. */
const politeOpening =
  /(?:^|\s)please (?:note|be (?:aware|advised|informed|assured)|rest assured|understand|accept)(?:\s|$)/
const englishRequest =
  /^(?:please |just |simply |then |and |or |to )*(?:press|tap|sign|click|choose|give|reply|tick|open|log|go|select|send|use|check|switch|turn|fill|write|tell|call|visit|bring|take|see|look|let)\s(?!(?:up|in|on|ing)? ?(?:is|was|means|counts))/

/** Negations that deny nothing of what is said around them. */
export function emptyNegationsIn(segment: Segment): Place[] {
  const text = segment.sentence.lower
  return findPhrases(emptyNegation, text).map(({ start, end }) => ({
    start: start + segment.sentence.start,
    end: end + segment.sentence.start,
  }))
}

/** The words of a clause up to an «и» that begins another statement: «проверка вам нужна и вы на неё согласны». */
function statementAround(segment: Segment, at: number): readonly Token[] {
  const { from, to } = clauseAround(segment, at)
  const begins = (index: number) =>
    /^(?:и|and)$/.test(segment.tokens[index]?.text ?? '') && isSubject(segment.tokens[index + 1]?.text ?? '')
  let [first, last] = [at, at]
  while (first > from && !begins(first)) first -= 1
  while (last < to && !begins(last + 1)) last += 1
  return segment.tokens.slice(first, last + 1)
}

/** Whether the clause of a word denies what it says ("by not objecting" does not); `apart` are places whose «не» belongs to something else. */
export function isDeniedThere(segment: Segment, at: number, apart: readonly Place[]): boolean {
  return statementAround(segment, at).some(
    (token, index, all) =>
      isNegator(token.text) &&
      !isWithin(token, apart) &&
      !(token.text === 'not' && (all[index + 1]?.text.endsWith('ing') ?? false)),
  )
}

/** Whether the clause of a word only wishes, rules, supposes, asks or foretells. */
export function isUnrealThere(segment: Segment, at: number, apart: readonly Place[]): boolean {
  const clause = statementAround(segment, at)
  const text = clause
    .map((token) => token.text)
    .join(' ')
    .replace(politeOpening, '')
  return (
    clause.some(
      (token, index) =>
        (isUnreal(token.text) &&
          !(token.text === 'may' && isMonth(clause, index)) &&
          !(token.text === 'please' && !text.includes('please')) &&
          !isWithin(token, apart) &&
          !(isTime.test(token.text) && tellsOfPast(text))) ||
        asksFor(token.text),
    ) || englishRequest.test(text)
  )
}

/** "2 May", "in May". */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:\d{1,2}(?:st|nd|rd|th)?|in|of|since|last|until|from)$/.test(tokens[at - 1]?.text ?? '') ||
    /^\d/.test(tokens[at + 1]?.text ?? '')
  )
}

/** «Когда вы открыли карту», "once you signed in": a time that was. */
function tellsOfPast(text: string): boolean {
  return /(?:^|\s)(?:[а-я]{2,}(?:ли|лись|ла|лся|лась)|[a-z]{3,}ed|took|gave|went|came|did)(?:\s|$)/.test(text)
}

/**
 * A condition over the whole segment: «если вы подписали форму, согласие есть». Where the condition is itself an act that
 * is no answer («если вы не возразили»), what follows is said of it without any other ground.
 */
export function isConditioned(segment: Segment, acts: readonly Place[]): boolean {
  return segment.tokens.some(
    (token, at) =>
      !isWithin(token, acts) &&
      (/^(?:если|ежели|if|unless|чтобы|provided)$/.test(token.text) ||
        (token.text === 'пока' && segment.tokens.slice(at + 1, at + 4).some(({ text }) => text === 'не'))) &&
      !holdsOne(segment, at, acts),
  )
}

function holdsOne(segment: Segment, at: number, acts: readonly Place[]): boolean {
  const { to } = clauseAround(segment, at)
  const [from, last] = [segment.tokens[at], segment.tokens[to]]
  return acts.some((act) => act.start >= (from?.start ?? 0) && act.end <= (last?.end ?? 0))
}

function isWithin(token: Place, places: readonly Place[]): boolean {
  return places.some((place) => token.start >= place.start && token.end <= place.end)
}
