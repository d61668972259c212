import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { defences } from '../words/evidence.ts'
import { effortExcuses, ruleExcuses } from '../words/excuses.ts'
import { diligence, powerless } from '../words/grounds.ts'
import type { Answering } from './answering.ts'

const isExcuse = compilePhrases([...ruleExcuses, ...effortExcuses, ...diligence, ...powerless])
const known = new WeakMap<Answering, boolean>()

/** Whether a part of the reply tells of rules or effort, or stands up for the staff: what answers nothing by itself. */
export function excuses(part: Answering): boolean {
  const before = known.get(part)
  if (before !== undefined) return before
  const found = hasPhrase(isExcuse, part.lower) || defences.test(part.lower)
  known.set(part, found)
  return found
}
