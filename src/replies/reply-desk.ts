import { limits } from '../contract/common.ts'
import type { DraftKeeper } from '../drafts/draft-keeper.ts'
import { emptyDraft, isEmptyDraft, joinDrafts, type DraftLink, type ReplyDraft } from '../drafts/reply-draft.ts'
import type { FilledPart } from '../rules/scripts/fill-script.ts'
import type { TextEditor } from './editor/text-editor.ts'

/** Everything of a reply but its text, which stays in the editor until it is asked for. */
export type ReplyParts = Omit<ReplyDraft, 'text' | 'chips' | 'links'>

export type DeskState = ReplyParts & { hasText: boolean; isTooLong: boolean }

const emptyParts: ReplyParts = { answers: [], promises: [] }
const emptyState: DeskState = { ...emptyParts, hasText: false, isTooLong: false }

/**
 * The reply being written: the text in the editor, the parts beside it, and the keeper that saves both. A letter typed here
 * changes no React state unless what is on screen beside the text changes with it.
 */
export class ReplyDesk {
  #editor: TextEditor | undefined
  #keeper: DraftKeeper | undefined
  #parts = emptyParts
  #state = emptyState
  #links: readonly DraftLink[] = []
  #listeners = new Set<() => void>()
  #textListeners = new Set<() => void>()

  readonly snapshot = (): DeskState => this.#state

  /** What of the text speaks to which point, as it was when it was last looked at. */
  readonly links = (): readonly DraftLink[] => this.#links

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Told with every letter. */
  readonly onText = (listener: () => void): (() => void) => {
    this.#textListeners.add(listener)
    return () => this.#textListeners.delete(listener)
  }

  attach(editor: TextEditor, keeper: DraftKeeper): void {
    this.#editor = editor
    this.#keeper = keeper
  }

  get editor(): TextEditor | undefined {
    return this.#editor
  }

  /** The whole draft as it is now. */
  readonly read = (): ReplyDraft => ({ ...this.#parts, ...(this.#editor?.read() ?? { text: '', chips: [] }) })

  readText(): string {
    return this.#editor?.readText() ?? ''
  }

  /** The operator changed something beside the text; `undefined` takes a part away. */
  set(change: { [Part in keyof ReplyParts]?: ReplyParts[Part] | undefined }): void {
    const parts = Object.entries({ ...this.#parts, ...change }).filter(([, part]) => part !== undefined)
    this.#parts = Object.fromEntries(parts) as ReplyParts
    this.#refresh()
    this.#keeper?.change(this.read)
  }

  /** Draws what of the text speaks to which point. */
  setLinks(links: readonly DraftLink[]): void {
    this.#editor?.setLinks(links)
    this.noteLinks()
  }

  /** Looks where the links stand now: letters move them, and nobody is told of a letter. */
  noteLinks(): void {
    const links = this.read().links ?? []
    if (JSON.stringify(links) === JSON.stringify(this.#links)) return
    this.#links = links
    for (const listener of this.#listeners) listener()
  }

  /** The operator typed. */
  readonly noteText = (): void => {
    this.#refresh()
    this.#keeper?.change(this.read)
    for (const listener of this.#textListeners) listener()
  }

  /** Puts a script where the cursor is, on a line of its own where words stand before it. */
  insert(parts: readonly FilledPart[]): void {
    const before = this.readText().slice(0, this.#editor?.selection().start ?? 0)
    const isOwnLine = before === '' || before.endsWith('\n')
    this.#editor?.insert(isOwnLine ? parts : [{ text: '\n' }, ...parts])
  }

  /** A draft from the database or another tab. What was typed before it came is put behind it, where its cursor would be. */
  adopt(draft: ReplyDraft, why: 'read' | 'other-tab' | 'chosen'): void {
    const typed = this.read()
    const isAddition = why === 'read' && !isEmptyDraft(typed)
    if (!isAddition) return this.#show(draft)
    const { start, end } = this.#editor?.selection() ?? { start: 0, end: 0 }
    const { length } = draft.text
    this.#show(
      { ...joinDrafts(draft, { ...typed, text: '', chips: [], links: [] }), text: draft.text + typed.text },
      { start: start + length, end: end + length },
    )
    this.#keeper?.change(this.read)
  }

  /** Puts a letter that came back onto the desk. */
  put(draft: ReplyDraft): void {
    this.#show(draft)
    this.#keeper?.change(this.read)
  }

  /** The letter was handed over. Letters typed while it was being stored stay. */
  async clear(sent: ReplyDraft): Promise<void> {
    const now = this.readText()
    const rest = now === sent.text ? '' : now.startsWith(sent.text) ? now.slice(sent.text.length) : now
    this.#show({ ...emptyDraft, text: rest })
    if (rest === '') await this.#keeper?.clear()
    else this.#keeper?.change(this.read)
  }

  /** Whether nothing lies on the desk, once it is known what does. */
  async isFree(): Promise<boolean> {
    await this.#keeper?.load()
    return isEmptyDraft(this.read())
  }

  /** Saves now: what is here is about to be all there is of it. */
  async save(): Promise<void> {
    await this.#keeper?.flush()
  }

  #show(draft: ReplyDraft, selection?: { start: number; end: number }): void {
    const { text, chips, links = [], ...parts } = draft
    this.#editor?.write({ text, chips, links }, selection)
    this.#parts = parts
    this.#refresh()
    this.noteLinks()
    for (const listener of this.#textListeners) listener()
  }

  #refresh(): void {
    const text = this.readText()
    const hasText = /\S/u.test(text)
    const isTooLong = text.length > limits.reply
    const { hasText: had, isTooLong: was, ...parts } = this.#state
    const isSame = hasText === had && isTooLong === was && isSameParts(parts, this.#parts)
    if (isSame) return
    this.#state = { ...this.#parts, hasText, isTooLong }
    for (const listener of this.#listeners) listener()
  }
}

function isSameParts(one: ReplyParts, other: ReplyParts): boolean {
  const names = ['answers', 'promises', 'channel', 'script', 'cards', 'leftOpen', 'dismissed', 'heeded'] as const
  return names.every((name) => one[name] === other[name])
}
