import { conceptOf } from '../concepts.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'
import type { ReadText } from '../text/read-text.ts'
import { quoteAt } from '../text/quotes.ts'
import { listWords } from '../text/word-list.ts'
import { stemWord } from '../text/stem.ts'
import { concepts } from '../words/concepts.ts'
import { fadedConcepts } from '../words/answers.ts'
import { opposites } from '../words/opposites.ts'

/** Something a text says is so or is not so. */
export interface Assertion {
  /** What is asserted: opposites have it in common. */
  readonly pair: string
  /** It changes by itself with time. */
  readonly changes: boolean
  readonly holds: boolean
  readonly segment: Segment
  /** Things the segment speaks of, besides the words of the pair itself. */
  readonly about: ReadonlySet<string>
}

const things: ReadonlySet<string> = new Set(Object.keys(concepts))
const faded: ReadonlySet<string> = new Set(
  fadedConcepts.filter((concept) => concept !== 'money' && concept !== 'surname-change'),
)
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
    const without = /^(?:без|without)$/.test(token.text) && conceptOf(segment.tokens[at + 1]?.text ?? '') === 'fee'
    const predicate = without ? feePredicate : predicateOf(token.text)
    if (predicate === undefined || isConditional(segment, at)) return []
    const holds = !without && predicate.yes(token.text) !== isDenied(segment, at, predicate.reach)
    return [
      {
        pair: predicate.id,
        changes: predicate.changes,
        holds,
        segment,
        about: matterAround(segment, at, predicate.id),
      },
    ]
  })
}

/** What can be said of a thing and be denied of it: one of the pairs, or any other verb with itself. */
interface Predicate {
  readonly id: string
  readonly changes: boolean
  readonly yes: (word: string) => boolean
  /** How many words back a negation still denies it. */
  readonly reach: number
}

const pairs = opposites.map(({ id, yes, no, changes }) => {
  const [isYes, isNo] = [listWords(yes), listWords(no)]
  const predicate: Predicate = { id, changes, yes: isYes, reach: 3 }
  return { predicate, knows: (word: string) => isYes(word) || isNo(word) }
})
const feePredicate = pairs.find(({ predicate }) => predicate.id === 'fee')?.predicate

const verbForm =
  /^[а-я]{2,}(?:ть|ти|чь|л|ла|ло|ли|ем|им|ет|ит|ют|ут|ат|ят|ен|ена|ено|ены|ан|ана|ано|аны|ят[аоы]|ут[аоы])(?:ся|сь)?$|^[a-z]{4,}(?:ed|es|s|e|t|n|d|y|k|l)?$/

const known = new Map<string, Predicate | undefined>()
const mostKnown = 20_000

function predicateOf(word: string): Predicate | undefined {
  if (known.has(word)) return known.get(word)
  const predicate = pairs.find(({ knows }) => knows(word))?.predicate ?? verbPredicate(word)
  if (known.size >= mostKnown) known.clear()
  if (word.length <= 40) known.set(word, predicate)
  return predicate
}

/** «Приняли» and «не приняли» are opposites too; what was not yet may come about, so it changes with time. */
function verbPredicate(word: string): Predicate | undefined {
  const named = word.length > 3 && verbForm.test(word) ? conceptOf(word) : undefined
  const concept = named !== undefined && faded.has(named) ? stemWord(word) : named
  if (concept === undefined) return undefined
  return { id: `verb ${bareVerb(concept)}`, changes: true, yes: () => true, reach: 1 }
}

/** «Отменяли» and «отменили» are one verb: the suffix of the aspect goes. */
function bareVerb(stem: string): string {
  return things.has(stem) ? stem : stem.replace(/(?:ыва|ива|ва|ну|[аяиеу])$/, '')
}

/** A negation close before, or a refusal in the same clause: «в возврате отказано», «возврату не подлежит», «возврата не будет». */
function isDenied(segment: Segment, at: number, reach: number): boolean {
  const { from, to } = clauseAround(segment, at)
  const { tokens } = segment
  for (let index = Math.max(from, at - reach); index < at; index += 1) {
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

function matterAround(segment: Segment, at: number, predicate: string): Set<string> {
  const about = new Set<string>()
  segment.tokens.forEach((token, index) => {
    const concept = index === at || predicateOf(token.text)?.id === predicate ? undefined : conceptOf(token.text)
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
  const [mine, theirs] = [one.size - shared, other.size - shared]
  return (
    !(ownThings(one, other) && ownThings(other, one)) && !(Math.max(mine, theirs) > 1 && Math.min(mine, theirs) > 0)
  )
}
