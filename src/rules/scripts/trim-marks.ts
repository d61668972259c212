import { writtenAs, type ScriptPart } from './parse-script.ts'

/** Where a part stands in the script's text, ends exclusive. */
export interface PlaceInScript {
  from: number
  to: number
}

/**
 * Where each part stands. A mark of a condition that is alone on its line takes the line with it, so that an author can
 * write conditions on lines of their own and no empty lines are left in the letter.
 */
export function trimMarks(text: string, parts: readonly ScriptPart[], marks: ReadonlySet<number>): PlaceInScript[] {
  const places: PlaceInScript[] = []
  let offset = 0
  for (const part of parts) {
    const { length } = writtenAs(part)
    places.push({ from: offset, to: offset + length })
    offset += length
  }
  for (const at of marks) {
    const own = places[at]
    if (!own) continue
    const line = lineOf(text, own)
    if (!line) continue
    const before = places[at - 1]
    const after = places[at + 1]
    if (before && parts[at - 1]?.kind === 'text') before.to = Math.max(before.from, Math.min(before.to, line.from))
    if (after && parts[at + 1]?.kind === 'text') after.from = Math.min(after.to, Math.max(after.from, line.to))
  }
  return places
}

/** The line of a mark that has it for itself, with its end; undefined where words stand beside it. */
function lineOf(text: string, { from, to }: PlaceInScript): PlaceInScript | undefined {
  let start = from
  while (start > 0 && isBlank(text[start - 1])) start -= 1
  if (start > 0 && text[start - 1] !== '\n') return undefined
  let end = to
  while (end < text.length && isBlank(text[end])) end += 1
  if (end < text.length && text[end] !== '\n') return undefined
  return { from: start, to: Math.min(text.length, end + 1) }
}

const isBlank = (sign: string | undefined) => sign === ' ' || sign === '\t' || sign === '\r'
