import { MemoryStore } from '../store/memory/memory-store.ts'
import { describeWithdrawalRace } from './withdrawal-race.contract.ts'

describeWithdrawalRace('memory', async () => new MemoryStore())
