import type { QueueItem } from '../contract/cases.ts'

/** One thing found: a case to open. `place` tells how sure the find is; smaller is surer. */
export interface Found {
  readonly id: string
  readonly number: number
  readonly subject: string
  readonly client: string
  readonly excerpt?: string
}

const fold = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

/** Cases are looked through with every letter; what they are looked through by is put together once. */
const readOnce = new WeakMap<QueueItem, { number: string; name: string; all: string }>()

function readItem(item: QueueItem) {
  const known = readOnce.get(item)
  if (known !== undefined) return known
  const number = String(item.number)
  const name = fold(item.client.name)
  const read = { number, name, all: `${number} ${name} ${fold(item.subject)}` }
  readOnce.set(item, read)
  return read
}

/** Finds among the cases that the window holds, at once, by number, client and subject. Every word must be there. */
export function findLoaded(items: readonly QueueItem[], q: string, limit = 8): Found[] {
  const words = fold(q).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const found: { item: QueueItem; rank: number }[] = []
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.id)) continue
    seen.add(item.id)
    const rank = rankOf(item, words)
    if (rank > 0) found.push({ item, rank })
  }
  return found
    .sort((one, other) => other.rank - one.rank)
    .slice(0, limit)
    .map(({ item }) => ({ id: item.id, number: item.number, subject: item.subject, client: item.client.name }))
}

function rankOf(item: QueueItem, words: readonly string[]): number {
  const { number, name, all } = readItem(item)
  if (!words.every((word) => all.includes(word))) return 0
  if (words.length === 1 && number === words[0]?.replace(/^№/u, '')) return 4
  const names = name.split(/[\s«»".,-]+/u)
  if (words.every((word) => names.some((part) => part.startsWith(word)))) return 3
  return words.every((word) => name.includes(word)) ? 2 : 1
}
