import type { CaseEntry, TimelinePage } from '../../src/contract/entries.ts'
import type { Store, StoredEntry, StreamId } from '../store/store.ts'

/** Entries of a first page: enough to fill any screen, few enough to load at once. */
const pageSize = 50

/** An entry as the timeline shows it: hashes and positions are the journal's own business. */
export function presentEntry({ id, version, at, actor, type, data }: StoredEntry): CaseEntry {
  return { id, version, at, actor, type, data } as CaseEntry
}

/** The newest entries of a case, or those before a version, oldest first. */
export async function readTimelinePage(
  store: Store,
  stream: StreamId,
  { before, limit = pageSize }: { before?: number | undefined; limit?: number | undefined },
): Promise<TimelinePage> {
  const entries = await store.entriesOf(stream, { ...(before ? { before } : {}), limit })
  const oldest = entries[0]?.version ?? 1
  return { items: entries.map(presentEntry), ...(oldest > 1 ? { before: oldest } : {}) }
}
