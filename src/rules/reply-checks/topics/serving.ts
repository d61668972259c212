import type { CheckContext } from '../context.ts'
import type { Place } from '../rule.ts'
import { conceptsOf } from '../concepts.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhraseList, type PhrasePlace } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { listWords } from '../text/word-list.ts'
import { askingWhat, explaining, vagueThings } from '../words/asking.ts'
import { boilerplate, openings } from '../words/boilerplate.ts'
import { serving, turningAside, tying } from '../words/asides.ts'
import { offering, plainOffers, selling } from '../words/offers.ts'
import { governing, labels, subordinating } from '../words/roles.ts'

const asksWhat = compilePhrases(askingWhat)
const explains = compilePhrases(explaining)
const turnsAside = compilePhrases(turningAside)
const offers = compilePhrases(offering)
const plainlyOffers = compilePhrases([...plainOffers, ...selling])
const serves = compilePhrases(serving)
const ties = compilePhrases(tying)
const opens = compilePhrases([...boilerplate, ...openings])
const opensClause = listWords(subordinating)
const governs = listWords(governing)
const isVague = listWords(vagueThings)
const isLabel = listWords(labels)

/** The sentence turns from the answer, or offers what nobody asked for. */
export function isPlainlyOffered({ lower }: Sentence): boolean {
  return hasPhrase(turnsAside, lower) || offersPlainly(lower)
}

function offersPlainly(lower: string): boolean {
  return urges(plainlyOffers, lower)
}

/** One of the phrases stands there, and is not denied: «не открывайте» offers nothing. */
export function urges(list: PhraseList, lower: string): boolean {
  return findPhrases(list, lower).some(
    ({ start }) => !/(?:^|[^а-яa-z])(?:не|not|never|don't)\s$/.test(lower.slice(0, start)),
  )
}

/**
 * A subject named on the way of the answer, not offered: in the sentence that answers, which is the first, in a reason or a
 * condition, in the name of a paper, beside something that the client did speak of, or once more after that.
 */
export function servesAnswer(context: CheckContext, place: PhrasePlace, before: boolean): boolean {
  const { draft, fromClient } = context
  const sentence = sentenceAt(draft, place)
  if (sentence === undefined || hasPhrase(turnsAside, sentence.lower) || isHeading(draft, sentence, place)) return false
  const plainly = offersPlainly(sentence.lower)
  const offered = plainly || hasPhrase(offers, sentence.lower)
  if (
    !plainly &&
    ((sentence === firstOwn(draft) &&
      (!isTheme(sentence, place) || hasPhrase(ties, sentence.lower) || namesNothing(context))) ||
      isSubordinate(sentence, place))
  )
    return true
  if (!offered && before) return true
  const own = conceptsOf(sentence.tokens.filter(({ start, end }) => end <= place.start || place.end <= start))
  const shares = fromClient.some((text) =>
    text.sentences.some(({ tokens }) => [...conceptsOf(tokens)].some((concept) => own.has(concept))),
  )
  if (shares) return !offered || hasPhrase(serves, sentence.lower)
  const tied = findPhrases(ties, sentence.lower).some(({ start }) => sentence.start + start < place.start)
  return !offered && (tied || goesOnAbout(draft, sentence, place, own))
}

/** «По рекламным звонкам сообщаем: …», «Что касается биометрии, …»: past the answer, the subject is given out as the next one. */
function isHeading(draft: ReadText, sentence: Sentence, place: Place): boolean {
  if (sentence === firstOwn(draft)) return false
  const heading = heads.exec(sentence.lower)?.[0].length ?? 0
  return place.start < sentence.start + heading
}

const heads =
  /^(?:(?:а |и |теперь |and |now )?(?:что касается|касательно|относительно|насч[её]т|по поводу|в отношении|as (?:for|to)|regarding|concerning|with regard to|on the (?:subject|matter) of|about)\s[^,:—–]{3,60}[,:—–]|(?:теперь )?(?:по|об?|про|on)\s[^,:.]{3,60}(?::|\s(?:сообща\p{L}+|уведомля\p{L}+|информиру\p{L}+|поясня\p{L}+|напомин\p{L}+)))/u

/** «Когда будет готово?»: what, was said elsewhere. */
function namesNothing({ fromClient }: CheckContext): boolean {
  return fromClient.every(({ sentences }) => sentences.every(({ tokens }) => [...conceptsOf(tokens)].every(isVague)))
}

/** The sentence begins with the subject: «Биометрия безопасна» speaks of nothing else. */
function isTheme(sentence: Sentence, place: PhrasePlace): boolean {
  return sentence.tokens.findIndex(({ start }) => start >= place.start) < 1
}

/** The mention hangs on something else: «номер кредитного договора», «из-за ареста», «если вклад открыт». */
function isSubordinate(sentence: Sentence, place: PhrasePlace): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start >= place.start)
  for (let back = at - 1; back >= 0; back -= 1) {
    const [token, after] = [sentence.tokens[back], sentence.tokens[back + 1]]
    if (token === undefined || after === undefined) break
    const between = sentence.lower.slice(token.end - sentence.start, after.start - sentence.start)
    if (/[.:;()—–]|,/.test(between)) break
    if (opensClause(token.text)) return true
    if (at - back <= closest && ((governs(token.text) && !/^\d/.test(after.text)) || isLabel(token.text))) return true
  }
  return isLabel(sentence.tokens[at + 1]?.text ?? '') || /^(?:[-–—•*]|\d{1,2}[.)])/.test(sentence.lower)
}

