import { accepting, leadingPolarity, withheld } from '../words/evidence.ts'
import type { ReadText } from '../text/read-text.ts'
import { isThing } from './concept-of.ts'
import { conceptsIn, isFaded } from './matter.ts'
import { isRelated } from './closeness.ts'
import { sharesRoot } from './roots.ts'

/** One thing or two may be another word for what was asked; three that nobody spoke of are a letter to somebody else. */
const fewest = 3

/**
 * Whether a reply names things of the bank of which the client never spoke, and nothing of which they did: whatever it says,
 * it answers nobody's points here.
 */
export function isOfAnotherMatter(draft: ReadText, asked: readonly ReadText[]): boolean {
  const said = [...conceptsIn(draft)]
  if (draft.sentences.some(({ lower }) => speaksToWhatWasSaid(lower))) return false
  if (said.filter((concept) => isThing(concept) && !isFaded(concept) && !acts.has(concept)).length < fewest)
    return false
  return !asked.some((each) => {
    const known = conceptsIn(each)
    return (
      said.some((concept) => known.has(concept) || sharesRoot(concept, known) || isRelated(concept, known)) ||
      [...known].some((concept) => isRelated(concept, new Set(said)))
    )
  })
}

/** «Принимаем», «не знаем»: said of what the client said, whatever it is. */
const speaksToWhatWasSaid = (lower: string): boolean =>
  accepting.test(lower) || withheld.test(lower) || leadingPolarity.test(lower)

/** What is done with any thing is no thing of its own. */
const acts: ReadonlySet<string> = new Set([
  'sending',
  'seeing',
  'visit',
  'storing',
  'early',
  'found',
  'check',
  'result',
])
