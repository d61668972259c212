/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { ConsentDialog } from './consent-dialog.tsx'
export { StatementDialog } from '../statements/statement-dialog.tsx'
export { RetractForm } from './retract-form.tsx'