/** «по новому кредитному договору» */
const closest = 3

/** The sentence speaks of what the one before it spoke of: «Деньги ушли на счёт. Этот счёт арестован приставами». */
function goesOnAbout(
  { sentences }: ReadText,
  sentence: Sentence,
  place: PhrasePlace,
  own: ReadonlySet<string>,
): boolean {
  if (
    sentence.tokens.some((token, at) =>
      persons.test(token.text) ? isBeside(sentence, token, place) : at < 2 && things.test(token.text),
    )
  )
    return true
  const before = sentences[sentence.index - 1]
  return before !== undefined && [...conceptsOf(before.tokens)].some((concept) => own.has(concept))
}

/** A pronoun before the mention or in its clause: after it «оно» is the thing just named. */
function isBeside({ lower, start }: Sentence, token: Place, place: PhrasePlace): boolean {
  return token.start < place.start || !/[,;:—–]/.test(lower.slice(place.end - start, token.start - start))
}

const persons = /^(?:он|она|оно|они|него|нее|них|ним|ней|ними|it|they|them)$/
const things = /^(?:это|эти|этот|эта|этого|этой|this|these|that)$/

/** The first sentence past the greeting, the thanks, the apology and a bare «да». */
export function firstOwn({ sentences }: ReadText): Sentence | undefined {
  return sentences.find(
    ({ tokens, lower }) => tokens.length > longestOpening || (tokens.length > barest && !hasPhrase(opens, lower)),
  )
}

const longestOpening = 6
const barest = 1

/** The client asks what a thing is, and the sentence tells it in the client's own terms. */
export function explainsToClient({ draft, fromClient }: CheckContext, place: PhrasePlace): boolean {
  const sentence = sentenceAt(draft, place)
  if (sentence === undefined || !hasPhrase(explains, sentence.lower)) return false
  return fromClient.some((text) => hasPhrase(asksWhat, text.lower) && sharesMatter(sentence, text.sentences))
}

function sharesMatter(sentence: Sentence, said: readonly Sentence[]): boolean {
  const own = conceptsOf(sentence.tokens)
  return said.some((each) =>
    [...conceptsOf(each.tokens)].some(
      (concept) => own.has(concept) && (/^\d{2,}/.test(concept) || concept === 'fee' || concept === 'charged'),
    ),
  )
}

/** The sentence in which a place stands. */
export function sentenceAt({ sentences }: ReadText, place: PhrasePlace): Sentence | undefined {
  return sentences.find((each) => each.start <= place.start && place.start < each.end)
}
