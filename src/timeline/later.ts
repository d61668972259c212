/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { ReplyVerdicts } from './entries/reply-verdicts.tsx'
export { MakePoint } from './make-point.tsx'
