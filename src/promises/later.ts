/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { PromiseForm } from './promise-form.tsx'
export { MoveForm } from './move-form.tsx'
