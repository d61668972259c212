import { TextSelection, type Command } from 'prosemirror-state'
import { isChip, readChip, replySchema } from './reply-schema.ts'

/** Backspace behind a chip takes the whole chip. */
export const deleteChipBefore: Command = (state, dispatch) => {
  const { empty, $from } = state.selection
  if (!empty || !$from.nodeBefore || !isChip($from.nodeBefore)) return false
  dispatch?.(state.tr.delete($from.pos - 1, $from.pos).scrollIntoView())
  return true
}

/** Delete before a chip takes the whole chip. */
export const deleteChipAfter: Command = (state, dispatch) => {
  const { empty, $from } = state.selection
  if (!empty || !$from.nodeAfter || !isChip($from.nodeAfter)) return false
  dispatch?.(state.tr.delete($from.pos, $from.pos + 1).scrollIntoView())
  return true
}

/** Turns the chip beside the cursor into plain text, selected, to be edited (F2, as in a table). */
export const editChip: Command = (state, dispatch, view) => {
  const { empty, $from } = state.selection
  if (!empty) return false
  const { nodeBefore, nodeAfter, pos } = $from
  if (nodeAfter && isChip(nodeAfter)) return unwrapChip(pos)(state, dispatch, view)
  return nodeBefore && isChip(nodeBefore) ? unwrapChip(pos - 1)(state, dispatch, view) : false
}

/** Turns the chip at a position into plain text and selects it. */
export function unwrapChip(position: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(position)
    if (!node || !isChip(node)) return false
    const { text } = readChip(node)
    const change = state.tr.replaceWith(position, position + 1, replySchema.text(text))
    dispatch?.(change.setSelection(TextSelection.create(change.doc, position, position + text.length)))
    return true
  }
}

/** A selection that holds a chip gives way before a word is composed over it: the browser cannot compose into a chip. */
export const giveWay: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection
  let holdsChip = false
  if (!empty) state.doc.nodesBetween(from, to, (node) => void (holdsChip ||= isChip(node)))
  if (holdsChip) dispatch?.(state.tr.deleteSelection())
  return holdsChip
}

/** Selects from the first letter to the last; the same kind of selection as any other. */
export const selectWhole: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)))
  return true
}
