import { checkDraft, type CheckQuestion } from './check-draft.ts'

/** The page and this worker speak in turns: one question, one answer. A failed check ends the worker: the page starts another. */
addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  postMessage(checkDraft(data))
})
