import type { Place } from '../../rule.ts'
import type { ImpliedAct } from '../../words/consent.ts'
import type { ActPlace } from '../acts.ts'

/** An act that the words make into consent. */
export interface Implied {
  readonly kind: ImpliedAct
  /** Where consent is spoken of. */
  readonly consent: number
}

/** Whether a word belongs to an act; «автоматически» says how and stays a word of its own. */
export function isInside(token: Place, acts: readonly ActPlace[]): boolean {
  return acts.some((act) => token.start >= act.start && token.end <= act.end && act.kind !== 'default')
}
