import type { CardFact } from '../../contract/card-facts.ts'
import type { Card } from '../../contract/cards.ts'

/** A card with every version it ever had: what a client was told by version 2 can always be read in version 2. */
export interface CardState {
  id: string
  versions: Card[]
}

export function applyCardFact(state: CardState | undefined, id: string, fact: CardFact): CardState {
  return { id, versions: [...(state?.versions ?? []), { id, ...fact.data }] }
}

export const currentCard = (state: CardState): Card | undefined => state.versions.at(-1)
