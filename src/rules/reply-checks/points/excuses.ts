import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { defences } from '../words/evidence.ts'
import { effortExcuses, ruleExcuses } from '../words/excuses.ts'
import { diligence, powerless } from '../words/grounds.ts'
import type { Answering } from './answering.ts'
import { keep } from '../text/keep.ts'

const isExcuse = compilePhrases([...ruleExcuses, ...effortExcuses, ...diligence, ...powerless])

/** Whether a part of the reply tells of rules or effort, or stands up for the staff: what answers nothing by itself. */
export const excuses = keep(({ lower }: Answering) => hasPhrase(isExcuse, lower) || defences.test(lower))
