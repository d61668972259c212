import { conceptOf } from '../concepts.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'
import type { ReadText } from '../text/read-text.ts'
import { quoteAt } from '../text/quotes.ts'
import { listWords } from '../text/word-list.ts'
import { readWords } from '../text/words.ts'
import { concepts } from '../words/concepts.ts'
import { fadedConcepts } from '../words/answers.ts'
import { opposites, type Opposites } from '../words/opposites.ts'

/** Something a text says is so or is not so. */
export interface Assertion {
  readonly pair: Opposites
  readonly holds: boolean
  readonly segment: Segment
  /** Things the segment speaks of, besides the words of the pair itself. */
  readonly about: ReadonlySet<string>
}

const pairs = opposites.map((pair) => ({ pair, yes: listWords(pair.yes), no: listWords(pair.no) }))
const things: ReadonlySet<string> = new Set(Object.keys(concepts))
const faded: ReadonlySet<string> = new Set(fadedConcepts.filter((concept) => concept !== 'money'))
/** Figures and their units are compared by themselves. */
export const isMeasure = /^(?:\d|рубл|сутк|евро|ден|дне|процент|euro|day|percent)/
const isNegator = listWords(
  "не нет нельзя невозможно ни никогда отказано отказ отказали отказались not no never cannot can't won't don't didn't doesn't isn't aren't wasn't neither nor without",
)

/** Everything of this kind that a text asserts. Questions and quotations assert nothing. */
export function findAssertions(text: ReadText): Assertion[] {
  return text.sentences.flatMap((sentence) => {
    if (sentence.question || quoteAt(text.quotes, sentence.start + 1) !== undefined) return []
    return segmentsOf(sentence).flatMap(assertionsIn)
  })
}

function assertionsIn(segment: Segment): Assertion[] {
  return segment.tokens.flatMap((token, at) => {
    const known = pairOf(token.text)
    if (known === undefined || isConditional(segment, at)) return []
    const holds = known.yes(token.text) !== isDenied(segment, at)
    return [{ pair: known.pair, holds, segment, about: matterAround(segment, at, known.pair) }]
  })
}

const known = new Map<string, (typeof pairs)[number] | undefined>()
const mostKnown = 20_000

function pairOf(word: string): (typeof pairs)[number] | undefined {
  if (known.has(word)) return known.get(word)
  const pair = pairs.find(({ yes, no }) => yes(word) || no(word))
  if (known.size >= mostKnown) known.clear()
  if (word.length <= 40) known.set(word, pair)
  return pair
}

/** Whether a text has a word of one of the pairs; a quick look before it is read in full. */
export function mayAssert({ lower }: ReadText, wanted: ReadonlySet<Opposites>): boolean {
  return readWords(lower).some(({ text }) => {
    const pair = pairOf(text)?.pair
    return pair !== undefined && wanted.has(pair)
  })
}

/** A negation close before, or a refusal in the same clause: «в возврате отказано», «возврату не подлежит», «возврата не будет». */
function isDenied(segment: Segment, at: number): boolean {
  const { from, to } = clauseAround(segment, at)
  const { tokens } = segment
  for (let index = Math.max(from, at - 3); index < at; index += 1) {
    if (isNegator(tokens[index]?.text ?? '') && !(tokens[index]?.text === 'не' && tokens[index + 1]?.text === 'только'))
      return true
  }
  const after = tokens.slice(at + 1, Math.min(to + 1, at + 6)).map(({ text }) => text)
  return denial.test(after.join(' '))
}

/** Refusals that stand after the word they deny. */
const denial =
  /^(?:\S+ ){0,3}(?:не (?:подлежит|будет|будем|можем|могу|сможем|смогу|получится|предусмотрен[оаы]?|производится|положен[оаы]?|осуществляется|возможен|возможно|планируем|станем)|отказано|отказали|отказываем|невозможен|невозможна|невозможно)(?= |$)|^(?:нет|not|is not|was not|will not|cannot)(?= |$)/

/** «Если», «можете»-clauses and wishes assert nothing of the matter itself. */
function isConditional(segment: Segment, at: number): boolean {
  const { from } = clauseAround(segment, at)
  return segment.tokens
    .slice(from, at)
    .some(({ text }) => /^(?:если|чтобы|когда|ли|if|when|whether|once|unless|бы)$/.test(text))
}

function matterAround(segment: Segment, at: number, pair: Opposites): Set<string> {
  const about = new Set<string>()
  segment.tokens.forEach((token, index) => {
    const concept = index === at || pairOf(token.text)?.pair === pair ? undefined : conceptOf(token.text)
    if (concept !== undefined && !faded.has(concept) && !isMeasure.test(concept)) about.add(concept)
  })
  return about
}

/** Whether two stretches speak of one matter: most of the smaller is shared, and neither has a thing of its own besides. */
export function sharesMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((concept) => other.has(concept)).length
  const ownThings = (own: ReadonlySet<string>, than: ReadonlySet<string>) =>
    [...own].some((concept) => things.has(concept) && !than.has(concept))
  if (shared < 1 || shared / Math.min(one.size, other.size) < 0.5) return false
  return !(ownThings(one, other) && ownThings(other, one))
}
