import { openDB, type DBSchema } from 'idb'
import type { MemorySnapshot } from '../../server/store/memory/memory-store.ts'

/** A store as this browser keeps it. */
export interface KeptWorld extends MemorySnapshot {
  /** The moment up to which the invented past was told. */
  readonly plantedAt: number
  /** Whether an operator has done anything in it since. */
  readonly touched: boolean
}

interface DemoDatabase extends DBSchema {
  world: { key: 'snapshot'; value: KeptWorld }
}

const open = () =>
  openDB<DemoDatabase>('okno-demo', 1, { upgrade: (database) => void database.createObjectStore('world') })

export async function readSnapshot(): Promise<KeptWorld | undefined> {
  const database = await open()
  const snapshot = await database.get('world', 'snapshot')
  database.close()
  return snapshot
}

export async function keepSnapshot(snapshot: KeptWorld): Promise<void> {
  const database = await open()
  await database.put('world', snapshot, 'snapshot')
  database.close()
}

export async function forgetSnapshot(): Promise<void> {
  const database = await open()
  await database.clear('world')
  database.close()
}
