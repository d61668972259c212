import type { Wish } from '../words/wishes.ts'
import type { Answering } from './answering.ts'
import { closenessOf } from './closeness.ts'
import { gives, isWithheld } from './evidence.ts'
import { evidenceFor, type WeighedPoint } from './weighed-point.ts'
import { namesObstacle } from './wishes.ts'

/** Kinds that a word shows by itself, whatever the sentence speaks of: a date, a sum, a cause. */
const plain: ReadonlySet<Wish> = new Set(['time', 'amount', 'number', 'reason', 'purpose', 'person'])

/** Kinds of which a sentence in its place need give only something. */
const hinted: ReadonlySet<Wish> = new Set(['reason', 'means', 'statement', 'which'])

/** Kinds that are met by what was done. */
const acted: ReadonlySet<Wish> = new Set(['deed', 'statement'])
const some = 0.3

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
  if (point.wish === 'deed' && isWithheld(part)) return true
  if (isNearer(part, others, share, point.wish)) return false
  if (evidence === 1) return point.wish === 'reason' && !others.some((other) => gives[other.wish](part) === 2)
  if (acted.has(point.wish) && share >= some) return true
  return plain.has(point.wish) && (!point.matter.hasOwn || share >= most)
}

/** Another point has so much more of a sentence that it is no ellipsis. */
const margin = 0.2

function isNearer(part: Answering, others: readonly WeighedPoint[], share: number, wish: Wish): boolean {
  return others.some(
    (other) =>
      other.wish !== wish && closenessOf(part, other.matter).share > share + margin && evidenceFor(part, other) > 0,
  )
}

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
  if (evidence === 0) return false
  const others = points.filter((other) => other !== point)
  if (isNearer(part, others, share, point.wish)) return false
  if (at !== place) return false
  if (evidence === 1 && !hinted.has(point.wish) && !touches) return false
  if (sentences.length === points.length && !part.goesOn) return true
  if (evidence === 1 && point.wish !== 'reason' && !touches) return false
  if (at === 0) return true
  const goesOnRightly = shown.has(point.wish) || (acted.has(point.wish) && point.matter.shared.size > 0)
  return sentences.length === points.length && goesOnRightly
}

const prices = ['fee', 'money']

/** «До 50 000 бесплатно, дальше 2 %»: a reply that names no point gives every point what it wants. */
export function answersAll(sentences: readonly Answering[], points: readonly WeighedPoint[]): boolean {
  const isOwn = sentences.some((each) =>
    points.some(({ matter }) => closenessOf(each, { ...matter, faded: new Set([...matter.faded, ...prices]) }).own),
  )
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
const shown: ReadonlySet<Wish> = new Set([
  'time',
  'amount',
  'number',
  'reason',
  'purpose',
  'person',
  'place',
  'means',
  'which',
  'course',
  'status',
])
