import type { ReplyDraft } from './reply-draft.ts'

/** What the operator is told about the draft, always in sight. */
export type DraftState =
  /** Read from the database; nothing typed is lost meanwhile. */
  | { kind: 'loading' }
  /** Nothing written, nothing kept. */
  | { kind: 'empty' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  /** The browser's database does not take it; tried again with every change. */
  | { kind: 'failed' }
  /** Another tab wrote another text. `theirs` is absent where the draft was sent or removed there. */
  | { kind: 'conflict'; mine: ReplyDraft; theirs: ReplyDraft | undefined }

/** `mine` keeps this tab's text, `theirs` takes the other one, `both` puts them one under the other. */
export type ConflictChoice = 'mine' | 'theirs' | 'both'
