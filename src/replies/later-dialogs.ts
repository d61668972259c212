/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { ConflictDialog } from './conflict-dialog.tsx'
export { LetterDialog } from './channels/letter-dialog.tsx'
export { ReadAloudDialog } from './channels/read-aloud-dialog.tsx'
export { ScriptPicker } from './scripts/script-picker.tsx'
export { CardsDialog } from './cards/cards-dialog.tsx'
export { CompareDialog } from './scripts/compare-dialog.tsx'
export { OverrideForm } from './override-form.tsx'
export { CountsDialog } from './counts/counts-dialog.tsx'
