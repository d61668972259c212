import { asksLeave, leave, polarities } from '../words/evidence.ts'
import type { Wish } from '../words/wishes.ts'
import { tellsOfAct, tellsOfOtherActs } from './acts.ts'
import type { Answering } from './answering.ts'
import type { Assignment } from './assignment.ts'
import { closenessOf } from './closeness.ts'
import type { Evidence } from './evidence.ts'
import { excuses } from './excuses.ts'
import { featuresOf } from './features.ts'
import { evidenceFor, type WeighedPoint } from './weighed-point.ts'

/** What speaks for or against a part of the reply being the answer to a point; the weights of them are in `weights.ts`. */
export type Sign =
  | 'always'
  // What of the kind that is wanted the part gives.
  | `${Kind}-surely`
  | `${Kind}-perhaps`
  | 'why-repeats'
  | 'why-news'
  | 'whether-allows'
  | 'whether-tells'
  | 'whether-tells-of-it'
  | 'excuses'
  | 'denies'
  // Whether it speaks of the point: of the only one there is, or of one of several.
  | 'alone-share'
  | 'alone-only-share'
  | 'several'
  | 'share'
  | 'own'
  | 'head'
  // To which point the sentence is given, and what else it may be about.
  | 'rival-own'
  | 'rival-share'
  | 'rival-kind'
  | 'clause'
  | 'taken'
  | 'given'
  | 'given-perhaps'
  | 'goes-on-of-other'
  | 'dwells-on-other'
  | 'named-elsewhere'
  | 'named-nowhere'
  | 'whether-invites'
  | 'given-clause'
  | `${Kind}-apart`
  | 'told-perhaps-apart'
  | 'other-act'
  | 'nothing-of-kind'
  | 'weak-rival-own'
  | 'weak-rival-share'
  | 'out-of-order'
  | 'given-out-of-order'
  | 'few-sentences'
  | 'other-matter'

/** Signs that a part shows, most of them 1 where they are there at all. */
export type Signs = Partial<Record<Sign, number>>

/** Kinds of wish that one weight suits. */
type Kind = 'when' | 'much' | 'who' | 'where' | 'why' | 'told' | 'whether' | 'acted' | 'stated'

const kinds: Readonly<Record<Wish, Kind>> = {
  time: 'when',
  amount: 'much',
  number: 'much',
  person: 'who',
  place: 'where',
  reason: 'why',
  purpose: 'why',
  source: 'why',
  means: 'told',
  course: 'told',
  status: 'told',
  which: 'told',
  whether: 'whether',
  deed: 'acted',
  apology: 'stated',
  statement: 'stated',
}

/** A part of a reply in its place among the sentences, and the point in its place among the points. */
export interface Setting {
  readonly part: Answering
  /** The sentence that it is of. */
  readonly sentence: Answering
  /** The sentence before it. */
  readonly before?: Answering | undefined
  readonly assignment?: Assignment | undefined
  readonly at: number
  readonly sentences: number
  /** How many clauses the sentences have. */
  readonly units: number
  readonly place: number
  readonly points: readonly WeighedPoint[]
  /** Some sentence of the reply has words of the point. */
  readonly isNamed: boolean
  /** The whole reply speaks of things that the client never named. */
  readonly otherMatter: boolean
}

/** Reads the signs that a part of the reply answers a point. */
export function readSigns(setting: Setting, point: WeighedPoint): Signs {
  const { part, points } = setting
  const given = evidenceFor(part, point)
  const excused = excuses(part)
  const features = featuresOf(part)
  const evidence = (excused || setting.otherMatter) && given < 2 ? 0 : given
  const { share, own } = closenessOf(part, point.matter)
  const signs: Signs = { always: 1, ...readEvidence(part, point, evidence, share) }
  if (namesHead(part, point)) signs.head = 1
  if (setting.otherMatter) signs['other-matter'] = 1
  if (excused) signs.excuses = 1
  else if (features.denies && !features.forbids) signs.denies = 1
  if (points.length > 1)
    return { ...signs, several: 1, share, own: own ? 1 : 0, ...readRivals(setting, point, evidence) }
  signs['alone-share'] = share
  if (evidence === 0) signs['alone-only-share'] = share
  return signs
}

