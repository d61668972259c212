import type { Finding } from '../../contract/reply-checks.ts'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'
import { PlainEditor } from './plain-editor.ts'
import type { EditorValue, EditorWords, TextEditor, TextRange } from './text-editor.ts'

export interface SwitchOptions {
  readonly area: HTMLTextAreaElement
  /** Where the full editor is to stand. */
  readonly place: HTMLElement
  readonly words: () => EditorWords
  readonly onChange: () => void
  /** The textarea is needed no more, and is taken away before this returns. */
  readonly onReady: () => void
}

/**
 * The textarea first, the full editor once its code is there. The change happens within one task, and not while a word is
 * composed or a mouse button is held, so no letter and no focus can fall between the two.
 */
export class EditorSwitch implements TextEditor {
  #options: SwitchOptions
  #plain: PlainEditor
  #now: TextEditor
  #loading: Promise<void> | undefined
  #composing = false
  #destroyed = false
  #findings: readonly Finding[] = []
  #stop = new AbortController()

  constructor(options: SwitchOptions) {
    this.#options = options
    this.#plain = new PlainEditor(options.area, options.onChange)
    this.#now = this.#plain
    const { signal } = this.#stop
    options.area.addEventListener('compositionstart', () => (this.#composing = true), { signal })
    options.area.addEventListener('compositionend', () => (this.#composing = false), { signal })
  }

  /** Loads the full editor and changes over. After a failure the textarea goes on, and the next call tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  read(): EditorValue {
    return this.#now.read()
  }

  readText(): string {
    return this.#now.readText()
  }

  selection(): TextRange {
    return this.#now.selection()
  }

  write(value: EditorValue, selection?: TextRange): void {
    this.#now.write(value, selection)
  }

  /** Chips need the full editor: waits for it, and falls back to plain text where it cannot be had. */
  insert(parts: readonly FilledPart[]): void {
    void this.load().then(() => this.#now.insert(parts))
  }

  replace(range: TextRange, text: string): void {
    this.#now.replace(range, text)
  }

  select(range: TextRange): void {
    this.#now.select(range)
  }

  focus(): void {
    this.#now.focus()
  }

  hasFocus(): boolean {
    return this.#now.hasFocus()
  }

  mark(findings: readonly Finding[]): void {
    this.#findings = findings
    this.#now.mark(findings)
  }

  setLinks(links: readonly DraftLink[]): void {
    this.#now.setLinks(links)
  }

  destroy(): void {
    this.#destroyed = true
    this.#stop.abort()
    this.#now.destroy()
  }

  async #load(): Promise<void> {
    const code = await import('./prose-editor.ts').catch(() => undefined)
    if (!code) {
      this.#loading = undefined
      return
    }
    while (this.#isBusy()) await new Promise((resolve) => setTimeout(resolve, 50))
    if (!this.#destroyed) this.#changeOver(code.ProseEditor)
  }

  #isBusy(): boolean {
    return !this.#destroyed && (this.#composing || this.#options.area.matches(':active'))
  }

  #changeOver(ProseEditor: typeof import('./prose-editor.ts').ProseEditor): void {
    const { place, area, words, onChange, onReady } = this.#options
    const hadFocus = this.#plain.hasFocus()
    const { scrollTop } = area
    const full = new ProseEditor({ place, words, log: this.#plain.log, selection: this.#plain.selection(), onChange })
    this.#plain.destroy()
    this.#now = full
    if (hadFocus) full.focus()
    onReady()
    place.scrollTop = scrollTop
    full.mark(this.#findings)
  }
}
