import { describe, expect, test } from 'vitest'
import { readRows } from './read-rows.ts'

const rowsOf = (text: string) => {
  const read = readRows(text)
  if (!read.ok) throw new Error(read.why)
  return read
}

describe('Rows to be brought over', () => {
  test('are read from a table with commas or semicolons, quotes and lines within a cell', () => {
    for (const divider of [',', ';']) {
      const text = [
        ['clientId', 'purpose', 'note', 'evidenceKind', 'evidenceSha256'],
        ['a-1', 'photo', `"Сказала: ""да""${divider}\nи ушла"`, 'scan', 'AB'.repeat(32)],
        ['a-2', 'photo', '', '', ''],
      ]
      const { rows, lineOf } = rowsOf(`\uFEFF${text.map((cells) => cells.join(divider)).join('\r\n')}\r\n`)
      expect(rows).toEqual([
        {
          clientId: 'a-1',
          purpose: 'photo',
          note: `Сказала: "да"${divider}\nи ушла`,
          evidence: [{ kind: 'scan', ref: undefined, sha256: 'ab'.repeat(32) }],
        },
        { clientId: 'a-2', purpose: 'photo' },
      ])
      // The first row takes two lines of the file.
      expect([lineOf(0), lineOf(1)]).toEqual([2, 4])
    }
  })

  test('name a representative by the power that lets them', () => {
    expect(rowsOf('clientId,purpose,representative,power\na,photo,Ржанова,доверенность 7').rows).toEqual([
      {
        clientId: 'a',
        purpose: 'photo',
        indicatedBy: { kind: 'representative', name: 'Ржанова', power: 'доверенность 7' },
      },
    ])
  })

  test('are read from JSON as they stand', () => {
    const { rows, lineOf } = rowsOf('[{"clientId":"a"},{"clientId":"b"}]')
    expect(rows).toEqual([{ clientId: 'a' }, { clientId: 'b' }])
    expect(lineOf(1)).toBe(2)
  })

  test('of which nothing can be made say why, and no column is left out silently', () => {
    expect(readRows(' ')).toEqual({ ok: false, why: 'empty' })
    expect(readRows('clientId,purpose\n')).toEqual({ ok: false, why: 'empty' })
    expect(readRows('[{"clientId":')).toEqual({ ok: false, why: 'json' })
    expect(readRows('clientId,цель\na,photo')).toEqual({ ok: false, why: 'column', column: 'цель' })
  })
})
