import type { Channel, DecisionMethod, ImpliedMethod, Purpose } from '../../src/contract/codes.ts'
import type { Who } from './cast.ts'
import type { Proof } from './evidence/contents-of.ts'
import type { ConsentAct } from './story.ts'

/** What happened to a client's consents, by names that read as a story. */

/** The approved Russian notice of each purpose; a story that needs another names it. */
const noticeOf: Readonly<Record<Purpose, string>> = {
  photo: 'photo-ru-4',
  bank_biometrics: 'bank-biometrics-ru-3',
  ebs: 'ebs-ru-2',
  data_processing: 'data-processing-ru-5',
  credit_history: 'credit-history-ru-3',
  third_party: 'third-party-ru-3',
  marketing_sms: 'marketing-sms-ru-2',
  marketing_call: 'marketing-call-ru-2',
  marketing_push: 'marketing-push-ru-2',
  marketing_email: 'marketing-email-ru-2',
}

interface Answer {
  method: DecisionMethod | ImpliedMethod
  channel: Channel
  proof?: Proof
  laterUntil?: string
  by?: Who
}

const answer =
  (said: 'agree' | 'refuse' | 'later') =>
  (at: string, purpose: Purpose, { proof, method, channel, laterUntil, by }: Answer): ConsentAct => ({
    at,
    do: 'decide',
    act: 'answer',
    purpose,
    answer: said,
    method,
    channel,
    evidence: proof ? [proof] : [],
    laterUntil,
    by,
  })

export const agrees = answer('agree')
export const refuses = answer('refuse')
export const defers = answer('later')

export const asked = (at: string, purpose: Purpose, channel: Channel, notice = noticeOf[purpose]): ConsentAct => ({
  at,
  do: 'ask',
  purpose,
  channel,
  notice,
})

export const withdraws = (at: string, purpose: Purpose, channel: Channel, method: DecisionMethod): ConsentAct => ({
  at,
  do: 'decide',
  act: 'withdraw',
  purpose,
  channel,
  method,
})

export const retracts = (at: string, by: Who, purpose: Purpose, reason: string): ConsentAct => ({
  at,
  do: 'decide',
  act: 'retract',
  purpose,
  reason,
  by,
})

export const logsIn = (at: string, channel: Channel = 'app'): ConsentAct => ({
  at,
  do: 'record',
  fact: { type: 'login-seen', channel },
})
export const broughtOver = (at: string, by: Who, purpose: Purpose, note: string): ConsentAct => ({
  at,
  do: 'record',
  by,
  fact: { type: 'consent-imported', purpose, note },
})
export const runsOut = (at: string, purpose: Purpose): ConsentAct => ({
  at,
  do: 'record',
  fact: { type: 'consent-expired', purpose },
})
export const invalidates = (at: string, by: Who, purpose: Purpose, reason: string): ConsentAct => ({
  at,
  do: 'record',
  by,
  fact: { type: 'consent-invalidated', purpose, reason },
})
export const revokes = (at: string, by: Who, purpose: Purpose, reason: string): ConsentAct => ({
  at,
  do: 'record',
  by,
  fact: { type: 'consent-revoked', purpose, reason },
})

/** Consent to processing data as most clients gave it: on paper, with the agreement, scanned since. */
export const signsOnPaper = (at: string, ref: string, notice?: string, as?: Proof['as']): ConsentAct[] => [
  asked(at, 'data_processing', 'branch', notice),
  agrees(at, 'data_processing', {
    method: 'paper',
    channel: 'branch',
    proof: { kind: 'scan', ref, ...(as && { as }) },
  }),
]

/** A refusal by the button of the app, with the record of the press. */
export const pressesNo = (at: string, purpose: Purpose, ref: string, as?: Proof['as']): ConsentAct[] => [
  asked(at, purpose, 'app'),
  refuses(at, purpose, { method: 'button', channel: 'app', proof: { kind: 'log', ref, ...(as && { as }) } }),
]

/** An agreement by the button of the app, with the record of the press. */
export const pressesYes = (at: string, purpose: Purpose, ref: string): ConsentAct[] => [
  asked(at, purpose, 'app'),
  agrees(at, purpose, { method: 'button', channel: 'app', proof: { kind: 'log', ref } }),
]
