import * as z from 'zod/mini'
import { calendars, departments, purposes, replyRules } from './codes.ts'
import { clientNaming } from './clients.ts'
import { actor, channel, id, instant, limits, person } from './common.ts'
import { placeInCase } from './imports.ts'
import { dismissal, findingTally, leftOpen, replyLink } from './reply-verdicts.ts'

/**
 * The facts a case's journal consists of. Names are in the past tense: an entry tells what happened and is never
 * changed. A new kind of fact is a new type here, never a new meaning of an old one.
 */

const day = z.string()

export const promiseTerms = z.object({
  what: z.string(),
  due: instant,
  responsible: z.string(),
  tellBy: channel,
})
export type PromiseTerms = z.infer<typeof promiseTerms>

/** How the client was told of a change: the channel and the words. */
export const noticeToClient = z.object({ channel, text: z.string() })

/** Grounds on which a promise may move (442-ФЗ names further documents; the rest are the bank's own). */
export const moveGrounds = ['documents-needed', 'third-party', 'client-asked', 'bank-fault'] as const

export const override = z.object({ rule: z.enum(replyRules), reason: z.string() })

/** A script as it was used: identity, version, and the text the slots gave before any edit. */
export const scriptUse = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  /** The script's text with slots filled, before the operator touched it. */
  filled: z.string(),
  /** How many phrases differ from `filled` in what was sent. */
  edits: z.int(),
  /** Of how many phrases, and at which of the script's own: what it was edited in, without a word of the reply. */
  phrases: z.optional(z.int()),
  places: z.optional(z.array(z.object({ place: z.int(), kind: z.enum(['changed', 'removed', 'added']) }))),
})
export type ScriptUse = z.infer<typeof scriptUse>

/** A card whose words stand in what was sent. */
export const cardUse = z.object({ id: z.string(), version: z.int(), title: z.string() })
export type CardUse = z.infer<typeof cardUse>

export const caseFacts = {
  'case-opened': z.object({
    number: z.int(),
    subject: z.string(),
    clientId: id,
    channel,
    contact: z.optional(z.string()),
    /** Whose working days and whose clock count in this case. */
    calendar: z.enum(calendars),
  }),
  'case-taken': z.object({ owner: person }),
  'message-received': z.object({
    messageId: id,
    author: z.enum(['client', 'bank']),
    channel,
    text: z.string(),
    /** When it was said, where the source tells; the entry's own `at` is when it was recorded. */
    saidAt: z.optional(instant),
  }),
  'note-added': z.object({ text: z.string() }),
  'naming-corrected': z.object({ naming: clientNaming }),
  'point-registered': z.object({ pointId: id, text: z.string(), from: z.optional(placeInCase) }),
  'point-answered': z.object({ pointId: id, replyId: z.optional(id) }),
  'point-declined': z.object({ pointId: id, reason: z.string() }),
  'point-withdrawn': z.object({ pointId: id, reason: z.optional(z.string()) }),
  'reply-sent': z.object({
    replyId: id,
    channel,
    text: z.string().check(z.maxLength(limits.reply)),
    answers: z.array(id),
    script: z.optional(scriptUse),
    cards: z.optional(z.array(cardUse)),
    overrides: z.array(override),
    /** Findings that were still there when it was sent, counted per rule. */
    findings: z.array(z.enum(replyRules)),
    /** Purposes whose consent was in force when it went, and which it acts upon. */
    reliesOn: z.optional(z.array(z.enum(purposes))),
    /** Which place of the text speaks to which point, as the operator linked them. */
    links: z.optional(z.array(replyLink)),
    /** Points that this reply knowingly leaves open. */
    leftOpen: z.optional(z.array(leftOpen)),
    /** Findings that the operator read and did not agree with. */
    dismissed: z.optional(z.array(dismissal)),
    /** What became of the findings, per rule: how noisy rules are seen. */
    tally: z.optional(z.array(findingTally)),
    /** When the operator had read it aloud to the client, where the channel is spoken. */
    readAt: z.optional(instant),
  }),
  'promise-made': z.object({ promiseId: id, replyId: z.optional(id), ...promiseTerms.shape }),
  'promise-moved': z.object({
    promiseId: id,
    from: instant,
    to: instant,
    reason: z.string(),
    ground: z.enum(moveGrounds),
    notice: noticeToClient,
  }),
  'promise-kept': z.object({ promiseId: id }),
  'promise-missed': z.object({ promiseId: id, due: instant }),
  'task-asked': z.object({
    taskId: id,
    department: z.enum(departments),
    question: z.string(),
    neededBy: instant,
    /** The date the regulation would allow, beside the one the client needs. */
    regulationDue: z.optional(day),
  }),
  'task-taken': z.object({ taskId: id, by: person }),
  'task-answered': z.object({ taskId: id, text: z.string() }),
  'task-declined': z.object({ taskId: id, reason: z.string() }),
  'handover-offered': z.object({ to: person, summary: z.string() }),
  'handover-accepted': z.object({ owner: person }),
  'handover-declined': z.object({ reason: z.string() }),
  'resolution-proposed': z.object({ summary: z.string() }),
  'resolution-confirmed': z.object({ channel, words: z.optional(z.string()) }),
  'case-reopened': z.object({ reason: z.string() }),
  'story-told': z.object({
    matter: z.string(),
    difficulty: z.string(),
    solution: z.string(),
    helped: z.string(),
    change: z.string(),
  }),
} as const

