import { resolveDate } from '../dates/resolve-date.ts'
import type { DateMention } from '../dates/find-dates.ts'
import type { DayNumber } from '../dates/days.ts'
import { namesPerson } from './persons.ts'
import { promiseForms } from './verbs.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhrasePlace } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { listWords } from '../text/word-list.ts'
import { emptyTimes } from '../words/dates.ts'
import { departmentWords, genericDepartments, responsibleWords, tellingWays } from '../words/promises.ts'

/** The parts of a promise that a sentence names (`docs/language.md`: what, when, who answers for it, how the client will learn). */
export interface PromiseParts {
  readonly date: boolean
  readonly responsible: boolean
  readonly telling: boolean
}

const vague = compilePhrases(emptyTimes)
const telling = compilePhrases(tellingWays)
const responsible = compilePhrases(responsibleWords)
const isDepartment = listWords(departmentWords)
const isGeneric = listWords(genericDepartments)

/** Words for a time that name none: «в ближайшее время». Offsets are into the sentence's text. */
export function findVagueTimes(sentence: Sentence): PhrasePlace[] {
  return findPhrases(vague, sentence.lower)
}

/** «От 5 ноября», «опоздание на день», "dated": a day that was, or that is undone. */
const notDeadline =
  /(?:^|[^а-яa-z])(?:(?:опоздан|опоздал|просроч|задерж)[а-я]+ на|от|за|со|вместо|from|dated|since|of|instead of)\s$/
/** "Ready for pickup from 1 December": what is to be had from a day on. */
const opensAt =
  /(?:^|[^a-z])(?:ready|available|collect|collection|pick up|pickup|works?|working|open|live|starts?|starting|yours)\s(?:[a-z]+\s){0,2}from\s$|(?:^|\s)week of\s$/

/** Dates of a sentence that can be a deadline: not «от 5 ноября», and not past where today is known. */
export function findDeadlines(draft: ReadText, sentence: Sentence, today: DayNumber | undefined): DateMention[] {
  return draft.dates.filter((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end + 1) return false
    if (notDeadline.test(mention.before) && !opensAt.test(mention.before)) return false
    if (
      /^\s(?:раньше|быстрее|скорее|ahead|early|earlier|sooner|faster)(?![а-яa-z])/.test(draft.lower.slice(mention.end))
    )
      return false
    if (mention.meaning.kind === 'date' && today !== undefined) {
      const day = resolveDate(mention.meaning, today)
      if (day !== undefined && day < today) return false
    }
    return true
  })
}

/** «Позвонит за час до приезда»: a time told by another. */
const beforehand =
  /(?<![а-яa-z])(?:за (?:час|полчаса|день|сутки|\d+ [а-я]+) до|(?:an hour|half an hour|a day) before)(?![а-яa-z])/

/** Which parts of a promise stand in a sentence. */
export function partsIn(draft: ReadText, sentence: Sentence, today: DayNumber | undefined): PromiseParts {
  return {
    date: findDeadlines(draft, sentence, today).length > 0 || beforehand.test(sentence.lower),
    responsible: namesResponsible(sentence),
    telling: hasPhrase(telling, sentence.lower),
  }
}

function namesResponsible(sentence: Sentence): boolean {
  const named = findPhrases(responsible, sentence.lower).some(
    ({ text, end }) => !(text.startsWith('ответственн') && isDepartmentNext(sentence, end)),
  )
  return named || namesDepartment(sentence) || namesPerson(sentence)
}

/** «Ответственное подразделение» names nobody. */
function isDepartmentNext(sentence: Sentence, end: number): boolean {
  return /^\s(?:подраздел|отдел|служб|сотрудник|специалист|лиц|коллег)/.test(sentence.lower.slice(end, end + 16))
}

/** A department with a name: «отдел терминалов», «юридическая служба», "the cards team". */
function namesDepartment({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (token.text.startsWith('специалист'))
      return /^(?:по|отдел)/.test(tokens[at + 1]?.text ?? '') && !isGeneric(tokens[at + 2]?.text ?? '')
    if (!isDepartment(token.text)) return false
    const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
    if (/^[a-z]/.test(token.text)) return /^[a-z]{3,}/.test(before) && !isGeneric(before)
    const adjective = /(?:ая|ый|ий|ой|ое|ую|ого|ому|ым|им|ом)$/.test(before) && !isGeneric(before)
    if (isGeneric(before)) return false
    const complement =
      /^[а-я]{3,}/.test(after) &&
      !isGeneric(after) &&
      !promiseForms.has(after) &&
      !/(?:ит|ет|ут|ют|ат|ят|ем|им)$/.test(after)
    return adjective || complement || after === 'по'
  })
}
