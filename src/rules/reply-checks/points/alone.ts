import type { Answering } from './answering.ts'
import { provides } from './evidence.ts'
import { closenessOf } from './closeness.ts'
import { isThing } from './concept-of.ts'
import { isFaded } from './matter.ts'
import { evidenceFor, type WeighedPoint } from './weighed-point.ts'
import { accepting } from '../words/evidence.ts'

/** One other thing may be another word for what was asked; two are another matter. */
const fewThings = 1

/**
 * Whether a sentence answers the only point there is. A question is answered by anything of the kind it wants, whatever the words;
 * a request or a statement by what is done or said about it.
 */
export function answersAlone(part: Answering, point: WeighedPoint, before: Answering | undefined): boolean {
  const evidence = evidenceFor(part, point)
  if (evidence === 0) return false
  const { share } = closenessOf(part, point.matter)
  if (point.wish === 'statement')
    return (
      share > 0 ||
      part.goesOn ||
      accepting.test(part.lower) ||
      (namesFew(part) && (before !== undefined || evidence === 2))
    )
  if (point.wish === 'deed') {
    if (provides.test(part.lower)) return true
    if (evidence === 1) return share >= enough
    return share > 0 || part.goesOn || namesFew(part)
  }
  if (point.wish === 'which' || point.wish === 'whether') return evidence === 2 || share > 0 || namesFew(part)
  return true
}

const enough = 0.3

function namesFew({ concepts }: Answering): boolean {
  return [...concepts].filter((concept) => isThing(concept) && !isFaded(concept)).length <= fewThings
}
