import type { RouteName } from '../../../src/contract/routes.ts'

/**
 * Who may do what, cell by cell: the eight people of a bank before every route of the table, in a case that Anna owns.
 * This table is written by hand from the roles of the contract, and is compared with what the api does; a route without a
 * row does not compile.
 */
export const columns = [
  /** Not signed in. */
  'nobody',
  /** Anna, who owns the case. */
  'owner',
  /** Pyotr, an operator like her. */
  'colleague',
  /** Elena, who may stand in for the owner. */
  'senior',
  /** Boris, of the department that was asked in the case. */
  'asked',
  /** Boris again, before a case in which nobody asked him. */
  'unasked',
  'trainer',
  'compliance',
] as const
export type Column = (typeof columns)[number]

/** `ok`, or the code of the refusal. */
type Row = Readonly<Record<Column, string>>

const row = (
  owner: string,
  colleague: string,
  senior: string,
  asked: string,
  unasked: string,
  trainer: string,
  compliance: string,
): Row => ({
  nobody: 'not-signed-in',
  owner,
  colleague,
  senior,
  asked,
  unasked,
  trainer,
  compliance,
})

const everybody = row('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok')
const open: Row = { ...everybody, nobody: 'ok' }
/** Seen by everybody but a department that was not asked: to it, it does not exist. */
const seen = row('ok', 'ok', 'ok', 'ok', 'not-found', 'ok', 'ok')
/** Done by whoever serves clients. */
const serving = row('ok', 'ok', 'ok', 'forbidden', 'not-found', 'forbidden', 'forbidden')
/** Done by the one who answers for the case, and by a senior. */
const owning = row('ok', 'not-owner', 'ok', 'forbidden', 'not-found', 'forbidden', 'forbidden')
/** A department's answer: its own, or written down by an operator who heard it. */
const answering = row('ok', 'ok', 'ok', 'ok', 'not-found', 'forbidden', 'forbidden')
/** Only the one a handover is offered to: here, Pyotr. */
const addressed = row('no-handover', 'ok', 'no-handover', 'forbidden', 'not-found', 'forbidden', 'forbidden')
/** Asked and recorded by whoever serves clients; a department sees nothing of consents. */
const recording = row('ok', 'ok', 'ok', 'forbidden', 'forbidden', 'forbidden', 'forbidden')
/** Proof of one client, and what takes a consent or a request back: for whoever serves clients, and for compliance. */
const proving = row('ok', 'ok', 'ok', 'forbidden', 'forbidden', 'forbidden', 'ok')
/** Brought over, ended by the bank, and listed across clients: by compliance alone. */
const overseeing = row('forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'ok')
/** Texts of requests are read by everybody who speaks with clients or watches over it. */
const speaking = row('ok', 'ok', 'ok', 'forbidden', 'forbidden', 'ok', 'ok')
const publishing = row('forbidden', 'forbidden', 'ok', 'forbidden', 'forbidden', 'ok', 'forbidden')

export const rolesTable: Readonly<Record<RouteName, Row>> = {
  health: open,
  readSession: everybody,
  signIn: open,
  signOut: open,
  listOperators: everybody,

  readQueue: everybody,
  search: everybody,
  previewImport: row('ok', 'ok', 'ok', 'forbidden', 'forbidden', 'ok', 'forbidden'),
  checkReply: everybody,
  countFindings: row('forbidden', 'forbidden', 'ok', 'forbidden', 'forbidden', 'forbidden', 'ok'),
  countDeadline: everybody,

  openCase: row('ok', 'ok', 'ok', 'forbidden', 'forbidden', 'forbidden', 'forbidden'),
  readCase: seen,
  readTimeline: seen,
  takeCase: row('already-owned', 'already-owned', 'already-owned', 'forbidden', 'not-found', 'forbidden', 'forbidden'),
  receiveMessages: serving,
  addNote: row('ok', 'ok', 'ok', 'ok', 'not-found', 'forbidden', 'ok'),
  correctNaming: serving,
  registerPoint: serving,
  answerPoint: serving,
  declinePoint: serving,
  withdrawPoint: serving,
  sendReply: owning,
  makePromise: owning,
  movePromise: owning,
  keepPromise: owning,
  askDepartment: serving,
  takeTask: answering,
  answerTask: answering,
  declineTask: answering,
  offerHandover: owning,
  acceptHandover: addressed,
  declineHandover: addressed,
  proposeResolution: owning,
  confirmResolution: owning,
  reopenCase: serving,
  tellStory: serving,

  readClient: seen,
  readClientTimeline: seen,
  listNotices: speaking,
  importConsents: overseeing,
  listDisputed: overseeing,
  exportConsents: overseeing,
  readConsents: speaking,
  readStatement: proving,
  issueStatement: proving,
  readReceipt: proving,
  readConsentHistory: proving,
  askConsent: recording,
  decideConsent: recording,
  withdrawConsent: proving,
  retractConsent: proving,
  revokeConsent: overseeing,
  invalidateConsent: overseeing,
  addProof: proving,
  addEvidence: proving,
  readEvidence: proving,
  readKeys: open,
  readConsentForm: open,
  answerConsentForm: open,

  listScripts: everybody,
  addScript: publishing,
  addScriptVersion: publishing,
  proposeScript: everybody,
  listProposals: everybody,
  acceptProposal: publishing,
  declineProposal: publishing,
  dateProposal: publishing,
  listScriptUsage: publishing,
  exportScripts: publishing,
  previewScripts: publishing,
  importScripts: publishing,
  listCards: everybody,
  addCard: publishing,
  addCardVersion: publishing,

  tellPresence: seen,
  verifyJournal: row('forbidden', 'forbidden', 'ok', 'forbidden', 'forbidden', 'forbidden', 'ok'),
}
