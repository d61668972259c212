import type * as z from 'zod/mini'
import type { importConsents } from '../contract/consent-imports.ts'
import { readCsv } from './read-csv.ts'

export type Rows = z.infer<typeof importConsents>['rows']

/** Rows as they are sent; `lineOf` says where a row stands in what was pasted, as a person counts. */
export type ReadRows =
  | { ok: true; rows: Rows; lineOf: (row: number) => number }
  | { ok: false; why: 'empty' | 'json' | 'column'; column?: string }

/** The columns a table may have: fields of a row by their own names, the first proof and the representative in parts. */
export const columns = [
  'clientId',
  'purpose',
  'method',
  'channel',
  'occurredAt',
  'noticeId',
  'evidenceKind',
  'evidenceRef',
  'evidenceSha256',
  'representative',
  'power',
  'note',
] as const
type Column = (typeof columns)[number]

/** Reads an array of JSON, or a table with a line of column names. What stands in a row is the server's to judge. */
export function readRows(text: string): ReadRows {
  if (text.trim() === '') return { ok: false, why: 'empty' }
  return /^\s*[[{]/u.test(text) ? readJson(text) : readTable(text)
}

function readJson(text: string): ReadRows {
  try {
    const rows: unknown = JSON.parse(text)
    if (!Array.isArray(rows)) return { ok: false, why: 'json' }
    if (rows.length === 0) return { ok: false, why: 'empty' }
    return { ok: true, rows: rows as Rows, lineOf: (row) => row + 1 }
  } catch {
    return { ok: false, why: 'json' }
  }
}

function readTable(text: string): ReadRows {
  const [head, ...lines] = readCsv(text)
  const names = head?.cells.map((cell) => cell.trim()) ?? []
  const strange = names.find((name) => !columns.some((column) => column === name))
  if (strange !== undefined) return { ok: false, why: 'column', column: strange }
  if (lines.length === 0) return { ok: false, why: 'empty' }
  return {
    ok: true,
    // What is wrong in a cell is said by the server, row by row.
    rows: lines.map(({ cells }) => rowOf((column) => cells[names.indexOf(column)]?.trim() || undefined)) as Rows,
    lineOf: (row) => lines[row]?.line ?? row + 1,
  }
}

function rowOf(cell: (column: Column) => string | undefined): Record<string, unknown> {
  const [kind, ref, sha256] = [cell('evidenceKind'), cell('evidenceRef'), cell('evidenceSha256')?.toLowerCase()]
  const [name, power] = [cell('representative'), cell('power')]
  const plain = (['clientId', 'purpose', 'method', 'channel', 'occurredAt', 'noticeId', 'note'] as const).flatMap(
    (column) => (cell(column) === undefined ? [] : [[column, cell(column)]]),
  )
  return {
    ...Object.fromEntries(plain),
    ...((kind ?? ref ?? sha256) === undefined ? {} : { evidence: [{ kind, ref, sha256 }] }),
    ...((name ?? power) === undefined ? {} : { indicatedBy: { kind: 'representative', name, power } }),
  }
}
