import { purposes } from '../../src/contract/codes.ts'
import type { ConsentList } from '../../src/contract/consents.ts'
import { consentOf, noConsents } from '../../src/rules/consents/consents-state.ts'
import type { Loaded } from '../journal/commit.ts'

/** Every purpose with its state, whether it was ever asked about or not. */
export function presentConsents(loaded: Loaded<'consents'>, clientId: string): ConsentList {
  const state = loaded.state ?? noConsents(clientId)
  return { version: loaded.version, items: purposes.map((purpose) => consentOf(state, purpose)) }
}
