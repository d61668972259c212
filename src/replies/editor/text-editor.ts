import type { Chip, DraftLink } from '../../drafts/reply-draft.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'

/** A text with its slot chips and what of it speaks to which point, as it is saved and sent. */
export type EditorValue = { text: string; chips: readonly Chip[]; links?: readonly DraftLink[] }

/** UTF-16 offsets into the text. */
export type TextRange = { start: number; end: number }

/**
 * What the composer may ask of an editor. Two implement it: a plain textarea that stands at once, and ProseMirror that takes
 * over from it once loaded.
 */
export interface TextEditor {
  read(): EditorValue
  readText(): string
  selection(): TextRange
  /** Puts another text in place of everything; there is nothing to undo after it. */
  write(value: EditorValue, selection?: TextRange): void
  /** Inserts at the cursor, over what is selected; one undo takes it back. */
  insert(parts: readonly FilledPart[]): void
  replace(range: TextRange, text: string): void
  select(range: TextRange): void
  focus(): void
  hasFocus(): boolean
  /** Underlines what the checks found; places are those of the text as it is now. */
  mark(findings: readonly Finding[]): void
  /** Draws these links instead of those before; places are those of the text as it is now. */
  setLinks(links: readonly DraftLink[]): void
  destroy(): void
}

/** What an editor is told about its place and words. */
export interface EditorWords {
  readonly label: string
  readonly placeholder: string
  readonly describedBy: string
  /** How a gap is called on screen: «дата обещания». */
  readonly nameSlot: (slot: string) => string
}
