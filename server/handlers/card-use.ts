import type { SendReply } from '../../src/contract/cases.ts'
import type { CardUse } from '../../src/contract/entries.ts'
import type { Operator } from '../../src/contract/session.ts'
import { keepsCard } from '../../src/rules/cards/card-use.ts'
import { explanationOf } from '../../src/rules/cards/explain-card.ts'
import { fillScript } from '../../src/rules/scripts/fill-script.ts'
import { slotCodes, slotValues, type SlotSource } from '../../src/rules/scripts/slot-values.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream } from '../journal/commit.ts'
import type { Store } from '../store/store.ts'

/**
 * The cards a reply still has the words of, each once in its newest version named. Worked out by the server from the text
 * that was sent: the journal tells what the client was given, whatever a browser says.
 */
export async function cardsUsedIn(
  store: Store,
  named: NonNullable<SendReply['cards']>,
  sent: string,
  window: SlotSource,
  operator: Operator,
  now: string,
): Promise<CardUse[]> {
  const used = new Map<string, CardUse>()
  for (const [index, { id, version }] of named.entries()) {
    const { state } = await loadStream(store, 'card', id)
    const card = state?.versions.find((one) => one.version === version)
    if (!card) throw new Refused('card-unknown', { pointers: [`/cards/${index}`] })
    const values = slotValues(window, operator, new Date(now), card.language)
    const filled = fillScript({ text: explanationOf(card) }, values, slotCodes(window)).text
    const isNewest = version > (used.get(id)?.version ?? 0)
    if (isNewest && keepsCard(filled, sent)) used.set(id, { id, version, title: card.title })
  }
  return [...used.values()]
}
