import type { ConsentEntry } from '../../src/rules/consents/history.ts'
import type { Store, StreamId } from '../store/store.ts'

const page = 1_000

/** Every entry of a client's consents, oldest first. */
export async function readConsentEntries(store: Store, stream: StreamId): Promise<ConsentEntry[]> {
  const entries: ConsentEntry[] = []
  for (;;) {
    const next = await store.entriesOf(stream, { after: entries.length, limit: page })
    entries.push(...(next as unknown as ConsentEntry[]))
    if (next.length < page) return entries
  }
}
