import type { ScriptUse } from '../../src/contract/entries.ts'
import type { Operator } from '../../src/contract/session.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { currentScript } from '../../src/rules/script-library/script-state.ts'
import { takeUse } from '../../src/rules/scripts/script-use.ts'
import { slotCodes, slotValues } from '../../src/rules/scripts/slot-values.ts'
import { loadStream } from '../../server/journal/commit.ts'
import { presentClient } from '../../server/present/client.ts'
import { presentConsents } from '../../server/present/consents.ts'
import { presentCase } from '../../server/present/window.ts'
import type { Store } from '../../server/store/store.ts'

/** A script as it was used in a reply. */
export interface QuotedScript {
  use: ScriptUse
}

/** Fills the version of a script that was current then, and compares with what was sent, as the api does on sending. */
export async function quoteScript(
  store: Store,
  id: string,
  state: CaseState,
  by: Operator,
  now: string,
  sent: string | undefined,
): Promise<QuotedScript> {
  const [library, client, consents] = await Promise.all([
    loadStream(store, 'script', id),
    loadStream(store, 'client', state.clientId),
    loadStream(store, 'consents', state.clientId),
  ])
  const script = library.state && currentScript(library.state)
  if (!script) throw new Error(`No script ${id} at ${now}`)
  const window = {
    case: presentCase(state),
    ...(client.state ? { client: presentClient(client.state, []) } : {}),
    consents: presentConsents(consents, state.clientId, now),
    promises: state.promises,
  }
  const values = slotValues(window, by, new Date(now), script.language)
  const { use, parts } = takeUse(script, values, slotCodes(window), sent)
  if (parts.some((part) => part.missing)) throw new Error(`№ ${state.number}: the script ${id} cannot be filled`)
  return { use }
}
