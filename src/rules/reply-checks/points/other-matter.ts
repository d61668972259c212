import type { ReadText } from '../text/read-text.ts'
import { relatedConcepts } from '../words/answers.ts'
import { conceptsIn, isFaded, isThing } from './matter.ts'
import { sharesRoot } from './whether.ts'

/** One thing or two may be another word for what was asked; three that nobody spoke of are a letter to somebody else. */
const fewest = 3

/**
 * Whether a reply names things of the bank of which the client never spoke, and nothing of which they did: whatever it says,
 * it answers nobody's points here.
 */
export function isOfAnotherMatter(draft: ReadText, asked: readonly ReadText[]): boolean {
  const said = [...conceptsIn(draft)].filter((concept) => !isFaded(concept))
  if (said.filter(isThing).length < fewest) return false
  return !asked.some((each) => {
    const known = conceptsIn(each)
    return said.some((concept) => known.has(concept) || sharesRoot(concept, known) || isRelated(concept, known))
  })
}

function isRelated(concept: string, known: ReadonlySet<string>): boolean {
  return (
    (relatedConcepts[concept] ?? []).some((each) => known.has(each)) ||
    [...known].some((each) => relatedConcepts[each]?.includes(concept))
  )
}
