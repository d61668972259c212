import { MemoryStore } from '../store/memory/memory-store.ts'
import { describeWithdrawalRace } from './withdrawal-race.contract.ts'

describeWithdrawalRace('memory', 500, async () => new MemoryStore())
