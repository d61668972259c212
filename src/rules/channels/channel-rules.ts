import type { Channel } from '../../contract/codes.ts'

/** What becomes of the same words on their way to the client. */
export type ChannelForm =
  /** Shown as they are. */
  | 'plain'
  /** Shown to everybody. */
  | 'public'
  /** Cut into short messages, each of which is paid for. */
  | 'sms'
  /** With a subject line. */
  | 'mail'
  /** On a sheet of paper. */
  | 'sheet'
  /** Said by the operator. */
  | 'spoken'

export interface ChannelRule {
  readonly form: ChannelForm
  /** How much the channel carries at most, and how much of it is still read to the end; absent: as much as a reply may have. */
  readonly length?: { readonly unit: 'signs' | 'segments'; readonly good: number; readonly most: number }
}

/** What a channel asks of a reply: one line for each, and nowhere else. */
export const channelRules: Readonly<Record<Channel, ChannelRule>> = {
  phone: { form: 'spoken' },
  branch: { form: 'spoken' },
  letter: { form: 'sheet' },
  email: { form: 'mail' },
  // Ten parts is where networks begin to drop or reorder them (GSM 03.40 allows 255, carriers do not); three fill a screen.
  sms: { form: 'sms', length: { unit: 'segments', good: 3, most: 10 } },
  // The smallest limit among the places where the bank is written to in public is 4096 signs; a screen of a phone holds 1000.
  post: { form: 'public', length: { unit: 'signs', good: 1_000, most: 4_096 } },
  chat: { form: 'plain' },
  messenger: { form: 'plain' },
  form: { form: 'plain' },
  app: { form: 'plain' },
}

/** Channels in which somebody speaks the reply: only there can it have been read aloud. */
export function isSpoken(channel: Channel): boolean {
  return channelRules[channel].form === 'spoken'
}
