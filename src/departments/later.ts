/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { TaskForm } from './task-form.tsx'
export { TaskAnswerForm } from './task-answer-form.tsx'
