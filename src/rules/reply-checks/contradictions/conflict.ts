import type { CheckContext } from '../context.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import { stemWord } from '../text/stem.ts'
import { anotherOne, qualifying } from '../words/changes.ts'
import { meanwhile } from '../words/refusals.ts'
import type { Claim } from './claims.ts'
import { cameAbout } from './course.ts'
import { namesAlternatives } from './alternatives.ts'
import {
  isMeasure,
  isWithin,
  matterOf,
  namesThing,
  sharesMatter,
  sharesThing,
  sharesWord,
  tellOfOtherAmounts,
  tellOfOtherMonths,
} from './matter.ts'
import { keep } from '../text/keep.ts'

const isAnotherOne = listWords(anotherOne)
const isMeanwhile = compilePhrases(meanwhile)
const isQualified = compilePhrases(qualifying)

/** Whether a claim of the reply and one said before cannot both be so. */
export function conflicts(now: Claim, before: Claim, context: CheckContext): boolean {
  if (now.scale.id !== before.scale.id || now.holds === before.holds) return false
  if (now.scale.admits === true && now.holds) return false
  return (
    isOneMatter(now, before) &&
    !namesAnotherOne(now, before) &&
    !isOtherCase(now, before) &&
    !cameAbout(now, before, context)
  )
}

/** Whether both speak of one matter: no alternatives of one kind, no things or names of their own, and for general words something in common. */
export function isOneMatter(now: Claim, before: Claim): boolean {
  if (now.scale.ofCase === true) return !nameOthers(now, before) && !servesOther(now, before)
  return (
    hasMatterInCommon(now, before) &&
    !namesAlternatives(now, before) &&
    !nameOthers(now, before) &&
    !servesOther(now, before) &&
    !tellOfOtherMonths(now.segment, before.segment) &&
    !(now.words.length > 0 && tellOfOtherAmounts(now, before))
  )
}

function hasMatterInCommon(now: Claim, before: Claim): boolean {
  if (now.elliptical || before.elliptical || tellOfOneWeekday(now, before)) return true
  if (now.scale.general === 'shared')
    return now.matter.size === 0 || before.matter.size === 0 || sharesWord(now.matter, before.matter)
  if (now.scale.general === true)
    return (
      isWithin(now.matter, before.matter) ||
      (sharesMatter(now.matter, before.matter) && sharesThing(now.matter, before.matter))
    )
  return (
    [...now.matter].some((concept) => before.matter.has(concept)) ||
    sharesThing(now.matter, before.matter) ||
    !(namesThing(now.matter) && namesThing(before.matter))
  )
}

/** «В субботу не работаем», «приходите в субботу, касса открыта»; «в выходные» is on both. */
function tellOfOneWeekday(now: Claim, before: Claim): boolean {
  if (now.scale.id !== 'open') return false
  const days = ({ segment }: Claim) =>
    segment.tokens.flatMap(({ text }) =>
      weekend.test(text) ? weekendDays : weekday.test(text) ? [text.slice(0, 4)] : [],
    )
  const theirs = days(before)
  return days(now).some((day) => theirs.includes(day))
}

/** «Для смены номера», "to renew the key", «справку о доходах»: what the thing is for or about, where both say it. */
function servesOther(now: Claim, before: Claim): boolean {
  const [mine, theirs] = [purposesOf(now), purposesOf(before)]
  return forWhat.some((_, at) => {
    const [own, others] = [mine[at], theirs[at]]
    return own !== undefined && others !== undefined && ![...own].some((concept) => others.has(concept))
  })
}

/** What stands behind each of the prepositions of a clause. */
const purposesOf = keep((claim: Claim): readonly (ReadonlySet<string> | undefined)[] =>
  forWhat.map((preposition) => {
    if (!claim.clause.some(({ text }) => preposition.test(text))) return undefined
    const words = wordsAfter(claim, preposition)
    return words.size > 0 ? words : undefined
  }),
)

const forWhat = [/^(?:для|чтобы|for|to)$/, /^за$/, /^при$/, /^(?:о|об|про|about)$/]

function wordsAfter({ clause, words }: Claim, preposition: RegExp): Set<string> {
  return matterOf(
    clause.filter(
      (token, at) =>
        !words.includes(token) && [1, 2, 3].some((step) => preposition.test(clause[at - step]?.text ?? '')),
    ),
  )
}

/** «На Лесной закрыто, на Речной открыто»: each has a name of its own. */
function nameOthers(now: Claim, before: Claim): boolean {
  const [mine, theirs] = [namesIn(now), namesIn(before)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))
}

const weekday =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскрес)/

const weekend = /^(?:выходны(?:е|х|м)|weekends?)$/
const weekendDays = ['субб', 'воск', 'satu', 'sund']

const namesIn = keep(findNames)

function findNames({ clause, segment }: Claim): string[] {
  const first = segment.sentence.tokens[0]
  return clause
    .filter(
      (token) =>
        token.capital &&
        token !== first &&
        token.text.length > 2 &&
        !/^(?:вы|ваш|вам|вас)/.test(token.text) &&
        !isMeasure.test(stemWord(token.text)) &&
        !weekday.test(token.text),
    )
    .map(({ text }) => stemWord(text))
}

/** «Вторую карту ещё не отправляли»: another thing of the kind. */
function namesAnotherOne(now: Claim, before: Claim): boolean {
  const isNamed = matterOf(now.clause.filter((token) => !now.words.includes(token))).size > 0
  const tokens = isNamed ? now.clause : now.segment.tokens
  return tokens.some(
    ({ text }, at) =>
      isAnotherOne(text) &&
      !now.words.some((word) => word.text === text) &&
      !/^(?:look|time|try|check|way|year|month|day|half|раз|взгляд|момент|год|месяц|день|недел|полови)/.test(
        tokens[at + 1]?.text ?? '',
      ) &&
      !before.segment.tokens.some((token) => token.text === text),
  )
}

/** «Одобрим при доходе от 90 тысяч»; «с доходом 70 тысяч…» */
const isCondition = /(?<![а-яa-z])(?:при|если|if|provided|with)\s/
const ofItsOwn = /^\s*(?:с|при|без|with|without|at)\s(?:[а-яa-z]+\s){1,3}\d/
const inThatCase =
  /^\s*(?:тогда|потом|затем|дальше|после этого|в (?:этом|таком|вашем) случае|для (?:такой|такого|таких|вас)|in (?:that|this|your) case|then|after that|afterwards|for you)(?![а-яa-z])/

/** The reply tells of a case of its own: under a condition, above a sum, except for something. */
export function isOtherCase(now: Claim, before: Claim): boolean {
  const said = now.segment.sentence.lower.replaceAll(
    /(?<![а-яa-z])(?:не|no|not) (?:больше|более|свыше|more|over)(?![а-яa-z])/g,
    '',
  )
  const earlier = before.segment.sentence.lower
  if (isCondition.test(earlier) && ofItsOwn.test(said)) return true
  if (now.scale.ofCase === true) return inThatCase.test(said)
  return inThatCase.test(said) || (hasPhrase(isQualified, said) && !hasPhrase(isQualified, earlier))
}

/** The reply says of what is promised that it will not be: not merely that it has not come yet. */
export function refuses(now: Claim, promised: Claim): boolean {
  if (now.scale.id !== promised.scale.id || now.holds === promised.holds || !isOneMatter(now, promised)) return false
  return now.tense !== 'past' && !hasPhrase(isMeanwhile, now.segment.sentence.lower)
}
