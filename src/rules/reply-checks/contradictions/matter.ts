import { appendTo } from '../text/append-to.ts'
import { conceptsOf } from '../concepts.ts'
import type { Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { months } from '../words/dates.ts'
import { sameObject } from '../words/moves.ts'
import { faded, things } from './things.ts'
import { keep } from '../text/keep.ts'
import type { Place } from '../rule.ts'

const knownMonths = months.map((list) => listWords(list))

/** Figures and their units are compared by themselves. */
export const isMeasure =
  /^(?:\d|рубл|сутк|евро|ден|дне|процент|euro|day|percent|январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|январ|год$|год|месяц|недел|year$|month|week$|onc|januar|februar|march|март|ма$|may$|jun$|jul|april|june|july|august|septemb|octob|novemb|decemb|nobod|люб|кажд|два$|две$|двух|трех|три$|четыр|пят|шест|сем$|рабоч$|календарн$|working$|business$)/

const empty = /n't$|^(?:today|those|these|never|ever|your|all|anyth|someth|nobod|noth|никто|ничто|нибуд|все|кто|что)$/

/** What words speak of. What only colours a sentence counts where there is nothing else. */
export function matterOf(words: readonly { readonly text: string }[]): Set<string> {
  const own = [...conceptsOf(words)].filter((concept) => !isMeasure.test(concept) && !empty.test(concept))
  const matter = own.filter((concept) => !faded.has(concept))
  return new Set(matter.length > 0 ? matter : own)
}

/** «Пеня за октябрь» and «пеня за ноябрь»: each is told of a month of its own. A day has a month without being told of it. */
export function tellOfOtherMonths(one: Segment, other: Segment): boolean {
  const [mine, theirs] = [monthsOf(one), monthsOf(other)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((month) => theirs.includes(month))
}

const monthsOf = keep(({ tokens }: Segment): readonly number[] =>
  tokens
    .filter((_, at) => !/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[at - 1]?.text ?? ''))
    .map(({ text }) => knownMonths.findIndex((knows) => knows(text)))
    .filter((month) => month >= 0),
)

/** «Вклад на 3 месяца» and «на 6», «возврат 2 100 ₽» and «6 300 ₽ не вернём»: each clause is told of an amount or a term of its own. */
export function tellOfOtherAmounts(one: Told, other: Told): boolean {
  const [mine, theirs] = [amountsOf(one), amountsOf(other)]
  return [...mine].some(([unit, values]) => {
    const others = theirs.get(unit)
    return others !== undefined && !values.some((value) => others.includes(value))
  })
}

interface Told {
  readonly segment: Segment
  readonly clause: readonly Place[]
}

const amountsOf = keep(({ segment: { sentence }, clause }: Told): ReadonlyMap<string, readonly string[]> => {
  const from = (clause[0]?.start ?? sentence.start) - sentence.start
  // A sign of money stands behind the last word.
  const text = sentence.lower.slice(from, (clause.at(-1)?.end ?? sentence.start) - sentence.start + 2)
  const found = new Map<string, string[]>()
  for (const [, term, unit = '', sum] of text.matchAll(amount)) {
    const key = sum === undefined ? unit.slice(0, 3) : 'money'
    appendTo(found, key, (term ?? sum ?? '').replaceAll(/\s/g, ''))
  }
  return found
})

const amount =
  /(?<![а-яa-z])(?:на|for)\s(\d{1,3})\s(месяц|год|лет|дн|month|year|day)|(?<![\d.,])(\d{1,3}(?:\s\d{3})+|\d+)(?=\s?(?:₽|руб|р\.|евро|долл|pounds?|euros?))/g

/** Whether two stretches speak of one matter: most of the smaller is shared, and neither has a thing of its own besides. */
export function sharesMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0
  for (const concept of one) if (other.has(concept)) shared += 1
  if (shared < 1 || shared / Math.min(one.size, other.size) < 0.5) return false
  const ownThings = (own: ReadonlySet<string>, than: ReadonlySet<string>) =>
    [...own].some((concept) => things.has(concept) && !than.has(concept))
  const [mine, theirs] = [one.size - shared, other.size - shared]
  const sharedThing =
    shared > 1 || [...one][0] === [...other][0] || [...one].some((concept) => things.has(concept) && other.has(concept))
  return (
    !(ownThings(one, other) && ownThings(other, one)) &&
    (sharedThing || !(Math.max(mine, theirs) > 1 && Math.min(mine, theirs) > 0))
  )
}

/** Whether one of the words names a thing of the bank. */
export function namesThing(about: ReadonlySet<string>): boolean {
  return [...about].some((concept) => things.has(concept) && !faded.has(concept))
}

/** A thing in common, two names of one thing, or several words. */
export function sharesThing(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const shared = [...mine].filter((concept) => theirs.has(concept))
  if (shared.length > 1 || shared.some((concept) => things.has(concept) || isSpecific(concept))) return true
  // Both begin with the same word: it is what they speak of.
  if (shared.length === 1 && [...mine][0] === [...theirs][0]) return true
  const holds = (own: ReadonlySet<string>, group: readonly string[]) => group.some((concept) => own.has(concept))
  return sameObject.some((group) => holds(mine, group) && holds(theirs, group))
}

/** A long word is seldom said of two matters: «постановление», «реструктуризация». */
function isSpecific(concept: string): boolean {
  return concept.length >= specific && !faded.has(concept)
}

const specific = 9

/** A word in common, in whatever form: «снять» and «снятие», «пошлина» and «госпошлина». */
export function sharesWord(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return [...mine].some((one) => [...theirs].some((other) => isAlike(one, other)))
}

/** Two words of one root. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 5 && long.endsWith(short)) return true
  const root = short.slice(0, Math.max(4, Math.min(6, short.length - 1)))
  return root.length >= 4 && long.startsWith(root)
}

/** All words of the shorter are among those of the longer. */
export function isWithin(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const [short, long] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine]
  if (short.size === 0) return false
  for (const concept of short) if (!long.has(concept)) return false
  return true
}
