/** Begins a file whose letters a spreadsheet would else take for those of an old code page. */
export const byteOrderMark = '\uFEFF'

/** Signs with which a spreadsheet begins a formula, in ASCII, in full width, and the small and the true minus. */
const signs: ReadonlySet<string> = new Set('=+-@＝＋－＠﹢﹣﹦﹫−')
/**
 * Where some spreadsheet takes a cell to end. The semicolon is one: where commas are decimal, cells end with semicolons,
 * and our quotes stand in the wrong places.
 */
const ends: ReadonlySet<string> = new Set(';\t\r\n\v\f\u0085\u2028\u2029')
/** What stands before a formula without being seen, or is trimmed away: spaces, controls, marks of no width, quotes. */
const unseen = /[\s\p{C}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0'"`]/u

/**
 * A text that a spreadsheet shows and never reckons: an apostrophe stands where a cell would begin with a formula.
 * Goes through the text once, whatever is in it.
 */
export function neutralise(text: string): string {
  let made = ''
  let copied = 0
  let place = 0
  let cellAt = 0
  let isStart = true
  for (const letter of text) {
    place += letter.length
    if (ends.has(letter)) {
      isStart = true
      cellAt = place
    } else if (isStart && !unseen.test(letter)) {
      isStart = false
      if (!signs.has(letter)) continue
      made += `${text.slice(copied, cellAt)}'`
      copied = cellAt
    }
  }
  return made + text.slice(copied)
}

/** A row by RFC 4180: every cell in quotes, quotes doubled, the row ended by CRLF. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${neutralise(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}
