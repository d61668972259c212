import { Fragment, type Node } from 'prosemirror-model'
import type { Chip } from '../../drafts/reply-draft.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'
import { createChip, createLine, isChip, readChip, replySchema } from './reply-schema.ts'
import { linksOfDoc } from './doc-links.ts'
import type { EditorValue } from './text-editor.ts'

/** Lines never change, only give way to others: their text is worked out once. */
const lineTexts = new WeakMap<Node, string>()

function textOfLine(line: Node): string {
  const known = lineTexts.get(line)
  if (known !== undefined) return known
  const text = line.textBetween(0, line.content.size)
  lineTexts.set(line, text)
  return text
}

/** The text of the document: lines parted by `\n`, chips by what they say. */
export function textOfDoc(doc: Node): string {
  return doc.children.map(textOfLine).join('\n')
}

/** Text and chips with their places in it. */
export function readDoc(doc: Node): EditorValue {
  const chips: Chip[] = []
  let offset = 0
  for (const line of doc.children) {
    for (const child of line.children) {
      if (!isChip(child)) {
        offset += child.nodeSize
        continue
      }
      const { slot, text, missing } = readChip(child)
      chips.push({ start: offset, end: offset + text.length, slot, ...(missing ? { missing } : {}) })
      offset += text.length
    }
    offset += 1
  }
  const links = linksOfDoc(doc)
  return { text: textOfDoc(doc), chips, ...(links.length > 0 ? { links } : {}) }
}

/** A document of a text with chips. A chip whose place is not in one line of the text is left as plain text. */
export function createDoc({ text, chips }: EditorValue): Node {
  const parts: FilledPart[] = []
  let at = 0
  for (const chip of [...chips].sort((one, other) => one.start - other.start)) {
    const said = text.slice(chip.start, chip.end)
    if (chip.start < at || said.length !== chip.end - chip.start || said === '' || said.includes('\n')) continue
    parts.push({ text: text.slice(at, chip.start) })
    parts.push({ text: said, slot: chip.slot, ...(chip.missing ? { missing: true } : {}) })
    at = chip.end
  }
  parts.push({ text: text.slice(at) })
  return replySchema.nodes.doc.create(null, createLines(parts))
}

/** Lines of the runs of a filled script, or of any text. */
export function createLines(parts: readonly FilledPart[]): Fragment {
  const lines: Node[][] = [[]]
  for (const part of parts) {
    if (part.slot !== undefined && !part.text.includes('\n') && part.text !== '') {
      lines.at(-1)?.push(createChip({ slot: part.slot, text: part.text, missing: part.missing ?? false }))
      continue
    }
    for (const [index, piece] of part.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push(replySchema.text(piece))
    }
  }
  return Fragment.from(lines.map(createLine))
}

/** The position of a text offset; one inside a chip is drawn to its start or its end. */
export function positionAt(doc: Node, offset: number, side: 'start' | 'end'): number {
  let rest = Math.max(0, offset)
  let position = 1
  for (const line of doc.children) {
    const { length } = textOfLine(line)
    if (rest <= length) return position + positionInLine(line, rest, side)
    rest -= length + 1
    position += line.nodeSize
  }
  return doc.content.size - 1
}

function positionInLine(line: Node, offset: number, side: 'start' | 'end'): number {
  let rest = offset
  let position = 0
  for (const child of line.children) {
    if (rest === 0) return position
    const length = isChip(child) ? readChip(child).text.length : child.nodeSize
    if (rest < length) return isChip(child) ? position + (side === 'end' ? 1 : 0) : position + rest
    rest -= length
    position += child.nodeSize
  }
  return position
}

/** The text offset of a position. */
export function offsetAt(doc: Node, position: number): number {
  const resolved = doc.resolve(position)
  const index = resolved.index(0)
  let offset = 0
  for (const line of doc.children.slice(0, index)) offset += textOfLine(line).length + 1
  if (resolved.depth === 0) return Math.max(0, offset - (index === doc.childCount ? 1 : 0))
  return offset + resolved.parent.textBetween(0, resolved.parentOffset).length
}
