import type { Bank } from './bank.ts'
import type { RateLimiter } from './http/rate-limiter.ts'
import type { PresenceBoard } from './live/presence-board.ts'
import type { OperatorDirectory } from './session/personas.ts'
import type { SessionKeeper } from './session/session-keeper.ts'
import type { Store } from './store/store.ts'

/** What every handler may ask for. */
export interface Services {
  store: Store
  operators: OperatorDirectory
  session: SessionKeeper
  presence: PresenceBoard
  limiter: RateLimiter
  clock: () => number
  newId: () => string
  version: string
  /** Who answers for consents: the controller in records and receipts, the issuer of statements. */
  bank: Bank
  personas: 'on' | 'off'
}
