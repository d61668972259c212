import type { Store, StoredEntry, StreamHead } from '../store/store.ts'
import { genesis, holds } from './seal.ts'

export interface Verdict {
  ok: boolean
  entries: number
  firstBroken?: { stream: string; version: number }
}

type End = Pick<StreamHead, 'version' | 'hash'>

/**
 * Walks the whole journal and checks that every entry still hashes to what was sealed and follows the one before it in
 * its stream, that no position is missing, and that every stream reaches its head. Writing may go on meanwhile: what
 * must be there is what was there when the walk began. Whoever rewrites entries, hashes and heads alike is caught only
 * by a head kept elsewhere.
 */
export async function verifyJournal(store: Store): Promise<Verdict> {
  const known = await store.lastPosition()
  const heads = new Map<string, End>()
  for (const kind of ['case', 'client', 'consents', 'script', 'card'] as const)
    for (const { stream, version, hash } of await store.loadAll(kind)) heads.set(stream, { version, hash })

  const ends = new Map<string, End>()
  let entries = 0
  for await (const entry of store.walk()) {
    const before = ends.get(entry.stream) ?? { version: 0, hash: genesis }
    const stands =
      entry.position === entries + 1 && holds(entry, before) && agrees(entry, heads.get(entry.stream), known)
    entries += 1
    if (!stands) return brokenAt(entry.stream, entry.version, entries)
    ends.set(entry.stream, { version: entry.version, hash: entry.hash })
  }
  for (const [stream, head] of heads) {
    const end = ends.get(stream)?.version ?? 0
    if (end < head.version) return brokenAt(stream, end + 1, entries)
  }
  // A whole stream cut off at the end of the journal, head and all, still leaves its positions behind.
  if (entries < known) return brokenAt('', 0, entries)
  return { ok: true, entries }
}

/** Whether a stream's head says of an entry what the entry says of itself; one written since the walk began has time. */
function agrees(entry: StoredEntry, head: End | undefined, known: number): boolean {
  if (!head) return entry.position > known
  if (entry.version === head.version) return entry.hash === head.hash
  return entry.version < head.version || entry.position > known
}

function brokenAt(stream: string, version: number, entries: number): Verdict {
  return { ok: false, entries, firstBroken: { stream, version } }
}
