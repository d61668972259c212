import { describeStore } from '../store.contract.ts'
import { MemoryStore } from './memory-store.ts'

describeStore('memory', async () => {
  const store = new MemoryStore()
  return { store, close: () => store.close() }
})
