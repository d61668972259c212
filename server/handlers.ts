import type { Reads, Writes } from './call.ts'
import * as cards from './handlers/cards.ts'
import * as cases from './handlers/cases.ts'
import * as clients from './handlers/clients.ts'
import * as consentExport from './handlers/consent-export.ts'
import * as consentForms from './handlers/consent-forms.ts'
import * as consentHistory from './handlers/consent-history.ts'
import * as consentImports from './handlers/consent-imports.ts'
import * as consents from './handlers/consents.ts'
import * as contacts from './handlers/contacts.ts'
import * as evidence from './handlers/evidence.ts'
import * as findings from './handlers/findings.ts'
import * as handover from './handlers/handover.ts'
import * as naming from './handlers/naming.ts'
import * as points from './handlers/points.ts'
import * as promises from './handlers/promises.ts'
import * as queue from './handlers/queue.ts'
import * as replies from './handlers/replies.ts'
import * as resolution from './handlers/resolution.ts'
import * as proposals from './handlers/proposals.ts'
import * as scriptFiles from './handlers/script-files.ts'
import * as scripts from './handlers/scripts.ts'
import * as service from './handlers/service.ts'
import * as session from './handlers/session.ts'
import * as statements from './handlers/statements.ts'
import * as tasks from './handlers/tasks.ts'

/** What answers without changing anything. A route without its handler does not compile. */
export const reads: Reads = {
  health: service.health,
  readSession: session.readSession,
  signIn: session.signIn,
  signOut: session.signOut,
  listOperators: session.listOperators,
  readQueue: queue.readQueue,
  search: queue.search,
  previewImport: service.previewImport,
  checkReply: replies.checkReply,
  countFindings: findings.countFindings,
  countDeadline: service.countDeadline,
  readCase: cases.readCase,
  readTimeline: cases.readTimeline,
  readClient: clients.readClient,
  readClientTimeline: clients.readClientTimeline,
  listNotices: consentHistory.listNotices,
  listDisputed: consentImports.listDisputed,
  exportConsents: consentExport.exportConsents,
  readConsents: consents.readConsents,
  readStatement: statements.readStatement,
  readReceipt: consentHistory.readReceipt,
  readConsentHistory: consentHistory.readConsentHistory,
  readEvidence: evidence.readEvidence,
  readKeys: statements.readKeys,
  readConsentForm: consentForms.readConsentForm,
  listScripts: scripts.listScripts,
  listProposals: proposals.listProposals,
  listScriptUsage: proposals.listScriptUsage,
  exportScripts: scriptFiles.exportScripts,
  previewScripts: scriptFiles.previewScripts,
  listCards: cards.listCards,
  tellPresence: service.tellPresence,
  verifyJournal: service.verifyJournal,
}

/** What plans changes of the journal. */
export const writes: Writes = {
  openCase: contacts.openCase,
  takeCase: handover.takeCase,
  receiveMessages: contacts.receiveMessages,
  addNote: contacts.addNote,
  correctNaming: naming.correctNaming,
  registerPoint: points.registerPoint,
  answerPoint: points.answerPoint,
  declinePoint: points.declinePoint,
  withdrawPoint: points.withdrawPoint,
  sendReply: replies.sendReply,
  makePromise: promises.makePromise,
  movePromise: promises.movePromise,
  keepPromise: promises.keepPromise,
  askDepartment: tasks.askDepartment,
  takeTask: tasks.takeTask,
  answerTask: tasks.answerTask,
  declineTask: tasks.declineTask,
  offerHandover: handover.offerHandover,
  acceptHandover: handover.acceptHandover,
  declineHandover: handover.declineHandover,
  proposeResolution: resolution.proposeResolution,
  confirmResolution: resolution.confirmResolution,
  reopenCase: resolution.reopenCase,
  tellStory: resolution.tellStory,
  askConsent: consents.askConsent,
  decideConsent: consents.decideConsent,
  withdrawConsent: consents.withdrawConsent,
  retractConsent: consents.retractConsent,
  revokeConsent: consents.revokeConsent,
  invalidateConsent: consents.invalidateConsent,
  addProof: consents.addProof,
  importConsents: consentImports.importConsents,
  addEvidence: evidence.addEvidence,
  issueStatement: statements.issueStatement,
  answerConsentForm: consentForms.answerConsentForm,
  addScript: scripts.addScript,
  addScriptVersion: scripts.addScriptVersion,
  proposeScript: proposals.proposeScript,
  acceptProposal: proposals.acceptProposal,
  declineProposal: proposals.declineProposal,
  dateProposal: proposals.dateProposal,
  importScripts: scriptFiles.importScripts,
  addCard: cards.addCard,
  addCardVersion: cards.addCardVersion,
}
