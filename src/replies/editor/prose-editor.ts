import { baseKeymap, chainCommands, deleteSelection, joinBackward, joinForward, splitBlock } from 'prosemirror-commands'
import { closeHistory, history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Slice, type Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Plugin, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Finding } from '../../contract/reply-checks.ts'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'
import { deleteChipAfter, deleteChipBefore, editChip, giveWay, selectWhole, unwrapChip } from './chip-commands.ts'
import { drawChip } from './chip-view.ts'
import { createDoc, createLines, offsetAt, positionAt, readDoc, textOfDoc } from './doc-text.ts'
import { drawFindings, findingMarks, hasMarks } from './finding-marks.ts'
import { freshSelection, readSelection } from './fresh-selection.ts'
import { drawLinks, replaceKeepingLinks } from './link-marks.ts'
import type { PlainLog } from './plain-log.ts'
import { plainTransfer } from './plain-transfer.ts'
import { isChip, readChip } from './reply-schema.ts'
import type { EditorValue, EditorWords, TextEditor, TextRange } from './text-editor.ts'

const plugins: Plugin[] = [
  freshSelection(),
  history(),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    Enter: splitBlock,
    'Shift-Enter': splitBlock,
    Backspace: chainCommands(deleteSelection, deleteChipBefore, joinBackward),
    'Mod-Backspace': baseKeymap['Mod-Backspace'] ?? joinBackward,
    Delete: chainCommands(deleteSelection, deleteChipAfter, joinForward),
    'Mod-a': selectWhole,
    F2: editChip,
  }),
  findingMarks(),
  plainTransfer(),
]

export interface ProseOptions {
  readonly place: HTMLElement
  readonly words: () => EditorWords
  /** What the textarea held and how it came to hold it, so that undo goes back into the time before. */
  readonly log: PlainLog
  readonly selection: TextRange
  readonly onChange: () => void
}

/** The full editor: slot chips, underlined findings, one history. */
export class ProseEditor implements TextEditor {
  #view: EditorView
  #onChange: () => void
  /** Findings that came while a word was being composed: drawing them then would break the word. */
  #waiting: readonly Finding[] | undefined

