import { splitInlineList, readMarker } from './list-markers.ts'
import { trimPlace, type Place } from './place.ts'
import type { Unit } from './unit.ts'

type Line = Place & { wrapsOn: boolean }

/**
 * Cuts a message into paragraphs and list items, quoted lines («> …») left out: they repeat somebody else's words.
 * Lines wrapped by a mail program are joined, other line breaks are kept as borders.
 */
export function splitUnits(text: string): Unit[] {
  const units: Unit[] = []
  let open: Unit | undefined
  let wrapsOn = false
  for (const line of readLines(text)) {
    const { start, end } = trimPlace(text, line)
    if (start === end || text[start] === '>') {
      wrapsOn = false
      continue
    }
    const inline = splitInlineList(text, { start, end })
    const marker = inline ? undefined : readMarker(text, { start, end })
    if (wrapsOn && open && !inline && !marker && /[\p{Ll}\d«("]/u.test(text.charAt(start))) {
      open.end = end
    } else {
      units.push(...(inline ?? [{ start, end, ...marker }]))
      open = units.at(-1)
    }
    wrapsOn = line.wrapsOn
  }
  return units
}

// Mail programs wrap every line between 60 and 80 columns; a shorter line was ended by its author, and a longer one
// anywhere tells that nobody wrapped this text.
const wrapWidth = { least: 55, most: 80 }

function* readLines(text: string): Generator<Line> {
  const wrapped = !hasLongerLine(text, wrapWidth.most)
  for (let start = 0; start <= text.length;) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    const width = end - start
    yield {
      start,
      end,
      wrapsOn: wrapped && width >= wrapWidth.least && !/[.!?:;…)]\s*$/.test(text.slice(end - 3, end)),
    }
    start = end + 1
  }
}

function hasLongerLine(text: string, width: number): boolean {
  for (let start = 0; start + width < text.length;) {
    const end = text.indexOf('\n', start)
    if (end < 0 || end - start > width) return true
    start = end + 1
  }
  return false
}
