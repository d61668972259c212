import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { isThirdFuture } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { givenNames } from '../words/given-names.ts'
import { commonThings, comingThings, reachingVerbs } from '../words/promise-acts.ts'
import { bankSubjects, metPeople, noNames, otherParties, tendingVerbs } from '../words/promise-parties.ts'
import { promiseForms } from './verbs.ts'

const nameStems = new Set(givenNames.split(/\s+/).filter(Boolean))
const isNoName = listWords(noNames)
const isReaching = listWords(reachingVerbs)
const isNoPerson = listWords(bankSubjects, metPeople, otherParties, commonThings, comingThings)
const isTending = listWords(tendingVerbs)
const isMetPerson = listWords(metPeople)

/** A person named in the sentence, save the one spoken to: «Марина, здравствуйте». */
export function namesPerson(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => isPersonAt(sentence.tokens, at) && !isAddressed(sentence, at))
}

/** Whether a name stands at a word: known as one, or told by what stands beside it. */
export function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.capital !== true || isNoName(token.text)) return false
  return (
    isGivenName(token.text) ||
    isFullName(token, tokens[at + 1]) ||
    isTwoNames(tokens, at) ||
    hasWorkplace(tokens, at) ||
    actsNext(tokens, at) ||
    isActorAfterVerb(tokens, at) ||
    /^(?:mr|mrs|ms|miss|dr|г-н|г-жа)$/.test(tokens[at - 1]?.text ?? '')
  )
}

function isAddressed(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (isPatronymic(next?.text ?? '') && isCalled(sentence, at + 1))
    return at === 0 || isGreeting(before?.text ?? '') || isBetweenCommas(sentence, at)
  if (next?.capital === true && !/^(?:dear|mr|mrs|ms)$/.test(before?.text ?? '')) return false
  if (/^(?:я|i|me)$/.test(before?.text ?? '')) return false
  if (isCalled(sentence, at) || isGreeting(before?.text ?? ''))
    return !/^(?:коллега|специалист|оператор|менеджер)/.test(before?.text ?? '') && !isTending(before?.text ?? '')
  return at === 0 && !hasWorkplace(tokens, at) && !actsNext(tokens, at)
}

/** A comma or the like right after the name: «Марина, здравствуйте». */
export function isCalled({ tokens, lower, start }: Sentence, at: number): boolean {
  return /^[,!]$/.test(lower[(tokens[at]?.end ?? start) - start] ?? '')
}

/** «Пока нет, Юрий Ефремович, ждём»; «начальник отдела, Юрий Ефремович, пришлёт» tells who somebody is. */
function isBetweenCommas({ tokens, lower, start }: Sentence, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token === undefined) return false
  if (isMetPerson(before.text) || isComingOrTending(tokens[at + 2]?.text ?? '')) return false
  return lower.slice(before.end - start, token.start - start) === ', '
}

function isGreeting(word: string): boolean {
  return /^(?:здравствуйте|уважаем[а-я]+|день|вечер|утро|hello|dear|hi|mr|mrs|ms)$/.test(word)
}

function isPatronymic(word: string): boolean {
  return /(?:вич|ьич|[оеё]вн[ау]|ичн[ау]|инична)$/.test(word)
}

/** «Ведёт Роберт Ким»: two capitals within a sentence are a person, whatever the name. */
function isTwoNames(tokens: readonly Token[], at: number): boolean {
  const [name, surname] = [tokens[at], tokens[at + 1]]
  if (name?.capital !== true || surname?.capital !== true || isNoName(surname.text)) return false
  if (/^[а-я]{3,}$/.test(name.text))
    return (at > 0 || isComingOrTending(tokens[2]?.text ?? '')) && /^[а-я]{2,}$/.test(surname.text)
  return (
    /^[a-z]{2,}$/.test(name.text) &&
    /^[a-z]{2,}$/.test(surname.text) &&
    (at > 0 ||
      (tokens.length === 2 && name.start === 0) ||
      /^(?:will|is|has|in|of|from|who|at|shall|should|can|on|by|\d+|today|tomorrow)$/.test(tokens[at + 2]?.text ?? ''))
  )
}

/** Any given name with a surname: «Вилена Ракушкина». */
function isFullName(token: Token, next: Token | undefined): boolean {
  if (next?.capital !== true || next.text.length < 4 || !/^[а-я]{3,}$/.test(token.text)) return false
  return /(?:ов|ев|ин|ын|ск|цк|ова|ева|ина|ына|ко|ук|юк|ич|ий|ый)(?:а|у|ым|ом|е|ой|ого|ому|ая|ую)?$/.test(next.text)
}

function isComingOrTending(word: string): boolean {
  return promiseForms.get(word) === 'he' || isThirdFuture(word) === 'he' || isTending(word)
}

/** «Карина из поддержки юрлиц», "Zoya from the complaints team", "Ben in card services". */
function hasWorkplace(tokens: readonly Token[], at: number): boolean {
  const [next, place] = [tokens[at + 1], tokens[at + 2]]
  if (place === undefined || place.capital) return false
  if (/^[а-я]/.test(tokens[at]?.text ?? ''))
    return next?.text === 'из' && at > 0 ? true : next?.text === 'из' && !/^(?:за)$/.test(place.text)
  return (
    /^(?:from|in|of|on|at)$/.test(next?.text ?? '') &&
    /^(?:the|our|my|your|this|[a-z]+)$/.test(place.text) &&
    tokens
      .slice(at + 2, at + 9)
      .some(({ text }) =>
        /^(?:will|is|has|'ll|shall|are|was|team|desk|department|runs|owns|handles|decides)$/.test(text),
      )
  )
}

/** «Зарина пришлёт», "Karin will", "Tom is sending": a name before its verb. */
function actsNext(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]?.text ?? '']
  if (token === undefined) return false
  if (/^[a-z]{2,}$/.test(token.text))
    return /^(?:will|shall|should)$/.test(next) || (next === 'is' && (tokens[at + 2]?.text ?? '').endsWith('ing'))
  if (!/^[а-я]{3,}$/.test(token.text) || (promiseForms.get(next) !== 'he' && !isTending(next))) return false
  // The first word of a sentence has a capital whatever it is: only what reaches a client tells a person there.
  return at > 0 ? token.text.length > 3 : isReaching(next) && !isNoPerson(token.text)
}

/** «Доступ откроет Макс», «занята Карина»: a name after its verb. */
function isActorAfterVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  return at > 0 && /^[а-я]{4,}$/.test(tokens[at]?.text ?? '') && isComingOrTending(before)
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
