import { imperfectiveVerbs, notPast, politeImperatives, receivedByClient } from '../words/tenses.ts'
import type { Word } from './words.ts'
import { listWords } from './word-list.ts'

const isNotPast = listWords(notPast)
const isImperfective = listWords(imperfectiveVerbs)
const isPolite = listWords(politeImperatives)
const isReceived = listWords(receivedByClient)

const russianPast = /^[а-я]{2,}[аеиоуыя]л(?:а|о|и)?(?:с[ья])?$|^(?:при|у|по|до|про|вы|за|на|пере|от)?шел$/
const englishPast = /^(?:[a-z]{3,}ed|was|were|had|did|went|came|sent|got|paid|made|took|gave|found|left|told|wrote)$/

/** Whether a word tells of what was. An English participle after "be" tells nothing of time, nor does one in "the updated mandate". */
export function isPast(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (isNotPast(text)) return false
  if (russianPast.test(text)) return words[at + 1]?.text !== 'бы'
  if (!englishPast.test(text)) return false
  const before = `${words[at - 2]?.text ?? ''} ${words[at - 1]?.text ?? ''}`
  return !/(?:^| )(?:be|is|are|am|being|get|gets|getting|to|will|it's|that's|the|an?|your|our|new)(?: [a-z]*ly)?$/.test(
    before.trim(),
  )
}

const prefix = '(?:вы|по|за|на|при|пере|от|ото|об|обо|раз|рас|про|до|из|ис|у|под|вос|воз|вз|с|со|в|во)'
/** A prefix makes the aspect; the suffixes «-ыва-», «-ива-», «-а-», «-я-» take it back. */
const singular = new RegExp(
  `^${prefix}[а-я]{1,}(?:[бвгджзклмнпрстхцчшщ]ет|[бвджзклмнпрстчшщ]ит|[оие]ит|[оие]ет)(?:ся)?$`,
)
const plural = new RegExp(`^${prefix}[а-я]{1,}(?:[бвгджзклмнпрстхцчшщ]ут|[жчшщ]ат|[бвдзклмнпрстои]ят|[оие]ют)(?:ся)?$`)

/** Whether a word is a verb of the third person that tells of what will be: «подпишет», «извлекут», «приедет». */
export function isThirdFuture(word: string): 'he' | 'they' | undefined {
  if (isImperfective(word)) return undefined
  return singular.test(word) ? 'he' : plural.test(word) ? 'they' : undefined
}

/** Whether a word asks the client for an act: «покажите», «приходите». «Не волнуйтесь», «ждите» and «вы говорите» ask for none. */
export function asksClient(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (!/^[а-я]{2,}(?:йте|ьте|ите)(?:сь)?$/.test(text) || isPolite(text) || isReceived(text)) return false
  if (words[at - 1]?.text === 'вы' && /^(?:говор|прос|вид|хот|смотр|спеш|плат|храните|стоите)/.test(text)) return false
  return words[at - 1]?.text !== 'не'
}
