import { relatedConcepts } from '../words/answers.ts'
import type { Answering } from './answering.ts'
import type { PointMatter } from './matter.ts'
import { sharesRoot } from './roots.ts'
import { keepPairs } from '../text/keep-pairs.ts'

/** A related thing is worth less than the thing itself. */
const ofRelated = 0.6

/** How near a part of the reply comes to what a point speaks of, and whether it names what only this point speaks of. */
export interface Closeness {
  readonly share: number
  /** By its own word. */
  readonly own: boolean
  /** By its own word, or by one for a thing that may stand for it. */
  readonly touches: boolean
}

/** Whether a concept, or one that stands for it, is spoken of: 1, less for a related one, 0. */
function nearness(concept: string, spoken: ReadonlySet<string>): number {
  if (spoken.has(concept)) return 1
  if (sharesRoot(concept, spoken)) return 0.9
  return isRelated(concept, spoken) ? ofRelated : 0
}

/** Whether a thing is spoken of that may stand for a concept. */
export function isRelated(concept: string, spoken: ReadonlySet<string>): boolean {
  return (relatedConcepts[concept] ?? []).some((each) => spoken.has(each))
}

/** Measures a part of the reply against a point. */
export function closenessOf(part: Answering, matter: PointMatter): Closeness {
  return closenessKept(matter, part)
}

const closenessKept = keepPairs((matter: PointMatter, part: Answering) => measure(part, matter))

function measure({ concepts }: Answering, { weights, total, shared, faded }: PointMatter): Closeness {
  let sum = 0
  let own = false
  let touches = false
  for (const [concept, weight] of weights) {
    const near = nearness(concept, concepts)
    sum += near * weight
    if (near === 0 || shared.has(concept) || faded.has(concept)) continue
    touches = true
    if (near > ofRelated) own = true
  }
  return { share: total === 0 ? 0 : sum / total, own, touches }
}
