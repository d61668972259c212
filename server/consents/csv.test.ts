import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRow, neutralise } from './csv.ts'

/** Signs a spreadsheet begins a formula with, and what an attacker puts before them so that a guard does not see them. */
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '−']
const before = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '\u200B',
  '\u3000',
  '\u115F',
  '\u{E0041}',
  '"',
  "'",
  ';',
  '; ',
  '"; "',
  '\u0301',
  '\v\f',
]
const after = ['1+1', "cmd|' /C calc'!A0", 'SUM(A1:A9)', 'HYPERLINK("http://evil.example","x")', '']

/** What a spreadsheet would reckon: a cell whose first visible sign begins a formula, with whatever it takes for its end. */
function isReckoned(cell: string): boolean {
  return cell
    .split(/[;\t\r\n\v\f\u0085\u2028\u2029]/u)
    .some((part) =>
      signs.includes([...part].find((sign) => !/[\s\p{C}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0"`]/u.test(sign)) ?? ''),
    )
}

/** Reads a row of RFC 4180 with nothing of what wrote it. */
function readRow(row: string): string[] {
  expect(row.endsWith('\r\n')).toBe(true)
  return [...row.slice(0, -2).matchAll(/(?:^|,)"((?:[^"]|"")*)"/gu)].map(([, cell]) => cell!.replaceAll('""', '"'))
}
/** Takes the documented apostrophes out again: those that stand where a cell would begin. */
const restored = (cell: string, text: string) => {
  const letters = [...text]
  let at = 0
  for (const letter of cell) {
    if (letter === letters[at]) at += 1
    else if (letter !== "'") return false
  }
  return at === letters.length
}

describe('A cell for a spreadsheet', () => {
  const hostile = before.flatMap((start) => signs.flatMap((sign) => after.map((rest) => start + sign + rest)))

  test(`is never reckoned: ${hostile.length} made by hand`, () => {
    for (const text of hostile) {
      expect(isReckoned(neutralise(text)), JSON.stringify(text)).toBe(false)
      expect(readRow(csvRow([text, 'x']))).toEqual([neutralise(text), 'x'])
    }
    // The negative control: as they came, a spreadsheet would reckon nearly all of them.
    expect(hostile.filter(isReckoned).length / hostile.length).toBeGreaterThan(0.9)
  })

  test('is never reckoned and comes back whole but for the apostrophes: 5,000 made by chance', () => {
    const piece = fc.constantFrom(...before, ...signs, ...after, 'Ответ', ', ', '|', '👍')
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const read = readRow(csvRow(cells))
        expect(read).toHaveLength(cells.length)
        for (const [index, cell] of cells.entries()) {
          expect(isReckoned(read[index]!)).toBe(false)
          expect(restored(read[index]!, cell)).toBe(true)
        }
      }),
      { numRuns: 5_000 },
    )
  })

  test('that is an ordinary text stays as it is', () => {
    for (const text of [
      '',
      'Согласен',
      'а-б',
      'ул. Лесная, д. 4',
      'a@b.example',
      '1 + 1',
      'звонок 118',
      '«=» в середине',
    ])
      expect(neutralise(text)).toBe(text)
    expect(neutralise('+7 916 000-00-00')).toBe("'+7 916 000-00-00")
    expect(neutralise('-5')).toBe("'-5")
  })

  test('is made in one pass, whatever is in it', () => {
    const began = performance.now()
    for (const text of [
      '\t'.repeat(2_000_000),
      ' '.repeat(2_000_000),
      `${' '.repeat(1_000_000)}=`,
      ';='.repeat(500_000),
    ])
      neutralise(text)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
