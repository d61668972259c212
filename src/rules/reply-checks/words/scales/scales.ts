import { accessScales } from './access.ts'
import { antonymScales } from './antonyms.ts'
import { deedScales } from './deeds.ts'
import { disputeScales } from './disputes.ts'
import { interestScales } from './interest.ts'
import { moneyScales } from './money.ts'
import { ruleScales } from './rules.ts'
import type { Scale } from './scale.ts'
import { stateScales } from './states.ts'

/** All scales on which two replies can stand at opposite ends. */
export const scales: readonly Scale[] = [
  ...moneyScales,
  ...interestScales,
  ...accessScales,
  ...deedScales,
  ...disputeScales,
  ...ruleScales,
  ...antonymScales,
  ...stateScales,
]
