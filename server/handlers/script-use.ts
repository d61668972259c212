import type { ScriptUse } from '../../src/contract/entries.ts'
import type { Operator } from '../../src/contract/session.ts'
import { takeUse } from '../../src/rules/scripts/script-use.ts'
import { slotCodes, slotValues, type SlotSource } from '../../src/rules/scripts/slot-values.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream } from '../journal/commit.ts'
import type { Store } from '../store/store.ts'

/**
 * What a reply keeps of its script: which one, which version, what the slots gave, and how many phrases the operator
 * changed and where. Worked out by the server from the live window, so that the journal does not depend on a browser's
 * word.
 */
export async function scriptUseOf(
  store: Store,
  used: { id: string; version: number } | undefined,
  sent: string,
  window: SlotSource,
  operator: Operator,
  now: string,
): Promise<ScriptUse | undefined> {
  if (!used) return undefined
  const { state } = await loadStream(store, 'script', used.id)
  const script = state?.versions.find(({ version }) => version === used.version)
  if (!script) throw new Refused('script-unknown', { pointers: ['/script'] })
  return takeUse(script, slotValues(window, operator, new Date(now), script.language), slotCodes(window), sent).use
}
