import type { Finding } from '../../contract/reply-checks.ts'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'
import { cleanText } from './clean-text.ts'
import { movePlaces } from './move-places.ts'
import { findStep, type PlainLog, type PlainStep } from './plain-log.ts'
import type { EditorValue, TextEditor, TextRange } from './text-editor.ts'

/** Longer logs are begun anew: nobody undoes a thousand steps, and the textarea may stay for good if loading fails. */
const longestLog = 1_000

/**
 * The textarea that stands at once. It writes down how its text came to be, so that the editor that takes over can undo what
 * was typed here.
 */
export class PlainEditor implements TextEditor {
  #area: HTMLTextAreaElement
  #onChange: () => void
  #base: EditorValue = { text: '', chips: [] }
  #steps: PlainStep[] = []
  #text = ''
  #stop: () => void

  constructor(area: HTMLTextAreaElement, onChange: () => void) {
    this.#area = area
    this.#onChange = onChange
    const listener = () => this.#note()
    const paste = (event: ClipboardEvent) => this.#paste(event)
    area.addEventListener('input', listener)
    area.addEventListener('paste', paste)
    this.#stop = () => {
      area.removeEventListener('input', listener)
      area.removeEventListener('paste', paste)
    }
    // What was typed before the script ran (the browser may restore a text on its own, too).
    this.#note()
  }

  get log(): PlainLog {
    this.#note()
    return { base: this.#base, steps: this.#steps }
  }

  read(): EditorValue {
    const text = this.readText()
    if (this.#steps.length === 0) return { ...this.#base, text }
    // What of it speaks to a point is known from the log alone until the full editor plays it back.
    return { text, chips: [], links: movePlaces(this.#base.links ?? [], this.#base.text, text) }
  }

  readText(): string {
    return this.#area.value
  }

  selection(): TextRange {
    return { start: this.#area.selectionStart, end: this.#area.selectionEnd }
  }

  write(value: EditorValue, selection?: TextRange): void {
    this.#base = value
    this.#steps = []
    this.#text = value.text
    this.#area.value = value.text
    const end = value.text.length
    this.select(selection ?? { start: end, end })
  }

  insert(parts: readonly FilledPart[]): void {
    this.replace(this.selection(), parts.map((part) => part.text).join(''))
  }

  replace({ start, end }: TextRange, text: string): void {
    this.#area.setRangeText(text, start, end, 'end')
    this.#note()
  }

  select({ start, end }: TextRange): void {
    this.#area.setSelectionRange(start, end)
  }

  focus(): void {
    this.#area.focus()
  }

  hasFocus(): boolean {
    return document.activeElement === this.#area
  }

  mark(_findings: readonly Finding[]): void {
    // A textarea cannot underline; the list beside it says the same.
  }

  setLinks(links: readonly DraftLink[]): void {
    this.#base = { ...this.read(), links }
    this.#steps = []
    this.#onChange()
  }

  destroy(): void {
    this.#stop()
  }

  #note(): void {
    const { value } = this.#area
    const step = findStep(this.#text, value, Date.now())
    if (!step) return
    this.#steps.push(step)
    if (this.#steps.length > longestLog) {
      this.#base = { ...this.read(), text: value }
      this.#steps = []
    }
    this.#text = value
    this.#onChange()
  }

  #paste(event: ClipboardEvent): void {
    event.preventDefault()
    const text = cleanText(event.clipboardData?.getData('text/plain') ?? '')
    if (text !== '') this.replace(this.selection(), text)
  }
}
