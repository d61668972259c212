import { conceptOf } from '../concepts.ts'
import { stemWord } from '../text/stem.ts'
import { listWords } from '../text/word-list.ts'
import { fadedConcepts } from '../words/answers.ts'
import { concepts } from '../words/concepts.ts'
import { creating, opposites } from '../words/opposites.ts'

/** Concepts that are things of the bank, with a name of their own. */
export const things: ReadonlySet<string> = new Set(Object.keys(concepts))
/** Concepts that colour a sentence and are not its matter. */
export const faded: ReadonlySet<string> = new Set(
  fadedConcepts.filter((concept) => concept !== 'money' && concept !== 'surname-change'),
)
const isCreating = listWords(creating)

/** What can be said of a thing and be denied of it: one of the pairs, or any other verb with itself. */
export interface Predicate {
  readonly id: string
  readonly changes: boolean
  readonly family: string
  readonly yes: (word: string) => boolean
  /** How many words back a negation still denies it. */
  readonly reach: number
}

const pairs = opposites.map(({ id, yes, no, changes, family = id }) => {
  const [isYes, isNo] = [listWords(yes), listWords(no)]
  const predicate: Predicate = { id, changes, family, yes: isYes, reach: 3 }
  return { predicate, knows: (word: string) => isYes(word) || isNo(word) }
})
const pairOf = (id: string) => pairs.find(({ predicate }) => predicate.id === id)?.predicate
export const feePredicate = pairOf('fee')
export const requiredPredicate = pairOf('required')

const verbForm =
  /^[а-я]{2,}(?:ть|ти|чь|л|ла|ло|ли|ем|им|ет|ит|ют|ут|ат|ят|ен|ена|ено|ены|ан|ана|ано|аны|ят[аоы]|ут[аоы])(?:ся|сь)?$|^[a-z]{4,}(?:ed|es|s|e|t|n|d|y|k|l)?$/

const known = new Map<string, Predicate | undefined>()
const mostKnown = 20_000

/** What a word asserts, if it asserts anything. */
export function predicateOf(word: string): Predicate | undefined {
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
  const id = `verb ${bareVerb(concept)}`
  return { id, changes: true, family: isCreating(word) ? 'exists' : id, yes: () => true, reach: 1 }
}

/** «Отменяли» and «отменили» are one verb: the suffix of the aspect goes. */
function bareVerb(stem: string): string {
  return things.has(stem) ? stem : stem.replace(/дад$/, 'да').replace(/(?:ыва|ива|ва|ну|[аяиеу])$/, '')
}
