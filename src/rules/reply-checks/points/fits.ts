import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { amountWords, askingHowMuch, askingPrice, askingWhen, causes, priceWords, reasons } from '../words/answers.ts'
import { vagueTimes } from '../words/dates.ts'

/** What a point wants to hear: a reason, a time, a number; anything else is told by its matter alone. */
export type Wanted = 'reason' | 'time' | 'price' | 'number'

const asksWhy =
  /(?<![а-яa-z])(?:почему|отчего|зачем|по какой причине|на каком основании|из-за чего|за что|why|what for|how come)(?![а-яa-z])/
const asksWhen = compilePhrases(askingWhen)
const asksHowMuch = compilePhrases(askingHowMuch)
const saysAmount = compilePhrases(amountWords)
const asksPrice = compilePhrases(askingPrice)
const saysPrice = compilePhrases(priceWords)
const saysReason = compilePhrases(reasons)
const saysCause = compilePhrases(causes)
const saysVaguely = compilePhrases(vagueTimes)

/** What a point asks for that a reply without it cannot have answered. */
export function wantedBy({ lower }: ReadText): Wanted | undefined {
  if (asksWhy.test(lower)) return 'reason'
  if (hasPhrase(asksWhen, lower)) return 'time'
  if (!hasPhrase(asksHowMuch, lower)) return undefined
  return hasPhrase(asksPrice, lower) ? 'price' : 'number'
}

/** What happened, what is not, or what stands in the way: the reason need not say «потому что». */
const event =
  /(?<![а-я])(?:не|нет|нельзя|без|[а-я]{2,}(?:[аеиоуыя]л[аио]?|[аеиоуыя]л[аио]?с[ья]|шел|шл[аио])|[а-я]{3,}(?:[аеё]н|[аяиы]т)[аоы]?)(?![а-я])|(?<![a-z])(?:not|no|never|without|was|were|had|did|cannot|[a-z]+n't|[a-z]{3,}ed|too)(?![a-z])/
const time =
  /\d|(?<![а-яa-z])(?:уже|сейчас|сегодня|завтра|вчера|сразу|тут же|now|already|today|tomorrow|yesterday|at once)(?![а-яa-z])/

const sum =
  /\d\s?(?:руб|р\.|₽|коп|%|процент|евро|долл|byn|usd|eur|€|\$|£|pound|dollar|percent|тыс|млн)|[$€£]\s?\d|\d{3}/

/** Whether a sentence gives what is wanted. */
export function fits({ lower }: Sentence, wanted: Wanted): boolean {
  if (wanted === 'reason') return hasPhrase(saysReason, lower) || hasPhrase(saysCause, lower) || event.test(lower)
  if (wanted === 'time') return time.test(lower) || hasPhrase(saysVaguely, lower) || hasPhrase(saysAmount, lower)
  if (wanted === 'price') return sum.test(lower) || hasPhrase(saysPrice, lower)
  return /\d/.test(lower) || hasPhrase(saysAmount, lower)
}

const negation = /(?<![а-яa-z])(?:не|нет|нельзя|ни|невозможно|not|no|cannot|[a-z]+n't)(?![а-яa-z])/

/** «Оценщик не приедет» answers «Когда приедет оценщик?», and «не скажу» answers anything. */
export function denies({ lower }: Sentence): boolean {
  return negation.test(lower)
}
