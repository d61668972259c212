import { Schema, type Mark, type Node } from 'prosemirror-model'
import type { Slot } from '../../contract/codes.ts'
import styles from './editor.module.css'

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
  marks: {
    /** Words that speak to a point. They keep it through edits, undo and redo; what is typed behind them is not theirs. */
    link: {
      attrs: { point: { validate: 'string' }, number: { validate: 'number' } },
      inclusive: false,
      // One sentence may answer two points.
      excludes: '',
      parseDOM: [
        {
          tag: 'span[data-link]',
          getAttrs: (dom) => ({ point: dom.dataset['link'], number: Number(dom.dataset['point']) }),
        },
      ],
      toDOM: (mark) => {
        const { point, number } = readLink(mark)
        return ['span', { class: styles['link'] ?? '', 'data-link': point, 'data-point': String(number) }, 0]
      },
    },
  },
})

/** The attributes of a link, typed. */
export function readLink(mark: Mark): { point: string; number: number } {
  return mark.attrs as { point: string; number: number }
}

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