  constructor({ place, words, log, selection, onChange }: ProseOptions) {
    this.#onChange = onChange
    this.#view = new EditorView(place, {
      state: replayLog(log),
      attributes: (state) => attributesOf(state, words()),
      nodeViews: { chip: (node) => ({ dom: drawChip(readChip(node), words().nameSlot) }) },
      dispatchTransaction: (change) => this.#take(change),
      handleDoubleClickOn: (view, _position, node, nodePosition) =>
        isChip(node) && unwrapChip(nodePosition)(view.state, view.dispatch.bind(view)),
      handleDOMEvents: {
        beforeinput: typeOver,
        compositionstart: (view) => {
          // What is written over a selection is undone apart from what was written before.
          if (!view.state.selection.empty) view.dispatch(closeHistory(view.state.tr))
          giveWay(view.state, view.dispatch.bind(view))
          return false
        },
        compositionend: () => {
          setTimeout(() => this.#drawWaiting(), 60)
          return false
        },
      },
    })
    this.select(selection)
  }

  read(): EditorValue {
    return readDoc(this.#view.state.doc)
  }

  readText(): string {
    return textOfDoc(this.#view.state.doc)
  }

  selection(): TextRange {
    const { doc, selection } = this.#view.state
    return { start: offsetAt(doc, selection.from), end: offsetAt(doc, selection.to) }
  }

  write(value: EditorValue, selection?: TextRange): void {
    const doc = createDoc(value)
    this.#view.updateState(openState(doc, value.links))
    const end = value.text.length
    this.select(selection ?? { start: end, end })
  }

  insert(parts: readonly FilledPart[]): void {
    const { tr, selection } = this.#view.state
    const before = selection.from
    const change = closeHistory(tr).replaceSelection(new Slice(createLines(parts), 1, 1))
    const gap = findMissing(change, before)
    if (gap !== undefined) change.setSelection(TextSelection.create(change.doc, gap, gap + 1))
    this.#view.dispatch(change.scrollIntoView())
    this.#endStep()
  }

  replace(range: TextRange, text: string): void {
    const { tr, doc } = this.#view.state
    const from = positionAt(doc, range.start, 'start')
    const to = positionAt(doc, range.end, 'end')
    this.#view.dispatch(
      replaceKeepingLinks(closeHistory(tr), from, to, new Slice(createLines([{ text }]), 1, 1)).scrollIntoView(),
    )
  }

  select({ start, end }: TextRange): void {
    const { tr, doc } = this.#view.state
    const from = positionAt(doc, start, 'start')
    const to = start === end ? from : positionAt(doc, end, 'end')
    tr.setSelection(TextSelection.create(doc, from, to))
    // Without the focus nobody reads here, and the page must not move under somebody who reads elsewhere.
    this.#view.dispatch(this.hasFocus() ? tr.scrollIntoView() : tr)
  }

  focus(): void {
    this.#view.focus()
  }

  hasFocus(): boolean {
    return this.#view.hasFocus()
  }

  mark(findings: readonly Finding[]): void {
    this.#waiting = findings
    if (!this.#view.composing) this.#drawWaiting()
  }

  setLinks(links: readonly DraftLink[]): void {
    readSelection(this.#view)
    this.#view.dispatch(drawLinks(this.#view.state, links))
  }

  destroy(): void {
    this.#view.destroy()
  }

  /** What is typed next is undone apart from what was inserted. */
  #endStep(): void {
    this.#view.dispatch(closeHistory(this.#view.state.tr))
  }

  #drawWaiting(): void {
    if (!this.#waiting || this.#view.isDestroyed || this.#view.composing) return
    const findings = this.#waiting
    this.#waiting = undefined
    if (findings.length === 0 && !hasMarks(this.#view.state)) return
    readSelection(this.#view)
    this.#view.dispatch(drawFindings(this.#view.state, findings))
  }

  #take(change: Transaction): void {
    this.#view.updateState(this.#view.state.apply(change))
    if (!change.docChanged) return
    // Its places are those of a text that is no more; the next check brings new ones.
    this.#waiting = undefined
    this.#onChange()
  }
}

/**
 * A letter typed over a selection. Left to the browser, it would keep the look of an underlined finding with an inline style,
 * which the content policy blocks and reports.
 */
function typeOver(view: EditorView, event: InputEvent): boolean {
  const { selection, tr } = view.state
  if (selection.empty || event.inputType !== 'insertText' || !event.data || event.isComposing) return false
  event.preventDefault()
  view.dispatch(closeHistory(tr).insertText(event.data).scrollIntoView())
  return true
}

/** A document with its links, and nothing to undo. */
function openState(doc: Node, links: readonly DraftLink[] = []): EditorState {
  const state = EditorState.create({ doc, plugins })
  return links.length === 0 ? state : state.apply(drawLinks(state, links))
}

function replayLog({ base, steps }: PlainLog): EditorState {
  let state = openState(createDoc(base), base.links)
  for (const { start, end, text, at } of steps) {
    const from = positionAt(state.doc, start, 'start')
    const to = positionAt(state.doc, end, 'end')
    state = state.apply(state.tr.replace(from, to, new Slice(createLines([{ text }]), 1, 1)).setTime(at))
  }
  return state
}

function findMissing({ doc, selection }: Transaction, from: number): number | undefined {
  let found: number | undefined
  doc.nodesBetween(from, selection.to, (node, position) => {
    if (found === undefined && isChip(node) && readChip(node).missing) found = position
  })
  return found
}

function attributesOf({ doc }: EditorState, words: EditorWords): Record<string, string> {
  const isEmpty = doc.childCount === 1 && doc.firstChild?.content.size === 0
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.label,
    'aria-describedby': words.describedBy,
    'aria-placeholder': words.placeholder,
    spellcheck: 'true',
    ...(isEmpty ? { 'data-placeholder': words.placeholder } : {}),
  }
}
