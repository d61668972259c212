import { conceptOf } from '../concepts.ts'
import { clauseAround, type Segment } from '../text/segments.ts'
import { stemWord } from '../text/stem.ts'
import { months } from '../words/dates.ts'
import { listWords } from '../text/word-list.ts'
import { faded, predicateOf, things } from './predicates.ts'

const knownMonths = months.map((list) => listWords(list))

/** Figures and their units are compared by themselves. */
export const isMeasure =
  /^(?:\d|рубл|сутк|евро|ден|дне|процент|euro|day|percent|январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|январ|год$|год|месяц|недел|year$|month|week$|onc|januar|februar|april|june|july|august|septemb|octob|novemb|decemb|nobod|люб|кажд)/

/** Names in the clause of a word, as of streets and people. */
export function namesAround(segment: Segment, at: number): Set<string> {
  const { from, to } = clauseAround(segment, at)
  const first = segment.sentence.tokens[0]
  return new Set(
    segment.tokens
      .slice(from, to + 1)
      .filter((token) => token.capital && token !== first && token.text.length > 2)
      .map(({ text }) => stemWord(text)),
  )
}

/** What the clause of the word speaks of. */
export function matterNear(segment: Segment, at: number, predicate: string): Set<string> {
  const { from, to } = clauseAround(segment, at)
  return matterAround({ ...segment, tokens: segment.tokens.slice(from, to + 1) }, at - from, predicate)
}

/** What the words around a predicate speak of, besides the predicate itself. */
export function matterAround(segment: Segment, at: number, predicate: string): Set<string> {
  const about = new Set<string>()
  segment.tokens.forEach((token, index) => {
    const concept = index === at || predicateOf(token.text)?.id === predicate ? undefined : conceptOf(token.text)
    if (concept === undefined || faded.has(concept) || isMeasure.test(concept)) return
    if (predicate !== 'fee' || (concept !== 'fee' && concept !== 'money')) about.add(concept)
  })
  return about
}

/** «Пеня за октябрь» and «пеня за ноябрь»: each is told of a month of its own. */
export function tellOfOtherMonths(one: Segment, other: Segment): boolean {
  const [mine, theirs] = [monthsOf(one), monthsOf(other)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((month) => theirs.includes(month))
}

function monthsOf({ tokens }: Segment): number[] {
  return tokens.map(({ text }) => knownMonths.findIndex((knows) => knows(text))).filter((month) => month >= 0)
}

/** Whether two stretches speak of one matter: most of the smaller is shared, and neither has a thing of its own besides. */
export function sharesMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((concept) => other.has(concept)).length
  const ownThings = (own: ReadonlySet<string>, than: ReadonlySet<string>) =>
    [...own].some((concept) => things.has(concept) && !than.has(concept))
  if (shared < 1 || shared / Math.min(one.size, other.size) < 0.5) return false
  const [mine, theirs] = [one.size - shared, other.size - shared]
  return (
    !(ownThings(one, other) && ownThings(other, one)) && !(Math.max(mine, theirs) > 1 && Math.min(mine, theirs) > 0)
  )
}

/** Whether two long stretches have most of their words in common, whatever else each of them says. */
export function sharesMost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((concept) => other.has(concept)).length
  return shared >= 3 && shared / Math.min(one.size, other.size) >= 0.6
}

/** Whether one of the words names a thing of the bank. */
export function namesThing(about: ReadonlySet<string>): boolean {
  return [...about].some((concept) => things.has(concept))
}
