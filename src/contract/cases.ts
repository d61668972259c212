import * as z from 'zod/mini'
import {
  calendars,
  departments,
  pointStates,
  promiseStates,
  purposes,
  queueViews,
  replyRules,
  sources,
  stages,
} from './codes.ts'
import { client, task } from './clients.ts'
import { channel, day, id, instant, limits, person, rawText, version, words } from './common.ts'
import { consentList } from './consents.ts'
import { moveGrounds, timelinePage } from './entries.ts'
import { placeInCase, saidMessage, suggestedPoint } from './imports.ts'
import { dismissal, leftOpen, replyLink } from './reply-verdicts.ts'

// --- what comes out -------------------------------------------------------------------------------------------------

export const point = z.object({
  id,
  text: z.string(),
  state: z.enum(pointStates),
  at: instant,
  from: z.optional(placeInCase),
  replyId: z.optional(id),
  reason: z.optional(z.string()),
  closedAt: z.optional(instant),
  /** An open point that the latest reply knowingly left so: nobody forgot it. */
  leftOpen: z.optional(z.object({ at: instant, replyId: id, reason: z.optional(z.string()) })),
})
export type Point = z.infer<typeof point>

export const promise = z.object({
  id,
  what: z.string(),
  due: instant,
  responsible: z.string(),
  tellBy: channel,
  state: z.enum(promiseStates),
  madeAt: instant,
  doneAt: z.optional(instant),
  /** Every date it had before the present one, oldest first. */
  moves: z.array(
    z.object({
      from: instant,
      to: instant,
      at: instant,
      reason: z.string(),
      ground: z.enum(moveGrounds),
      notice: z.object({ channel, text: z.string() }),
    }),
  ),
})
export type Promised = z.infer<typeof promise>

export const caseCard = z.object({
  id,
  number: z.int(),
  subject: z.string(),
  stage: z.enum(stages),
  /** The channel the client used last; a reply goes there unless the operator chooses another. */
  channel,
  owner: z.nullable(person),
  ownerSince: z.optional(instant),
  handovers: z.int(),
  openedAt: instant,
  /** The nearest open promise. */
  due: z.nullable(instant),
  calendar: z.enum(calendars),
  points: z.array(point),
  handover: z.optional(z.object({ to: person, summary: z.string(), at: instant })),
  resolution: z.optional(z.object({ summary: z.string(), at: instant, confirmedAt: z.optional(instant) })),
})
export type CaseCard = z.infer<typeof caseCard>

/** What this operator may do now; `why` is a sentence for the person, `code` is for programs. */
export const permission = z.object({
  allowed: z.boolean(),
  code: z.optional(z.string()),
  why: z.optional(z.string()),
})
export type Permission = z.infer<typeof permission>

export const caseActs = [
  'take',
  'reply',
  'receive',
  'note',
  'point',
  'promise',
  'move',
  'keep',
  'task',
  'handover',
  'accept-handover',
  'resolve',
  'confirm',
  'reopen',
] as const
export type CaseAct = (typeof caseActs)[number]

/** The one window in one answer. A source that failed is named in `unavailable` and its part is absent. */
export const caseWindow = z.object({
  version,
  case: caseCard,
  client: z.optional(client),
  consents: z.optional(consentList),
  promises: z.array(promise),
  tasks: z.array(task),
  timeline: timelinePage,
  may: z.record(z.enum(caseActs), permission),
  unavailable: z.array(z.enum(sources)),
})
export type CaseWindow = z.infer<typeof caseWindow>

export const queueItem = z.object({
  id,
  number: z.int(),
  subject: z.string(),
  client: person,
  channel,
  owner: z.nullable(person),
  stage: z.enum(stages),
  /** The nearest open promise. */
  due: z.nullable(instant),
  /** Messages of the client that nobody has replied to yet. */
  unread: z.int(),
  version,
})
export type QueueItem = z.infer<typeof queueItem>

export const queuePage = z.object({
  items: z.array(queueItem),
  next: z.nullable(z.string()),
  counts: z.record(z.enum(queueViews), z.int()),
})
export type QueuePage = z.infer<typeof queuePage>

