import { concepts } from '../words/concepts.ts'

/** Concepts that are things of the bank, with a name of their own. */
export const things: ReadonlySet<string> = new Set(Object.keys(concepts))

/** Concepts that colour a sentence and are not its matter. */
export const faded: ReadonlySet<string> = new Set([
  'term',
  'reason',
  'operator',
  'at-work',
  'today',
  'urgent',
  'apology',
  'responsible',
  'rule',
  'opening',
  'confirm',
])
