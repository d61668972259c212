import type { ReplyRule } from '../../contract/codes.ts'
import type { Dismissal } from '../../contract/reply-verdicts.ts'
import type { PlacedFinding } from './check-draft.ts'

type Known = Pick<PlacedFinding, 'rule' | 'place'>

/** Whether a finding is among those named: known by its rule and the words it stands in. */
export function isIn(named: readonly Dismissal[] = [], { rule, place }: Known): boolean {
  return named.some((one) => one.rule === rule && one.place === place)
}

/** The list with one more finding in it, once. */
export function nameFinding(named: readonly Dismissal[] = [], { rule, place }: Known): readonly Dismissal[] {
  return place === undefined || isIn(named, { rule, place }) ? named : [...named, { rule, place }]
}

/** Rules of the findings that the operator went to and that are there no more. */
export function mendedOf(heeded: readonly Dismissal[] = [], findings: readonly PlacedFinding[]): ReplyRule[] {
  const left = findings.flatMap(({ rule, place }) => (place === undefined ? [] : [{ rule, place }]))
  return heeded.filter((one) => !isIn(left, one)).map(({ rule }) => rule)
}
