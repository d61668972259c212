/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { ResolutionForm } from './resolution-form.tsx'
export { ConfirmationForm } from './confirmation-form.tsx'
export { HandoverForm } from './handover-form.tsx'
export { NoteForm } from './note-form.tsx'
export { ReasonForm } from './reason-form.tsx'
export { ClientViewDialog } from '../client-view/client-view-dialog.tsx'
