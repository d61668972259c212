import * as z from 'zod/mini'
import { calendars, consentAnswers, consentStates, languages, purposes } from './codes.ts'
import { instant } from './common.ts'
import { noticeRef } from './consents.ts'

/** What stands on the client's own page while the request waits for an answer. */
const asking = z.object({
  kind: z.literal('asking'),
  /** Whose question it is, as the bank calls itself; absent where nobody said. */
  bank: z.optional(z.string()),
  purpose: z.enum(purposes),
  language: z.enum(languages),
  notice: noticeRef,
  /** The exact text, parted where the page begins a new paragraph; joined by spaces it has the notice's hash. */
  paragraphs: z.array(z.string()),
  isNot: z.string(),
  term: z.string(),
  withdrawal: z.string(),
  options: z.array(z.object({ answer: z.enum(consentAnswers), label: z.string(), hint: z.string() })),
  expiresAt: instant,
})

/** What stands there after the answer: the receipt, and the way to take a consent back. */
const answered = z.object({
  kind: z.literal('receipt'),
  /** Whose question it is, as the bank calls itself; absent where nobody said. */
  bank: z.optional(z.string()),
  purpose: z.enum(purposes),
  language: z.enum(languages),
  state: z.enum(consentStates),
  sentence: z.string(),
  at: instant,
  notice: z.optional(noticeRef),
  /** The exact text the answer was given to. */
  text: z.optional(z.string()),
  evidence: z.array(z.object({ sha256: z.optional(z.string()) })),
  mayWithdraw: z.boolean(),
})

export const consentForm = z.discriminatedUnion('kind', [asking, answered])
export type ConsentForm = z.infer<typeof consentForm>
export type AskingForm = z.infer<typeof asking>
export type ReceiptForm = z.infer<typeof answered>

export const answerForm = z.strictObject({ answer: z.enum([...consentAnswers, 'withdraw']) })
/** The state reached, and the link of the receipt, where the consent can be taken back. */
export const formAnswered = z.object({ state: z.enum(consentStates), receipt: z.string() })
export type FormAnswered = z.infer<typeof formAnswered>

export const noticeList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      purpose: z.enum(purposes),
      version: z.int(),
      language: z.enum(languages),
      /** The law it is written for; absent where it says the same under each. */
      law: z.optional(z.enum(calendars)),
      text: z.string(),
      sha256: z.string(),
    }),
  ),
})
