import type { Bank } from './bank.ts'
import type { Limits } from '../src/rules/limits/limits.ts'
import type { OperatorDirectory } from './session/personas.ts'
import type { SessionKeeper } from './session/session-keeper.ts'
import type { Store } from './store/store.ts'

/** What a host gives the api. Nothing here is of Node, so that a page can be a host too. */
export interface ApiOptions {
  store: Store
  session: SessionKeeper
  /** The product's version, shown by health. */
  version: string
  /** Who answers for consents: the controller in records and receipts, the issuer of statements. */
  bank?: Bank
  operators?: OperatorDirectory
  /** Milliseconds since 1970 by the server's clock, the judge of deadlines. */
  clock?: () => number
  newId?: () => string
  /** `off` where sign-in is the bank's. */
  personas?: 'on' | 'off'
  /** How much one caller may ask for in a minute; the usual where nothing is said. */
  limits?: Partial<Limits>
  /** `unchecked` only where requests cannot come from another site: a page that is its own host. */
  origin?: 'same' | 'unchecked'
  /** Told of failures nobody expected. Must not be given personal data. */
  onFailure?: (failure: unknown) => void
}
