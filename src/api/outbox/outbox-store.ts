import { openDatabase } from '../database.ts'
import { seal, unseal } from '../seal.ts'
import type { SendReply } from '../../contract/cases.ts'
import type { OutboxItem, OutboxRecord } from './outbox-item.ts'

/** Where letters wait. Only this operator's letters are seen through it. */
export interface OutboxStore {
  list(): Promise<OutboxItem[]>
  put(item: OutboxItem): Promise<void>
  remove(key: string): Promise<void>
}

/** Letters in IndexedDB: they outlive a reload, a crash and a night without a network. */
export function openOutboxStore(operatorId: string, sealKey: CryptoKey): OutboxStore {
  return {
    async list() {
      const database = await openDatabase()
      const records = await database.getAll('outbox')
      const mine = records.filter((record) => record.operatorId === operatorId)
      const items = await Promise.all(mine.map((record) => openRecord(record, sealKey)))
      return items.filter((item) => item !== undefined).sort((one, other) => one.at - other.at)
    },
    async put(item) {
      const { body, ...rest } = item
      const sealed = await seal(sealKey, body)
      const database = await openDatabase()
      await database.put('outbox', { ...rest, sealed })
    },
    async remove(key) {
      const database = await openDatabase()
      await database.delete('outbox', key)
    },
  }
}

async function openRecord(record: OutboxRecord, sealKey: CryptoKey): Promise<OutboxItem | undefined> {
  const { sealed, ...rest } = record
  const body = await unseal<SendReply>(sealKey, sealed)
  return body === undefined ? undefined : { ...rest, body }
}

/** For tests, and for browsers that give a page no database: letters live as long as the page. */
export function createMemoryOutboxStore(): OutboxStore {
  const items = new Map<string, OutboxItem>()
  return {
    list: async () => [...items.values()].sort((one, other) => one.at - other.at),
    put: async (item) => void items.set(item.key, item),
    remove: async (key) => void items.delete(key),
  }
}