export type CaseFactType = keyof typeof caseFacts

/** `{ type, data }` for every fact, as a tagged union: match on `type` and the data is known. */
export type CaseFact = { [T in CaseFactType]: { type: T; data: z.infer<(typeof caseFacts)[T]> } }[CaseFactType]
export type FactData<T extends CaseFactType> = z.infer<(typeof caseFacts)[T]>

const entryHead = {
  id,
  /** Position in the case's own journal, from 1; the version of the case after this entry. */
  version: z.int(),
  at: instant,
  actor,
}

/** One entry of the timeline. */
export const caseEntry = z.discriminatedUnion('type', [
  z.object({ ...entryHead, type: z.literal('case-opened'), data: caseFacts['case-opened'] }),
  z.object({ ...entryHead, type: z.literal('case-taken'), data: caseFacts['case-taken'] }),
  z.object({ ...entryHead, type: z.literal('message-received'), data: caseFacts['message-received'] }),
  z.object({ ...entryHead, type: z.literal('note-added'), data: caseFacts['note-added'] }),
  z.object({ ...entryHead, type: z.literal('naming-corrected'), data: caseFacts['naming-corrected'] }),
  z.object({ ...entryHead, type: z.literal('point-registered'), data: caseFacts['point-registered'] }),
  z.object({ ...entryHead, type: z.literal('point-answered'), data: caseFacts['point-answered'] }),
  z.object({ ...entryHead, type: z.literal('point-declined'), data: caseFacts['point-declined'] }),
  z.object({ ...entryHead, type: z.literal('point-withdrawn'), data: caseFacts['point-withdrawn'] }),
  z.object({ ...entryHead, type: z.literal('reply-sent'), data: caseFacts['reply-sent'] }),
  z.object({ ...entryHead, type: z.literal('promise-made'), data: caseFacts['promise-made'] }),
  z.object({ ...entryHead, type: z.literal('promise-moved'), data: caseFacts['promise-moved'] }),
  z.object({ ...entryHead, type: z.literal('promise-kept'), data: caseFacts['promise-kept'] }),
  z.object({ ...entryHead, type: z.literal('promise-missed'), data: caseFacts['promise-missed'] }),
  z.object({ ...entryHead, type: z.literal('task-asked'), data: caseFacts['task-asked'] }),
  z.object({ ...entryHead, type: z.literal('task-taken'), data: caseFacts['task-taken'] }),
  z.object({ ...entryHead, type: z.literal('task-answered'), data: caseFacts['task-answered'] }),
  z.object({ ...entryHead, type: z.literal('task-declined'), data: caseFacts['task-declined'] }),
  z.object({ ...entryHead, type: z.literal('handover-offered'), data: caseFacts['handover-offered'] }),
  z.object({ ...entryHead, type: z.literal('handover-accepted'), data: caseFacts['handover-accepted'] }),
  z.object({ ...entryHead, type: z.literal('handover-declined'), data: caseFacts['handover-declined'] }),
  z.object({ ...entryHead, type: z.literal('resolution-proposed'), data: caseFacts['resolution-proposed'] }),
  z.object({ ...entryHead, type: z.literal('resolution-confirmed'), data: caseFacts['resolution-confirmed'] }),
  z.object({ ...entryHead, type: z.literal('case-reopened'), data: caseFacts['case-reopened'] }),
  z.object({ ...entryHead, type: z.literal('story-told'), data: caseFacts['story-told'] }),
])
export type CaseEntry = z.infer<typeof caseEntry>

export const timelinePage = z.object({
  /** Oldest first. */
  items: z.array(caseEntry),
  /** Ask for entries before this version to get the older page; absent at the beginning of the case. */
  before: z.optional(z.int()),
})
export type TimelinePage = z.infer<typeof timelinePage>
