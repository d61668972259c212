/**
 * The closed lists of codes that the API speaks. Every list here is part of the contract:
 * adding a code is a compatible change, renaming one is not.
 */

/** Ways a client reaches the bank. Only `post` (a public post) is seen by strangers. */
export const channels = [
  'phone',
  'chat',
  'messenger',
  'email',
  'form',
  'post',
  'branch',
  'letter',
  'sms',
  'app',
] as const
export type Channel = (typeof channels)[number]

export const publicChannels: readonly Channel[] = ['post']

/** What a consent is for. Photo, bank biometrics and the state biometric system are three different purposes. */
export const purposes = [
  'photo',
  'bank_biometrics',
  'ebs',
  'data_processing',
  'credit_history',
  'third_party',
  'marketing_sms',
  'marketing_call',
  'marketing_push',
  'marketing_email',
] as const
export type Purpose = (typeof purposes)[number]

export const consentStates = [
  'none',
  'requested',
  'given',
  'refused',
  'deferred',
  'retracted',
  'withdrawn',
  'revoked',
  'expired',
  'invalidated',
  'unknown',
] as const
export type ConsentState = (typeof consentStates)[number]

/** Acts by which a client can answer a consent request. */
export const decisionMethods = ['button', 'signature', 'sms-code', 'voice', 'paper'] as const
export type DecisionMethod = (typeof decisionMethods)[number]

/** Acts that are never consent, whoever claims it (GDPR recital 32; EDPB 05/2020; 152-ФЗ ст. 9). */
export const impliedMethods = ['login', 'silence', 'pre-ticked', 'bundled', 'continued-use'] as const
export type ImpliedMethod = (typeof impliedMethods)[number]

/** The three answers a client is asked with; equal, and always in this order. */
export const consentAnswers = ['agree', 'refuse', 'later'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

/** On what ground personal data is processed: a purpose without consent is not a client without service. */
export const legalBases = ['consent', 'contract', 'law'] as const
export type LegalBasis = (typeof legalBases)[number]

/** What a consent brought over from elsewhere can lack to be in force. */
export const missingProofs = [
  'notice',
  'method',
  'separate-answer',
  'channel',
  'occurred-at',
  'evidence',
  'evidence-hash',
  'power',
] as const
export type MissingProof = (typeof missingProofs)[number]

export const evidenceKinds = ['log', 'recording', 'scan', 'signature', 'code', 'screen'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const roles = ['operator', 'senior', 'department', 'trainer', 'compliance'] as const
export type Role = (typeof roles)[number]

/** Where a case stands on its way to a confirmed result. Derived from the journal, never set by hand. */
export const stages = ['listen', 'clarify', 'solve', 'confirm', 'closed'] as const
export type Stage = (typeof stages)[number]

export const queueViews = ['mine', 'new', 'due', 'waiting', 'all'] as const
export type QueueView = (typeof queueViews)[number]

export const pointStates = ['open', 'answered', 'declined', 'withdrawn'] as const
export type PointState = (typeof pointStates)[number]

export const promiseStates = ['open', 'kept', 'missed'] as const
export type PromiseState = (typeof promiseStates)[number]

export const taskStates = ['asked', 'taken', 'answered', 'declined'] as const
export type TaskState = (typeof taskStates)[number]

/** Who can do what the operator cannot. */
export const departments = [
  'terminals',
  'cash-collection',
  'video',
  'lawyers',
  'product',
  'cards',
  'payments',
  'branches',
] as const
export type Department = (typeof departments)[number]

export const severities = ['block', 'warn', 'hint'] as const
export type Severity = (typeof severities)[number]

export const replyRules = [
  'unfilled-slot',
  'personal-data-in-public',
  'implied-consent',
  'promise-incomplete',
  'silent-move',
  'point-unanswered',
  'topic-not-raised',
  'repeats-earlier-reply',
  'contradicts-earlier-reply',
  'hides-behind-rules',
  'hard-to-read',
] as const
export type ReplyRule = (typeof replyRules)[number]

export const calendars = ['ru', 'by'] as const
export type CalendarId = (typeof calendars)[number]

export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]

/** What a script's gap may be filled with: a closed list, filled from the window. */
export const slots = [
  'client.address',
  'client.name',
  'client.name.genitive',
  'client.name.dative',
  'client.name.accusative',
  'client.name.instrumental',
  'client.name.prepositional',
  'client.title',
  'client.dear',
  'case.number',
  'case.subject',
  'operator.name',
  'promise.due',
  'promise.what',
  'promise.responsible',
  'consent.photo.state',
  'consent.photo.requestedOn',
  'credential.validTo',
  'today',
] as const
export type Slot = (typeof slots)[number]

/** Sources a case window is put together from; one that does not answer is named in `unavailable`. */
export const sources = ['client', 'consents', 'timeline'] as const
export type Source = (typeof sources)[number]
