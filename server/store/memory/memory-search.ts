import type { CaseRow, ClientRow, SearchQuery } from '../store.ts'

const folded = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

/** Endings of Russian words are cut so that «вход» finds «входа»: rough, and enough for a demo's few hundred texts. */
const stem = (word: string) => (word.length > 5 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word)

/** Finds clients and cases by number, phone, name, subject and words said; the surest match first. */
export function findByWords(
  { q, limit }: SearchQuery,
  clients: readonly ClientRow[],
  cases: readonly CaseRow[],
  texts: readonly { caseId: string; text: string }[],
) {
  const wanted = folded(q).split(/\s+/u).filter(Boolean)
  const digits = q.replace(/\D/g, '')
  const stems = wanted.map(stem)
  const holdsAll = (text: string) => stems.every((part) => text.includes(part))

  const foundClients = clients
    .map((row) => ({ row, rank: clientRank(row, wanted, stems, digits) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.row.name.localeCompare(b.row.name, 'ru'))
    .slice(0, limit)
    .map(({ row }) => row)

  const said = new Map<string, string>()
  for (const { caseId, text } of texts)
    if (!said.has(caseId) && holdsAll(folded(text))) said.set(caseId, excerptOf(text, stems[0] ?? ''))
  const foundCases = cases
    .map((row) => ({ row, rank: caseRank(row, holdsAll, digits, said) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.row.number - a.row.number)
    .slice(0, limit)
    .map(({ row }) => {
      const excerpt = said.get(row.id)
      return excerpt ? { ...row, excerpt } : row
    })
  return { clients: foundClients, cases: foundCases }
}

function clientRank(row: ClientRow, wanted: string[], stems: string[], digits: string): number {
  const name = folded(row.name)
  if (digits.length >= 4 && row.keys.some((key) => key.replace(/\D/g, '').includes(digits))) return 4
  if (row.keys.some((key) => folded(key) === wanted.join(' '))) return 4
  const words = name.split(/[\s«»".,-]+/u)
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 3
  return stems.every((part) => name.includes(part)) ? 2 : 0
}

function caseRank(
  row: CaseRow,
  holdsAll: (text: string) => boolean,
  digits: string,
  said: Map<string, string>,
): number {
  if (digits && String(row.number) === digits) return 5
  if (holdsAll(folded(row.clientName))) return 3
  if (holdsAll(folded(row.subject))) return 2
  return said.has(row.id) ? 1 : 0
}

function excerptOf(text: string, part: string): string {
  const at = Math.max(0, folded(text).indexOf(part))
  const start = Math.max(0, at - 40)
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 120).replaceAll(/\s+/gu, ' ')}${text.length > start + 120 ? '…' : ''}`
}
