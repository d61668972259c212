import { Schema, type Node } from 'prosemirror-model'
import type { Slot } from '../../contract/codes.ts'

/** A reply is lines of plain text with slot chips in them. Nothing else can be typed, pasted or dropped into it. */
export const replySchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'inline*',
      parseDOM: [{ tag: 'p' }, { tag: 'div' }],
      toDOM: () => ['p', { dir: 'auto' }, 0],
    },
    text: { group: 'inline' },
    /** A filled slot: moved, deleted and undone as one; `text` is what it says and what is sent. */
    chip: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: false,
      attrs: { slot: { validate: 'string' }, text: { validate: 'string' }, missing: { default: false } },
      leafText: (node) => readChip(node).text,
      parseDOM: [{ tag: 'span[data-slot]', getAttrs: (dom) => ({ slot: dom.dataset['slot'], text: dom.textContent }) }],
      toDOM: (node) => ['span', { 'data-slot': readChip(node).slot }, readChip(node).text],
    },
  },
})

export type ChipAttributes = { slot: Slot; text: string; missing: boolean }

/** The attributes of a chip, typed. */
export function readChip(node: Node): ChipAttributes {
  return node.attrs as ChipAttributes
}

export function isChip(node: Node): boolean {
  return node.type === replySchema.nodes.chip
}

/** A chip node for a run of a filled script. */
export function createChip(attributes: ChipAttributes): Node {
  return replySchema.nodes.chip.create(attributes)
}

export function createLine(content: readonly Node[]): Node {
  return replySchema.nodes.line.create(null, content)
}
