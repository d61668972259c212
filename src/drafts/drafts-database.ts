import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Sealed } from '../api/seal.ts'

/** The draft of one operator in one case. The text is sealed; what lies open are ids of no person. */
export type DraftRow = {
  /** `operator/case`. */
  key: string
  /** Random, never counted: a draft removed and begun again must not look like an older one. */
  revision: string
  savedAt: number
  sealed: Sealed
}

/** What one tab could not put into the draft itself: it was leaving, or another tab had written since. */
export type AsideRow = {
  key: string
  tab: string
  /** The revision it goes on from; absent where there was no draft. */
  base?: string
  savedAt: number
  sealed: Sealed
}

interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: DraftRow }
  asides: { key: [string, string]; value: AsideRow }
}
export type DraftsDatabase = IDBPDatabase<DraftsSchema>

/** Opens the database of drafts. `onGone` is told when the connection must not be used any more. */
export function openDraftsDatabase(onGone: () => void): Promise<DraftsDatabase> {
  return openDB<DraftsSchema>('okno-drafts', 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'key' })
      database.createObjectStore('asides', { keyPath: ['key', 'tab'] })
    },
    // A newer build wants to upgrade: let it, and open again when next asked.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      onGone()
    },
    terminated: onGone,
  })
}

/** Every row a case has in `asides`, whichever tab wrote it. */
export function asidesOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, ''], [key, '\uffff'])
}
