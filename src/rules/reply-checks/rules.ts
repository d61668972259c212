import { contradictsEarlierReply } from './contradicts-earlier-reply.ts'
import { hardToRead } from './hard-to-read.ts'
import { hidesBehindRules } from './hides-behind-rules.ts'
import { impliedConsent } from './implied-consent.ts'
import { personalDataInPublic } from './personal-data.ts'
import { pointUnanswered } from './point-unanswered.ts'
import { promiseIncomplete } from './promise-incomplete.ts'
import { repeatsEarlierReply } from './repeats-earlier-reply.ts'
import type { ReplyCheckRule } from './rule.ts'
import { silentMove } from './silent-move.ts'
import { topicNotRaised } from './topic-not-raised.ts'
import { unfilledSlot } from './unfilled-slot.ts'

/** The rules of the contract's table, in its order. */
export const replyCheckRules: readonly ReplyCheckRule[] = [
  unfilledSlot,
  personalDataInPublic,
  impliedConsent,
  promiseIncomplete,
  silentMove,
  pointUnanswered,
  topicNotRaised,
  repeatsEarlierReply,
  contradictsEarlierReply,
  hidesBehindRules,
  hardToRead,
]
