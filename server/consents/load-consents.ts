import { purposes, type Purpose } from '../../src/contract/codes.ts'
import type { Operator } from '../../src/contract/session.ts'
import type { ClientState } from '../../src/rules/clients/client-state.ts'
import { noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import { rolesOfConsentDeed, type ConsentDeed } from '../../src/rules/permissions/consent-permissions.ts'
import { findClient, guardRoles, guardVersion } from '../access.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'
import type { Store } from '../store/store.ts'

export type LoadedConsents = Loaded<'consents'> & { client: ClientState; consents: ConsentsState }

/** A client's consents as somebody may see them for a deed; whose role it is not is refused before anything is read. */
export async function findConsents(
  store: Store,
  operator: Operator,
  clientId: string,
  deed: ConsentDeed,
): Promise<LoadedConsents> {
  guardRoles(operator, rolesOfConsentDeed[deed])
  const [{ state: client }, loaded] = await Promise.all([
    findClient(store, operator, clientId),
    loadStream(store, 'consents', clientId),
  ])
  return { ...loaded, client, consents: loaded.state ?? noConsents(clientId) }
}

/** The same to be written to: the version its author saw must be the present one. */
export async function findConsentsAt(
  store: Store,
  operator: Operator,
  clientId: string,
  deed: ConsentDeed,
  seen: number,
): Promise<LoadedConsents> {
  const loaded = await findConsents(store, operator, clientId, deed)
  guardVersion(seen, loaded.version)
  return loaded
}

export function readPurpose(text: string): Purpose {
  const purpose = purposes.find((one) => one === text)
  if (!purpose) throw new Refused('not-found')
  return purpose
}
