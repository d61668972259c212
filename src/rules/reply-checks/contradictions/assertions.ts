import { conceptOf } from '../concepts.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { matterAround, matterNear, namesAround } from './matter.ts'
import { feePredicate, predicateOf, requiredPredicate } from './predicates.ts'

/** Something a text says is so or is not so. */
export interface Assertion {
  /** What is asserted: opposites have it in common. */
  readonly pair: string
  /** Pairs that say much the same have it in common. */
  readonly family: string
  /** It changes by itself with time. */
  readonly changes: boolean
  readonly holds: boolean
  readonly segment: Segment
  /** Things the segment speaks of, besides the words of the pair itself. */
  readonly about: ReadonlySet<string>
  /** The same of the clause alone. */
  readonly near: ReadonlySet<string>
  /** Names in the clause, as of streets and people. */
  readonly names: ReadonlySet<string>
}

const isNegator = listWords(
  "никто nobody не нет нельзя невозможно ни никогда отказано отказ отказали отказались not no never cannot can't won't don't didn't doesn't isn't aren't wasn't neither nor without",
)

/** Everything of this kind that a text asserts. Questions and quotations assert nothing. */
export function findAssertions(text: ReadText): Assertion[] {
  return text.sentences.flatMap((sentence) => {
    if (sentence.question || quoteAt(text.quotes, sentence.start + 1) !== undefined) return []
    return segmentsOf(sentence).flatMap(assertionsIn)
  })
}

function assertionsIn(segment: Segment): Assertion[] {
  const { tokens } = segment
  return tokens.flatMap((token, at) => {
    const without = /^(?:без|without)$/.test(token.text) && conceptOf(tokens[at + 1]?.text ?? '') === 'fee'
    const predicate = without || isPriced(segment, at) ? feePredicate : predicateOf(token.text)
    if (predicate === undefined || isConditional(segment, at) || isPlainNo(segment, at)) return []
    const holds =
      !without &&
      (isPriced(segment, at) || predicate.yes(token.text)) !==
        (isDenied(segment, at, predicate.reach) || /^free of$/.test(`${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`))
    const own = {
      segment,
      about: matterAround(segment, at, predicate.id),
      near: matterNear(segment, at, predicate.id),
      names: namesAround(segment, at),
    }
    const asserted = { pair: predicate.id, family: predicate.family, changes: predicate.changes, holds, ...own }
    const needed = holds ? undefined : neededThing(segment, at)
    if (needed === undefined || requiredPredicate === undefined) return [asserted]
    const { id, family, changes } = requiredPredicate
    return [asserted, { ...own, pair: id, family, changes, holds: true, near: needed }]
  })
}

/** «Без печати справка недействительна»: what nothing works without is needed. */
function neededThing({ tokens }: Segment, at: number): ReadonlySet<string> | undefined {
  const without = tokens.findIndex(({ text }, index) => /^(?:без|without)$/.test(text) && Math.abs(index - at) <= 6)
  const concept = without < 0 ? undefined : conceptOf(tokens[without + 1]?.text ?? '')
  return concept === undefined || concept === 'fee' ? undefined : new Set([concept])
}

/** «Берёт 1 %», "a fee of 20 euros": a price is named, so it is not free. */
function isPriced({ tokens, sentence }: Segment, at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (!/^(?:берет|берут|берем|возьмет|возьмут|стоит|составляет|комиссия|плата|fee|charge|costs?)$/.test(text))
    return false
  return /^.{0,40}?[1-9][\d ]{0,8}(?:[.,]\d+)?\s?(?:%|процент|руб|₽|р\.|евро|euro|usd|eur|byn|доллар|dollar)/.test(
    sentence.lower.slice((tokens[at]?.end ?? 0) - sentence.start),
  )
}

/** «Нет, …» at the head of a sentence answers and asserts nothing of its own. */
function isPlainNo({ sentence, tokens }: Segment, at: number): boolean {
  const token = tokens[at]
  return (
    token?.text === 'нет' &&
    (token.start === sentence.tokens[0]?.start || /^(?:ни|не)$/.test(tokens[at + 1]?.text ?? ''))
  )
}

/** A negation close before, or a refusal in the same clause: «в возврате отказано», «возврату не подлежит», «возврата не будет». */
function isDenied(segment: Segment, at: number, reach: number): boolean {
  const { from, to } = clauseAround(segment, at)
  const { tokens } = segment
  const helpers = tokens
    .slice(from, at)
    .filter(({ text }) => /^(?:be|been|going|to|get|ever|никто|банк|мы|вам|ее|его|их)$/.test(text)).length
  for (let index = Math.max(from, at - reach - helpers); index < at; index += 1) {
    if (isNegator(tokens[index]?.text ?? '') && !(tokens[index]?.text === 'не' && tokens[index + 1]?.text === 'только'))
      return true
  }
  const after = tokens.slice(at + 1, Math.min(to + 1, at + 9)).map(({ text }) => text)
  return denial.test(after.join(' '))
}

/** Refusals that stand after the word they deny. */
const denial =
  /^(?:\S+ ){0,5}(?:(?:уже |больше )?нельзя|не (?:может|могут|можно|ждите|ожидайте|рассчитывайте|дождетесь|стоит ждать|существует|предвидится|подлежит|будет|будем|можем|могу|сможем|смогу|получится|предусмотрен[оаы]?|производится|положен[оаы]?|осуществляется|возможен|возможно|планируем|станем)|отказано|отказали|отказываем|невозможен|невозможна|невозможно)(?= |$)|^(?:нет|no|not|is not|was not|will not|cannot)(?= |$)/

/** «Если», «можете»-clauses and wishes assert nothing of the matter itself. */
function isConditional(segment: Segment, at: number): boolean {
  const { from } = clauseAround(segment, at)
  return segment.tokens
    .slice(from, at)
    .some(({ text }) => /^(?:если|чтобы|когда|ли|if|when|whether|once|unless|бы)$/.test(text))
}