export const searchRequest = z.strictObject({
  q: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
})
export const searchAnswer = z.object({
  clients: z.array(z.object({ id, name: z.string(), detail: z.string() })),
  cases: z.array(
    z.object({
      id,
      number: z.int(),
      subject: z.string(),
      client: person,
      stage: z.enum(stages),
      excerpt: z.optional(z.string()),
    }),
  ),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

// --- what comes in --------------------------------------------------------------------------------------------------

const said = z.array(saidMessage).check(z.minLength(1), z.maxLength(limits.messagesPerImport))
const foundPoints = z.optional(z.array(suggestedPoint).check(z.maxLength(500)))

export const openCase = z.strictObject({
  channel,
  clientId: z.optional(id),
  /** Who wrote, where the client is not known yet: a name, a phone number or an address. */
  contact: z.optional(words(limits.line)),
  subject: z.optional(words(limits.line)),
  messages: said,
  points: foundPoints,
})

/** A new contact in a case: either one text of the client, or several messages with the points found in them. */
export const receiveMessages = z.strictObject({
  channel,
  text: z.optional(rawText(limits.message)),
  messages: z.optional(said),
  points: foundPoints,
})
export const addNote = z.strictObject({ text: words(limits.note) })
export const registerPoint = z.strictObject({ text: words(2_000), from: z.optional(placeInCase) })
export const answerPoint = z.strictObject({ replyId: z.optional(id) })
export const declinePoint = z.strictObject({ reason: words(2_000) })
export const withdrawPoint = z.strictObject({ reason: z.optional(words(2_000)) })

/** Parts may be missing here so that the rules can say which one: a promise has all four, always. */
export const promiseDraft = z.strictObject({
  what: z.optional(z.string().check(z.maxLength(2_000))),
  due: z.optional(z.union([instant, day])),
  workingDays: z.optional(z.int().check(z.minimum(1), z.maximum(250))),
  responsible: z.optional(z.string().check(z.maxLength(limits.line))),
  tellBy: z.optional(channel),
})
export type PromiseDraft = z.infer<typeof promiseDraft>

/** Parts may be missing here too: which of them makes a move silent is for the rules to say. */
export const movePromise = z.strictObject({
  due: z.optional(z.union([instant, day])),
  reason: z.optional(z.string().check(z.maxLength(2_000))),
  ground: z.optional(z.enum(moveGrounds)),
  notice: z.optional(
    z.strictObject({ channel: z.optional(channel), text: z.optional(z.string().check(z.maxLength(10_000))) }),
  ),
})

/** A prepared text as it was used: which one, in which version. */
const usedText = z.strictObject({ id: z.string(), version: z.int() })

export const sendReply = z.strictObject({
  channel,
  text: z.string().check(z.regex(/\S/), z.maxLength(limits.reply)),
  script: z.optional(usedText),
  /** Cards whose words were put into the reply. */
  cards: z.optional(z.array(usedText).check(z.maxLength(20))),
  answers: z.array(id).check(z.maxLength(500)),
  /** Purposes whose consent the reply acts upon, e.g. advertising: each must be in force at the very moment it goes. */
  reliesOn: z.optional(z.array(z.enum(purposes)).check(z.maxLength(purposes.length))),
  promises: z.optional(z.array(promiseDraft).check(z.maxLength(20))),
  /** When it was read aloud to the client: by phone or face to face. */
  readAt: z.optional(instant),
  overrides: z.optional(
    z.array(z.strictObject({ rule: z.enum(replyRules), reason: words(2_000) })).check(z.maxLength(20)),
  ),
  links: z.optional(z.array(replyLink).check(z.maxLength(500))),
  leftOpen: z.optional(z.array(leftOpen).check(z.maxLength(500))),
  dismissed: z.optional(z.array(dismissal).check(z.maxLength(200))),
  /** Rules whose findings the operator saw while writing and mended, one for each finding. */
  mended: z.optional(z.array(z.enum(replyRules)).check(z.maxLength(200))),
})
export type SendReply = z.infer<typeof sendReply>

export const askDepartment = z.strictObject({
  department: z.enum(departments),
  question: words(10_000),
  neededBy: instant,
  regulationDays: z.optional(z.int().check(z.minimum(1), z.maximum(250))),
})
export const answerTask = z.strictObject({ text: words(20_000) })
export const declineTask = z.strictObject({ reason: words(2_000) })
export const offerHandover = z.strictObject({ to: words(100), summary: words(10_000) })
export const declineHandover = z.strictObject({ reason: words(2_000) })
export const proposeResolution = z.strictObject({ summary: words(10_000) })
export const confirmResolution = z.strictObject({ channel, words: z.optional(words(10_000)) })
export const reopenCase = z.strictObject({ reason: words(2_000) })
export const tellStory = z.strictObject({
  matter: words(10_000),
  difficulty: words(10_000),
  solution: words(10_000),
  helped: words(10_000),
  change: words(10_000),
})
export const nothing = z.strictObject({})

export const opened = z.object({ id, number: z.int(), version })
export const received = z.object({ version, messages: z.array(id), points: z.array(id) })
export const replied = z.object({ id, version, promises: z.array(id) })
export const storyTold = z.object({
  version,
  story: tellStory,
  /** The same five answers with names, numbers and contacts of the client taken out. */
  anonymised: tellStory,
})
