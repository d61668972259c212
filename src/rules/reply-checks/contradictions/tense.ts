import { isOurFuture, promiseForms } from '../promises/verbs.ts'
import type { Token } from '../text/tokens.ts'
import { isPast, isThirdFuture } from '../text/verb-forms.ts'

/** Told of what was, of what will or can be, or of how things stand. */
export type Tense = 'past' | 'coming' | 'standing'

const comingWord =
  /^(?:будет|будут|будем|станем|станет|подлежит|подлежат|нельзя|невозможн[а-я]+|можем|может|могут|можно|сможем|сможет|отказано|отказали|отказ[а-я]*|планиру[а-я]+|собира[а-я]+|will|shall|cannot|can|can't|won't|going|may|refundable|[а-я]+(?:[аеиуыя]ть|[йз]ти|чь)(?:ся)?)$/
const participle = /^[а-я]{4,}(?:ен|ена|ено|ены|ан|ана|ано|аны|ят[аоы]|ят|т[аоы])$/

/** Participles of what holds at any time. */
const lasting = /^(?:положен|предусмотрен|застрахован|обязан|ограничен)/

/** The tense of a clause around one of its words. */
export function tenseOf(clause: readonly Token[], at: number): Tense {
  if (isPast(clause, at)) return 'past'
  const near = clause.slice(Math.max(0, at - 4), at + 6)
  if (
    near.some(
      ({ text }) =>
        comingWord.test(text) || isOurFuture(text) || promiseForms.has(text) || isThirdFuture(text) !== undefined,
    )
  )
    return 'coming'
  const told = clause.some((_, index) => Math.abs(index - at) <= 4 && isPast(clause, index))
  return told || near.some(({ text }) => participle.test(text) && !lasting.test(text)) ? 'past' : 'standing'
}
