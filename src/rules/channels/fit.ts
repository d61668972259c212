import type { Channel } from '../../contract/codes.ts'
import { channelRules } from './channel-rules.ts'
import { countSms } from './sms.ts'

/** No text of this many signs fits into so many messages: not worth cutting to know. */
const signsOfSegment = 160

/** Whether a channel carries a text as one reply. */
export function fitsChannel(channel: Channel, text: string): boolean {
  const { length } = channelRules[channel]
  if (!length) return true
  if (length.unit === 'signs') return countSigns(text) <= length.most
  return text.length <= length.most * signsOfSegment && countSms(text).segments <= length.most
}

/** Signs as a person counts them, give or take: an emoji is one, whatever it is made of inside. */
export function countSigns(text: string): number {
  let signs = 0
  for (const _ of text) signs += 1
  return signs
}
