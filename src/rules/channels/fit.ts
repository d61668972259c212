import type { Channel } from '../../contract/codes.ts'
import { channelRules } from './channel-rules.ts'
import { countSigns } from './count-signs.ts'
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
