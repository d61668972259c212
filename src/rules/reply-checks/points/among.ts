import type { Wish } from '../words/wishes.ts'
import type { Answering } from './answering.ts'
import { closenessOf } from './closeness.ts'
import { gives } from './evidence.ts'
import { evidenceFor, type WeighedPoint } from './weighed-point.ts'
import { namesObstacle } from './wishes.ts'

/** Kinds that a word shows by itself, whatever the sentence speaks of: a date, a sum, a cause. */
const plain: ReadonlySet<Wish> = new Set(['time', 'amount', 'number', 'reason', 'person'])

/** Another point has clearly more of a sentence that gives this one only something. */
const clearlyLess = 0.7
/** One yes goes to one question, unless the other is spoken of as fully. */
const whole = 0.9
/** So much of a shared thing that the sentence speaks of the point all the same. */
const most = 0.5
const least = 0.2

/** Whether a sentence or clause answers one of several points, each of which needs an answer of its own. */
export function answersAmong(part: Answering, point: WeighedPoint, points: readonly WeighedPoint[]): boolean {
  const evidence = evidenceFor(part, point)
  if (evidence === 0) return false
  if (point.wish === 'statement' && namesObstacle(point.text)) return true
  const { share, own, touches } = closenessOf(part, point.matter)
  const others = points.filter((other) => other !== point)
  const claims = others.map((other) => ({ other, ...closenessOf(part, other.matter) })).filter((each) => each.own)
  if (own || (touches && claims.length === 0)) {
    if (share < least && evidence < 2) return false
    return !claims.some(
      (claim) =>
        (evidence === 1
          ? claim.share >= share
          : claim.other.wish === point.wish &&
            (point.wish === 'whether' ? share < whole && claim.share >= share : claim.share * clearlyLess > share)) &&
        gives[claim.other.wish](part) > 0,
    )
  }
  if (evidence < 2 && share === 0) return false
  if (claims.length > 0) {
    if (evidence < 2 || !plain.has(point.wish)) return false
    if (claims.some(({ other }) => other.wish === point.wish)) return false
    return !point.matter.hasOwn || share >= most
  }
  if (part.isClause) return false
  if (evidence === 1) return point.wish === 'reason'
  return plain.has(point.wish) && (!point.matter.hasOwn || share >= most)
}

/** Another point has so much more of a sentence that it is no ellipsis. */
const margin = 0.2

/** «Да. Завтра.»: sentences that name none of the points answer them in their order. */
export function followsOrder(
  sentences: readonly Answering[],
  at: number,
  points: readonly WeighedPoint[],
  place: number,
): boolean {
  const [part, point] = [sentences[at], points[place]]
  if (part === undefined || point === undefined) return false
  const { share, touches } = closenessOf(part, point.matter)
  if (points.some(({ matter }) => closenessOf(part, matter).own)) return false
  const evidence = evidenceFor(part, point)
  if (evidence === 0 || (evidence === 1 && point.wish !== 'reason' && !touches)) return false
  const others = points.filter((other) => other !== point)
  if (others.some((other) => closenessOf(part, other.matter).share > share + margin && evidenceFor(part, other) > 0))
    return false
  if (at !== place) return false
  return at === 0 || (sentences.length === points.length && (!part.goesOn || shown.has(point.wish)))
}

/** «До 50 000 бесплатно, дальше 2 %»: a reply that names no point gives every point what it wants. */
export function answersAll(sentences: readonly Answering[], points: readonly WeighedPoint[]): boolean {
  const isOwn = sentences.some((each) => points.some(({ matter }) => closenessOf(each, matter).own))
  return (
    !isOwn &&
    points.every(
      (point) =>
        (shown.has(point.wish) || point.wish === 'whether') &&
        sentences.some((each) => evidenceFor(each, point) >= (point.wish === 'whether' ? 1 : 2)),
    )
  )
}

/** What is told of «они» or «это» answers by its kind alone. */
const shown: ReadonlySet<Wish> = new Set(['time', 'amount', 'number', 'reason', 'person', 'place', 'means', 'which'])
