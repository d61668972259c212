import { tellsOfAct } from './acts.ts'
import { clausesOf, type Answering } from './answering.ts'
import { closenessOf } from './closeness.ts'
import { evidenceFor, type WeighedPoint } from './weighed-point.ts'

/** To which points, by their places, the sentences of a reply are given. */
export type Assignment = ReadonlyMap<Answering, readonly Share[]>

/** What of a sentence is given to a point. */
interface Share {
  readonly place: number
  readonly clause: Answering
}

const mostSentences = 60

/**
 * Gives each point of several one sentence of the reply, the surest pair first. A sentence answers one point, or another one
 * too if another clause of it does: what speaks to a neighbour is no answer to this point only because both ask for a date.
 */
export function assign(sentences: readonly Answering[], points: readonly WeighedPoint[]): Assignment {
  const pairs = sentences.slice(0, mostSentences).flatMap((sentence, at) =>
    points.map((point, place) => ({
      sentence,
      point,
      place,
      worth: worthOf(sentence, point) - farFrom(at, sentences.length, place, points.length),
    })),
  )
  pairs.sort((one, other) => other.worth - one.worth)
  const given = new Map<Answering, Share[]>()
  const served = new Set<number>()
  for (const { sentence, point, place, worth } of pairs) {
    if (worth < least || served.has(place)) continue
    const before = given.get(sentence) ?? []
    const clause = bestClause(sentence, point, new Set(before.map((each) => each.clause)))
    if (clause === undefined) continue
    given.set(sentence, [...before, { place, clause }])
    served.add(place)
  }
  return given
}

/** So much a sentence must be worth to a point to be given to it at all. */
const least = 0.5

/** A clause beside the answer to another point must be worth more. */
const leastBeside = 1.2

/** The clause that does most for a point and has not answered another; the whole of a sentence that nobody has claimed. */
function bestClause(sentence: Answering, point: WeighedPoint, used: ReadonlySet<Answering>): Answering | undefined {
  let best: Answering | undefined
  for (const clause of clausesOf(sentence)) {
    if (used.has(clause) || evidenceFor(clause, point) === 0) continue
    if (used.size > 0 && worthOf(clause, point) < leastBeside) continue
    if (best === undefined || worthOf(clause, point) > worthOf(best, point)) best = clause
  }
  return best ?? (used.size === 0 ? sentence : undefined)
}

/** Nothing of the wanted kind, nothing given. */
function worthOf(part: Answering, point: WeighedPoint): number {
  const evidence = evidenceFor(part, point)
  if (evidence === 0) return 0
  const { share, own } = closenessOf(part, point.matter)
  return evidence * 0.8 + share * 1.5 + (own ? 0.8 : 0) + (tellsOfAct(part, point) ? 0.8 : 0)
}

/** Answers stand in the order of the questions more often than not. */
function farFrom(at: number, sentences: number, place: number, points: number): number {
  if (sentences < 2 || points < 2) return 0
  return 0.6 * Math.abs(at / (sentences - 1) - place / (points - 1))
}
