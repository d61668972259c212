import { compactKey, excerptOf, readSearch, wordsOf } from '../search-words.ts'
import type { CaseRow, ClientRow, SearchQuery } from '../store.ts'

interface SaidText {
  caseId: string
  text: string
}

/** Finds clients and cases by number, phone, name, subject and words said; the surest match first, as in SQL. */
export function findByWords(
  { q, scope, limit }: SearchQuery,
  clients: readonly ClientRow[],
  cases: readonly CaseRow[],
  texts: readonly SaidText[],
) {
  const asked = readSearch(q)
  if (asked.words.length === 0) return { clients: [], cases: [] }
  const visible = new Set(cases.map(({ clientId }) => clientId))
  const foundClients = clients
    .filter(({ id }) => 'all' in scope || visible.has(id))
    .map((row) => ({ row, rank: clientRank(row, asked) }))
    .filter(({ rank }) => rank < nowhere)
    .sort((a, b) => a.rank - b.rank || a.row.name.localeCompare(b.row.name, 'ru'))
    .slice(0, limit)
    .map(({ row }) => row)

  const beginnings = beginningsOf(asked.words)
  const holdsAll = (words: string) => beginnings.every((beginning) => words.includes(` ${beginning}`))
  const said = new Map<string, string>()
  for (const record of texts) if (holdsAll(foldedWords(record, record.text))) said.set(record.caseId, record.text)
  const ofClients = new Set(foundClients.map(({ id }) => id))
  const rankOf = (row: CaseRow) => {
    if (row.number === asked.number) return 0
    if (ofClients.has(row.clientId)) return 1
    if (holdsAll(foldedWords(row, row.subject))) return 2
    return said.has(row.id) ? 3 : nowhere
  }
  const foundCases = cases
    .map((row) => ({ row, rank: rankOf(row) }))
    .filter(({ rank }) => rank < nowhere)
    .sort((a, b) => a.rank - b.rank || openFirst(a.row, b.row) || newestFirst(a.row, b.row))
    .slice(0, limit)
    .map(({ row, rank }) => (rank === 3 ? { ...row, excerpt: excerptOf(said.get(row.id) ?? '', asked.words) } : row))
  return { clients: foundClients, cases: foundCases }
}

const nowhere = 4

function clientRank(row: ClientRow, { words, compact }: ReturnType<typeof readSearch>): number {
  if (compact !== undefined && row.keys.some((key) => compactKey(key).includes(compact))) return 0
  const name = foldedWords(row, row.name)
  if (name.startsWith(` ${words.join(' ')}`)) return 1
  return words.every((word) => name.includes(` ${word}`)) ? 2 : nowhere
}

const openFirst = (a: CaseRow, b: CaseRow) => Number(a.stage === 'closed') - Number(b.stage === 'closed')
const newestFirst = (a: CaseRow, b: CaseRow) => Date.parse(b.openedAt) - Date.parse(a.openedAt) || b.number - a.number

/** Words of a row or text with a space before each, worked out once for as long as that very row stands. */
function foldedWords(record: object, text: string): string {
  const known = folded.get(record)
  if (known !== undefined) return known
  const words = wordsOf(text)
    .map((word) => ` ${word}`)
    .join('')
  folded.set(record, words)
  return words
}
const folded = new WeakMap<object, string>()

const endings =
  /(?:ями|ами|ыми|ими|ого|его|ому|ему|ием|ией|иям|иях|ью|ей|ой|ом|ем|ов|ев|ам|ям|ах|ях|ия|ию|ии|ие|ый|ий|ая|яя|ое|ее|ые|ую|юю|ых|их|[аеийоуыьюя])$/u

/**
 * Russian endings are cut so that «вход» finds «входа»: rougher than PostgreSQL's stems and enough for a demo's few
 * hundred texts. Words of one or two letters say nothing; the last one is half of what is being typed.
 */
function beginningsOf(words: readonly string[]): string[] {
  const telling = words.filter((word, index) => word.length > 2 || /\d/u.test(word) || index === words.length - 1)
  return telling.map((word) => {
    const stem = word.replace(endings, '')
    return stem.length >= 3 ? stem : word
  })
}
