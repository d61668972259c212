import { clauseAround, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { consentThings, consentWays } from '../words/permissions.ts'
import { genericObjects } from '../words/purposes.ts'
import { thingPronouns } from '../words/yes.ts'
import { purposesIn, type PurposeGroup } from './purposes.ts'

const isThing = listWords(consentThings)
const isWay = listWords(consentWays)
const standsForThing = listWords(genericObjects, thingPronouns)

/** A thing that takes consent, or a word that stands for one, in the clause. */
export function hasThing(segment: Segment, at: number, aboutConsent: boolean): boolean {
  const { from, to } = clauseAround(segment, at)
  const clause = segment.tokens.slice(from, to + 1)
  return (
    clause.some(({ text }) => isThing(text) || (aboutConsent && (isWay(text) || standsForThing(text)))) ||
    purposesIn(textBetween(segment, from, to)).length > 0
  )
}

/** What the leave is for: of the clause, else of the sentence; nothing where it is for something else altogether. */
export function purposesOfClaim(segment: Segment, at: number): readonly PurposeGroup[] | undefined {
  const { from, to } = clauseAround(segment, at)
  const clause = segment.tokens.slice(from, to + 1)
  const named = purposesIn(textBetween(segment, from, to))
  if (named.length > 0) return named
  if (clause.some(({ text: word }) => isThing(word))) return purposesIn(segment.sentence.lower)
  if (isForElse(textBetween(segment, at, to))) return undefined
  return purposesIn(segment.sentence.lower)
}

/** «Согласились на перенос», «согласие подождать»: what leave was given for is named, and takes no consent. */
function isForElse(after: string): boolean {
  const object = thingAgreedTo.exec(after)
  const words = [object?.[1], object?.[2], object?.[3]].filter((word) => word !== undefined)
  return words.length > 0 && !words.some((word) => [isThing, isWay, standsForThing].some((fits) => fits(word)))
}

const thingAgreedTo =
  /^[\p{L}'-]+\s(?:(?:вы|нам|также|уже|тоже|already|also)\s){0,2}(?:(?:на|с|со|к|to|with|for|on)\s([\p{L}\d-]+)(?:\s([\p{L}\d-]+))?|([а-я]{3,}ть(?:ся)?)(?![а-я]))/u

function textBetween({ sentence, tokens }: Segment, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to]]
  return first === undefined || last === undefined
    ? ''
    : sentence.lower.slice(first.start - sentence.start, last.end - sentence.start)
}
