import { openDB, type DBSchema } from 'idb'
import type { MemorySnapshot } from '../../server/store/memory/memory-store.ts'

interface DemoDatabase extends DBSchema {
  world: { key: 'snapshot'; value: MemorySnapshot & { planted: string } }
}

const open = () =>
  openDB<DemoDatabase>('okno-demo', 1, { upgrade: (database) => void database.createObjectStore('world') })

/** What the demo has kept in this browser. `planted` names the day its invented past was told from. */
export async function readSnapshot(): Promise<(MemorySnapshot & { planted: string }) | undefined> {
  const database = await open()
  const snapshot = await database.get('world', 'snapshot')
  database.close()
  return snapshot
}

export async function keepSnapshot(snapshot: MemorySnapshot & { planted: string }): Promise<void> {
  const database = await open()
  await database.put('world', snapshot, 'snapshot')
  database.close()
}

export async function forgetSnapshot(): Promise<void> {
  const database = await open()
  await database.clear('world')
  database.close()
}
