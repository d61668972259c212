import { consentStates, slots, type ConsentState, type Slot } from '../../contract/codes.ts'

/** What a part of a script depends on: a slot that has a value or has none, or a consent in one of some states. */
export type Condition =
  | { kind: 'filled'; slot: Slot; not: boolean }
  | { kind: 'state'; slot: ConsentSlot; states: readonly ConsentState[]; not: boolean }

/** Slots that a condition may compare: they stand for a code, and the code is what counts, not its words. */
export const consentSlots = ['consent.photo.state'] as const
export type ConsentSlot = (typeof consentSlots)[number]

export type ConditionFault = 'unknown-slot' | 'unknown-state' | 'not-comparable' | 'condition-unclear'

/** What stands after `if`: `slot`, `not slot`, `slot is state or state`, `slot is not state`. Nothing else is understood. */
export function readCondition(said: string): Condition | ConditionFault {
  const [first, ...rest] = said.trim().split(/\s+/u)
  if (first === 'not') return rest.length === 1 ? readFilled(rest[0], true) : 'condition-unclear'
  if (rest.length === 0) return readFilled(first, false)
  return rest[0] === 'is' ? readState(first, rest.slice(1)) : 'condition-unclear'
}

function readFilled(name: string | undefined, not: boolean): Condition | ConditionFault {
  if (name === undefined || name === '') return 'condition-unclear'
  return isSlot(name) ? { kind: 'filled', slot: name, not } : 'unknown-slot'
}

function readState(name: string | undefined, said: readonly string[]): Condition | ConditionFault {
  if (!isSlot(name)) return 'unknown-slot'
  if (!isConsentSlot(name)) return 'not-comparable'
  const not = said[0] === 'not'
  const list = not ? said.slice(1) : said
  // States stand at even places, `or` between them.
  if (list.length % 2 === 0 || list.some((word, at) => at % 2 === 1 && word !== 'or')) return 'condition-unclear'
  const states = list.filter((_, at) => at % 2 === 0)
  if (!states.every(isState)) return 'unknown-state'
  return { kind: 'state', slot: name, states, not }
}

const known: ReadonlySet<string | undefined> = new Set(slots)
const states: ReadonlySet<string> = new Set(consentStates)
const comparable: ReadonlySet<string> = new Set(consentSlots)

/** Whether a name is in the closed list of slots. */
export function isSlot(name: string | undefined): name is Slot {
  return known.has(name)
}
const isState = (word: string): word is ConsentState => states.has(word)
const isConsentSlot = (slot: Slot): slot is ConsentSlot => comparable.has(slot)
