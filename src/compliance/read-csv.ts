/**
 * The cells of a table by RFC 4180, with commas or semicolons as its first line has them: spreadsheets of countries with
 * a decimal comma write semicolons. Empty lines are left out; each row keeps the line it began on.
 */
export function readCsv(text: string): { line: number; cells: string[] }[] {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
  const divider = readDivider(plain)
  const rows: { line: number; cells: string[] }[] = []
  let row = { line: 1, cells: [''] }
  let line = 1
  let quoted = false
  const add = (letter: string) => {
    row.cells[row.cells.length - 1] += letter
  }
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charAt(at)
    if (letter === '\n') line += 1
    if (quoted) {
      if (letter !== '"') add(letter)
      else if (plain.charAt(at + 1) === '"') {
        add('"')
        at += 1
      } else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === divider) row.cells.push('')
    else if (letter === '\n') {
      rows.push(row)
      row = { line, cells: [''] }
    } else add(letter)
  }
  rows.push(row)
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

function readDivider(text: string): ',' | ';' {
  const head = text.split('\n', 1)[0] ?? ''
  return head.split(';').length > head.split(',').length ? ';' : ','
}
