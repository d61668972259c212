import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { OutboxRecord } from './outbox/outbox-item.ts'

interface OknoDatabase extends DBSchema {
  outbox: { key: string; value: OutboxRecord }
}

let opening: Promise<IDBPDatabase<OknoDatabase>> | undefined

/** The window's own database in this browser. Drafts keep theirs apart (`src/drafts`). */
export function openDatabase(): Promise<IDBPDatabase<OknoDatabase>> {
  opening ??= openDB<OknoDatabase>('okno', 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: 'key' })
    },
    // A newer build wants to upgrade: let it, and open again when next asked.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opening = undefined
    },
    terminated() {
      opening = undefined
    },
  })
  opening.catch(() => {
    opening = undefined
  })
  return opening
}
