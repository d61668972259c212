/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { CaseForms } from './case-forms.tsx'
export { SearchLauncher } from './search-launcher.tsx'
export { KeysDialog } from './keys-dialog.tsx'
export { PasteDialog } from '../contacts/paste-dialog.tsx'
