import { resolveDate } from '../dates/resolve-date.ts'
import type { DateMention } from '../dates/find-dates.ts'
import type { DayNumber } from '../dates/days.ts'
import { promiseForms } from './verbs.ts'
import { compilePhrases, findPhrases, hasPhrase, type PhrasePlace } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { listWords } from '../text/word-list.ts'
import { vagueTimes } from '../words/dates.ts'
import { givenNames } from '../words/given-names.ts'
import { departmentWords, genericDepartments, responsibleWords, tellingWays } from '../words/promises.ts'

/** The parts of a promise that a sentence names (`docs/language.md`: what, when, who answers for it, how the client will learn). */
export interface PromiseParts {
  readonly date: boolean
  readonly responsible: boolean
  readonly telling: boolean
}

const vague = compilePhrases(vagueTimes)
const telling = compilePhrases(tellingWays)
const responsible = compilePhrases(responsibleWords)
const isDepartment = listWords(departmentWords)
const isGeneric = listWords(genericDepartments)
const nameStems = new Set(givenNames.split(/\s+/).filter(Boolean))

/** Words for a time that name none: «в ближайшее время». Offsets are into the sentence's text. */
export function findVagueTimes(sentence: Sentence): PhrasePlace[] {
  return findPhrases(vague, sentence.lower)
}

/** Dates of a sentence that can be a deadline: not «от 5 ноября», and not past where today is known. */
export function findDeadlines(draft: ReadText, sentence: Sentence, today: DayNumber | undefined): DateMention[] {
  return draft.dates.filter((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end + 1) return false
    if (/(?:^|[^а-яa-z])(?:от|за|со|вместо|from|dated|since|of|instead of)\s$/.test(mention.before)) return false
    if (mention.meaning.kind === 'date' && today !== undefined) {
      const day = resolveDate(mention.meaning, today)
      if (day !== undefined && day < today) return false
    }
    return true
  })
}

/** Which parts of a promise stand in a sentence. */
export function partsIn(draft: ReadText, sentence: Sentence, today: DayNumber | undefined): PromiseParts {
  return {
    date: findDeadlines(draft, sentence, today).length > 0,
    responsible: namesResponsible(draft, sentence),
    telling: hasPhrase(telling, sentence.lower),
  }
}

function namesResponsible(draft: ReadText, sentence: Sentence): boolean {
  const named = findPhrases(responsible, sentence.lower).some(
    ({ text, end }) => !(text.startsWith('ответственн') && isDepartmentNext(sentence, end)),
  )
  return named || namesDepartment(sentence) || namesPerson(draft, sentence)
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

/** A person named in the sentence, save the one spoken to: «Марина, здравствуйте». */
function namesPerson(draft: ReadText, { tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (
      !token.capital ||
      !(
        isGivenName(token.text) ||
        isFullName(token, tokens[at + 1]) ||
        isTwoNames(tokens, at) ||
        isNamedBeforeWill(tokens, at)
      )
    )
      return false
    const addressed =
      draft.lower[token.end] === ',' ||
      /^(?:здравствуйте|уважаем[а-я]+|день|вечер|утро|hello|dear|hi)$/.test(tokens[at - 1]?.text ?? '')
    const next = tokens[at + 1]
    if (addressed && !(next?.capital ?? false))
      return /^(?:коллега|специалист|оператор|менеджер)/.test(tokens[at - 1]?.text ?? '')
    const opening =
      at === 0 &&
      !(next?.capital ?? false) &&
      !/^(?:из|позвон|перезвон|свяж|напиш|ответ|сообщ|провер|will)/.test(next?.text ?? '')
    return !opening
  })
}

/** «Ведёт Роберт Ким»: two capitals within a sentence are a person, whatever the name. */
function isTwoNames(tokens: readonly Token[], at: number): boolean {
  const [name, surname] = [tokens[at], tokens[at + 1]]
  return (
    at > 0 &&
    name?.capital === true &&
    surname?.capital === true &&
    ((/^[а-я]{3,}$/.test(name.text) && /^[а-я]{2,}$/.test(surname.text)) ||
      (/^[a-z]{2,}$/.test(name.text) &&
        /^[a-z]{2,}$/.test(surname.text) &&
        ![name, surname].some(({ text }) => noName.test(text))))
  )
}

/** Capitals that name no person. */
const noName =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|bank|street|lane|road|visa|app|store|the|we|you|your|our|please|new|north|south|east|west)$/

/** Any given name with a surname: «Вилена Ракушкина». */
function isFullName(token: Token, next: Token | undefined): boolean {
  if (next?.capital !== true || !/^[а-я]{3,}$/.test(token.text)) return false
  return /(?:ов|ев|ин|ын|ск|цк|ова|ева|ина|ына|ко|ук|юк|ич|ий|ый)(?:а|у|ым|ом|е|ой|ого|ому|ая|ую)?$/.test(next.text)
}

/** "Zoya from the complaints team will …" */
function isNamedBeforeWill(tokens: readonly Token[], at: number): boolean {
  if (
    !/^[a-z]{2,}$/.test(tokens[at]?.text ?? '') ||
    /^(?:we|the|our|you|your|this|that|it|my|a|an|please|someone|money|refund)$/.test(tokens[at]?.text ?? '')
  )
    return false
  const next = tokens.slice(at + 1, at + 7).map(({ text }) => text)
  return /^(?:will|shall|is going)/.test(next.join(' ')) || /^from (?:\w+ ){1,4}will(?= |$)/.test(next.join(' '))
}

function isGivenName(word: string): boolean {
  for (let ending = 0; ending <= 3 && word.length - ending >= 2; ending += 1) {
    if (nameStems.has(word.slice(0, word.length - ending)))
      return /^(?:|а|я|й|ь|у|ю|е|и|ы|ом|ем|ой|ей|ия|ию|ии|ие|ием|ией|ья|ью|др|дра)$/.test(
        word.slice(word.length - ending),
      )
  }
  return false
}
