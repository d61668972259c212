import type { Store } from '../store/store.ts'
import { genesis, holds } from './seal.ts'

export interface Verdict {
  ok: boolean
  entries: number
  firstBroken?: { stream: string; version: number }
}

/**
 * Walks the whole journal and checks that every entry still hashes to what was sealed, follows the one before it, and
 * that no stream ends earlier than its head says.
 */
export async function verifyJournal(store: Store): Promise<Verdict> {
  const ends = new Map<string, { version: number; hash: string }>()
  let entries = 0
  for await (const entry of store.walk()) {
    entries += 1
    const before = ends.get(entry.stream) ?? { version: 0, hash: genesis }
    if (!(await holds(entry, before)))
      return { ok: false, entries, firstBroken: { stream: entry.stream, version: entry.version } }
    ends.set(entry.stream, { version: entry.version, hash: entry.hash })
  }
  for (const kind of ['case', 'client', 'consents', 'script'] as const)
    for (const { stream, version, hash } of await store.loadAll(kind)) {
      const end = ends.get(stream)
      if (end?.version !== version || end.hash !== hash)
        return { ok: false, entries, firstBroken: { stream, version: (end?.version ?? 0) + 1 } }
    }
  return { ok: true, entries }
}
