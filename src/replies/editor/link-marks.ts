import type { Mark, Node, Slice } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import { positionAt } from './doc-text.ts'
import { replySchema } from './reply-schema.ts'

/** A change that draws these links instead of those before; not one that undo takes back. */
export function drawLinks({ tr, doc }: EditorState, links: readonly DraftLink[]): Transaction {
  const { link } = replySchema.marks
  tr.removeMark(0, doc.content.size, link)
  for (const { point, number, start, end } of links) {
    const from = positionAt(doc, start, 'start')
    const to = positionAt(doc, end, 'end')
    if (start < end && from < to) tr.addMark(from, to, link.create({ point, number }))
  }
  return tr.setMeta('addToHistory', false)
}

/** Replaces a range. What is put into the midst of words that speak to a point, or mends a part of them, speaks to it too. */
export function replaceKeepingLinks(change: Transaction, from: number, to: number, slice: Slice): Transaction {
  const kept = marksThrough(change.doc, from, to)
  change.replace(from, to, slice)
  const end = change.mapping.map(to, 1)
  for (const mark of kept) change.addMark(from, end, mark)
  return change
}

function marksThrough(doc: Node, from: number, to: number): readonly Mark[] {
  const [start, end] = [doc.resolve(from), doc.resolve(to)]
  const outside = [start.nodeBefore?.marks ?? [], end.nodeAfter?.marks ?? []] as const
  const inside = from === to ? outside : ([start.nodeAfter?.marks ?? [], end.nodeBefore?.marks ?? []] as const)
  const holds = (marks: readonly Mark[], mark: Mark) => mark.isInSet(marks)
  return inside[0].filter((mark) => holds(inside[1], mark) && (holds(outside[0], mark) || holds(outside[1], mark)))
}
