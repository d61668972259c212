import { appendTo } from '../text/append-to.ts'
import { findIndexed } from '../text/phrase-index.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Claim } from './claims.ts'
import { contrastIndex } from './lexicon.ts'
import { keep } from '../text/keep.ts'

/** Whether two claims name different alternatives of one kind: a debit card and a credit card. */
export function namesAlternatives(now: Claim, before: Claim): boolean {
  const [mine, theirs] = [alternativesOf(now), alternativesOf(before)]
  return [...mine].some(([kind, members]) => {
    const others = theirs.get(kind)
    return others !== undefined && !members.some((member) => others.includes(member))
  })
}

/** Which of the alternatives of each kind a claim names: in its clause, else in its part of the sentence. */
const alternativesOf = keep((claim: Claim): ReadonlyMap<number, readonly number[]> => {
  const { segment, words, clause } = claim
  const read = (from: number, to: number) => {
    const found = new Map<number, number[]>()
    for (const place of contrastsIn(segment.sentence)) {
      const at = segment.sentence.start + place.start
      if (at < from || at >= to || words.some((word) => word.start === at)) continue
      appendTo(found, place.of.kind, place.of.member)
    }
    return found
  }
  // «Ставка по вкладу — 14 %, по карте прежняя»: a figure is of what stands before it, where something does.
  const ahead = read(segment.start, words.length > 0 ? segment.end : claim.start)
  const around = ahead.size > 0 ? ahead : read(segment.start, segment.end)
  // «…по кредитной карте, у которой плата есть»: the clause tells of what stands before it.
  const from = isRelative.test(clause[0]?.text ?? '') ? segment.sentence.start : (clause[0]?.start ?? segment.start)
  const own = read(from, clause.at(-1)?.end ?? segment.end)
  return words.length > 0 && claim.matter.size > 0 ? own : new Map([...around, ...own])
})

const isRelative = /^(?:which|who|котор[а-я]{2,3})$/

const contrastsIn = keep(({ lower }: Sentence) => findIndexed(contrastIndex, lower))