function readEvidence(part: Answering, { wish, text, matter }: WeighedPoint, evidence: Evidence, share: number): Signs {
  const kind = kinds[wish]
  if (evidence === 0) return {}
  if (evidence === 2) return { [`${kind}-surely`]: 1 }
  if (kind === 'why') {
    const news = [...part.concepts].filter((concept) => !matter.weights.has(concept) && !commonplace.test(concept))
    return { 'why-perhaps': 1, 'why-repeats': share, 'why-news': Math.min(mostNews, news.length) / mostNews }
  }
  if (kind !== 'whether') return { [`${kind}-perhaps`]: 1 }
  const { allows, instructs, forbids } = featuresOf(part)
  const leaveAsked = asksLeave.test(text.lower)
  if ((leaveAsked && allows) || polarities.test(leaveAsked ? part.lower : part.lower.replace(leave, ' ')))
    return { 'whether-perhaps': 1 }
  if ((leaveAsked || asksNeed.test(text.lower)) && instructs && !forbids) return { 'whether-invites': 1 }
  return allows || instructs ? { 'whether-allows': 1 } : { 'whether-tells': 1, 'whether-tells-of-it': share }
}

/** «Нужна ли запись»: «просто приходите» says no. */
const asksNeed =
  /(?<![а-яa-z])(?:нужн[аоы]?|нужен|надо|обязательн[а-я]+|требуется|придется|need|have to|must|required|necessary)(?![а-яa-z])/

const mostNews = 5

/** A day or a word that any sentence may have is no news. */
const commonplace =
  /^\d|^(?:januar|februar|march|april|june|jul|august|septemb|octob|novemb|decemb|янв|фев|март|апр|ма|июн|июл|авг|сент|окт|нояб|дек|today|account|действительн|так)/

function readRivals(
  { part, sentence, before, at, sentences, units, place, points, isNamed, assignment }: Setting,
  point: WeighedPoint,
  evidence: Evidence,
): Signs {
  const signs: Signs = {}
  const { share, own } = closenessOf(part, point.matter)
  for (const other of points) {
    if (other === point) continue
    const rival = closenessOf(part, other.matter)
    const rivalEvidence = evidenceFor(part, other)
    const weaker = rivalEvidence < evidence
    if (rival.own && !own) signs[weaker ? 'weak-rival-own' : 'rival-own'] = 1
    if (rival.share <= share) continue
    const sign = weaker ? 'weak-rival-share' : 'rival-share'
    signs[sign] = Math.max(signs[sign] ?? 0, rival.share - share)
    if (evidence < 2 && rivalEvidence > evidence) signs['rival-kind'] = 1
  }
  if (share === 0) signs[isNamed ? 'named-elsewhere' : 'named-nowhere'] = 1
  if (part.isClause) signs.clause = 1
  const kind = kinds[point.wish]
  const act = tellsOfAct(part, point)
  if (tellsOfOtherActs(part, point)) signs['other-act'] = 1
  if (evidence === 0) signs['nothing-of-kind'] = 1
  else if (share === 0 && !act) {
    if (evidence === 2) signs[`${kind}-apart`] = 1
    else if (kind === 'told') signs['told-perhaps-apart'] = 1
  }
  const to = assignment?.get(sentence)
  const mine = to?.find((each) => each.place === place)
  if (mine !== undefined && to !== undefined) {
    if (to.length > 1 && part.isClause) signs[mine.clause === part ? 'given-clause' : 'taken'] = 1
    else if (evidence > 0) signs[evidence === 2 ? 'given' : 'given-perhaps'] = 1
  } else if (to !== undefined) signs.taken = 1
  if (share === 0 && before !== undefined && assignment?.get(before)?.every((each) => each.place !== place) === true) {
    if (part.goesOn) signs['goes-on-of-other'] = 1
    if (dwellsOn(part, before)) signs['dwells-on-other'] = 1
  }
  if (units < points.length) signs['few-sentences'] = 1
  if (sentences > 1)
    signs[mine === undefined ? 'out-of-order' : 'given-out-of-order'] = Math.abs(
      at / (sentences - 1) - place / (points.length - 1),
    )
  return signs
}

/** «Порог пройден 21 августа» after «…доход превысил порог»: it says more of what the sentence before has told. */
function dwellsOn({ concepts }: Answering, before: Answering): boolean {
  for (const concept of concepts) if (before.concepts.has(concept) && !commonplace.test(concept)) return true
  return false
}

/** Whether the part names what stands first in the point: «справка» of «Справка о закрытии кредита». */
function namesHead({ concepts }: Answering, { matter }: WeighedPoint): boolean {
  for (const concept of matter.weights.keys()) if (!matter.faded.has(concept)) return concepts.has(concept)
  return false
}
