import type { CardFact } from '../../src/contract/card-facts.ts'
import type { NewCard } from '../../src/contract/cards.ts'
import type { Language } from '../../src/contract/codes.ts'
import { currentCard, type CardState } from '../../src/rules/cards/card-state.ts'
import { findCardErrors } from '../../src/rules/cards/card-errors.ts'
import { libraryKeepers } from '../../src/rules/permissions/library-permissions.ts'
import { guardRoles } from '../access.ts'
import type { Plan, Reads, Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'

/** As many as an author mends at one sitting. */
const mostErrors = 20
const slotFaults: ReadonlySet<string> = new Set(['unknown-slot', 'not-closed', 'never-filled'])

export const listCards: Reads['listCards'] = async ({ services }) => {
  const heads = await services.store.loadAll('card')
  const items = heads.flatMap(({ state }) => currentCard(state as CardState) ?? [])
  return { body: { items: items.sort((a, b) => a.title.localeCompare(b.title, 'ru')) } }
}

export const addCard: Writes['addCard'] = async ({ body, operator, language, services }) => {
  guardRoles(operator, libraryKeepers)
  guardTexts(body, language)
  const id = services.newId()
  return planCard(await loadStream(services.store, 'card', id), { version: 1, owner: operator.id, ...body })
}

export const addCardVersion: Writes['addCardVersion'] = async ({ params, body, operator, language, services }) => {
  guardRoles(operator, libraryKeepers)
  guardTexts(body, language)
  const loaded = await loadStream(services.store, 'card', params.id)
  const current = loaded.state && currentCard(loaded.state)
  if (!current) throw new Refused('not-found')
  const { from, ...said } = body
  const { version, owner } = current
  // A card is published whole: written over an unseen version, it would take back what a colleague has mended.
  if (from !== version) throw new Refused('card-moved-on', { pointers: ['/from'], with: { version } })
  return planCard(loaded, { version: version + 1, language: current.language, owner, ...said })
}

function planCard(loaded: Loaded<'card'>, data: CardFact['data']): Plan {
  const id = loaded.stream.slice('card:'.length)
  return {
    changes: [{ to: loaded, facts: [{ type: 'card-published', data }] }],
    answer: () => ({ body: { id, version: data.version }, version: data.version }),
  }
}

function guardTexts(said: Omit<NewCard, 'language'>, language: Language): void {
  const errors = findCardErrors(said).slice(0, mostErrors)
  const first = errors[0]
  if (!first) return
  const ofSlots = errors.some(({ why }) => slotFaults.has(why))
  throw new Refused(ofSlots ? 'slot-unknown' : 'condition-broken', {
    detail: first.said,
    errors: errors.map((error) => ({ pointer: error.pointer, detail: error.said[language] })),
  })
}
