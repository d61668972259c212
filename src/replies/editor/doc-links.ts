import type { Node } from 'prosemirror-model'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import { isChip, readChip, readLink } from './reply-schema.ts'

/** The links of a document with their places in its text. One that goes over a line break is one link still. */
export function linksOfDoc(doc: Node): DraftLink[] {
  const open = new Map<string, DraftLink>()
  const links: DraftLink[] = []
  let offset = 0
  for (const line of doc.children) {
    for (const child of line.children) {
      const length = isChip(child) ? readChip(child).text.length : child.nodeSize
      for (const mark of child.marks) {
        const { point, number } = readLink(mark)
        const before = open.get(point)
        // A line break is one sign of the text and none of the line.
        if (before && offset - before.end <= 1 && (offset === before.end || child === line.firstChild)) {
          before.end = offset + length
          continue
        }
        const link = { point, number, start: offset, end: offset + length }
        open.set(point, link)
        links.push(link)
      }
      offset += length
    }
    offset += 1
  }
  return links
}
