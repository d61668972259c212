import { beforeAll, describe, expect, test } from 'vitest'
import { newCard } from '../../src/contract/cards.ts'
import type { CardState } from '../../src/rules/cards/card-state.ts'
import { findCardErrors } from '../../src/rules/cards/card-errors.ts'
import { explanationOf } from '../../src/rules/cards/explain-card.ts'
import { rankCards } from '../../src/rules/cards/rank-cards.ts'
import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { fillScript } from '../../src/rules/scripts/fill-script.ts'
import { slotValues } from '../../src/rules/scripts/slot-values.ts'
import { stageOf } from '../../src/rules/case/stage.ts'
import { loadStream } from '../../server/journal/commit.ts'
import { presentClient } from '../../server/present/client.ts'
import { presentConsents } from '../../server/present/consents.ts'
import { presentCase } from '../../server/present/window.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import { knowledge } from './knowledge.ts'
import { demoCaseId, seedDemoWorld } from './seed.ts'

const now = Date.parse('2026-11-20T11:20:37Z')
const store = new MemoryStore()
beforeAll(() => seedDemoWorld(store, now))

async function caseOf(number: number) {
  const { state } = (await store.load(`case:${demoCaseId(number)}`)) as { state: CaseState }
  const [client, consents] = await Promise.all([
    loadStream(store, 'client', state.clientId),
    loadStream(store, 'consents', state.clientId),
  ])
  const window = {
    case: presentCase(state),
    client: presentClient(client.state!, []),
    consents: presentConsents(consents, state.clientId, new Date(now).toISOString()),
    promises: state.promises,
  }
  return { state, window }
}

const cards = async () => (await store.loadAll('card')).map(({ state }) => (state as CardState).versions.at(-1)!)

describe('cards of the demo', () => {
  test('there are at least twelve in each language, each with its own id and title', () => {
    for (const language of ['ru', 'en'] as const)
      expect(knowledge.filter((card) => card.language === language).length).toBeGreaterThanOrEqual(12)
    expect(new Set(knowledge.map(({ id }) => id)).size).toBe(knowledge.length)
    expect(new Set(knowledge.map(({ title }) => title)).size).toBe(knowledge.length)
  })

  test('would be taken by the api as they stand, and lie in the library with every version', async () => {
    for (const { id: _id, owner: _owner, before: _before, since: _since, ...said } of knowledge) {
      expect(newCard.safeParse(said).error).toBeUndefined()
      expect(findCardErrors(said)).toEqual([])
    }
    const kept = await cards()
    expect(kept.map(({ id }) => id).sort()).toEqual(knowledge.map(({ id }) => id).sort())
    expect(kept.find(({ id }) => id === 'login-is-not-consent')?.version).toBe(2)
  })

  test('name an article of every law', () => {
    for (const { sources, title } of knowledge)
      for (const { article } of sources) expect([title, article]).toEqual([title, expect.stringMatching(/\S{5}/)])
  })

  test.each(knowledge)('«$title» answers who believes otherwise, and nothing stops it on its way', async (card) => {
    const { window } = await caseOf(card.language === 'ru' ? 20_438 : 20_419)
    const values = slotValues(window, { name: 'Анна Ким' }, new Date(now), card.language)
    for (const text of [explanationOf(card), card.question]) {
      const filled = fillScript({ text }, values)
      expect(filled.parts.filter((part) => part.missing)).toEqual([])
      const findings = checkReply(
        {
          channel: 'chat',
          draft: filled.text,
          now: new Date(now).toISOString(),
          client: { name: window.client.name },
          messages: [{ author: 'client', text: `${card.believes} ${card.topics.join(', ')}.` }],
          points: [],
          consents: window.consents.items.map(({ purpose, state, inForce }) => ({ purpose, state, inForce })),
          promises: [],
        },
        card.language,
      )
      const blocks = findings.filter(({ severity }) => severity === 'block')
      expect(blocks.map(({ rule, start, end }) => `${rule}: ${filled.text.slice(start, end)}`)).toEqual([])
    }
  })

  test.each([
    [20_438, 'old-certificate-until-its-date'],
    [20_440, 'cash-beside-the-cassette'],
    [20_431, 'login-is-not-consent'],
    [20_412, 'advertising-by-channel'],
  ])('the first card in № %i is «%s»', async (number, expected) => {
    const { state, window } = await caseOf(number)
    const [first] = rankCards(await cards(), {
      search: '',
      subject: window.case.subject,
      points: state.points.filter((point) => point.state === 'open').map((point) => point.text),
      stage: stageOf(state),
      jurisdiction: window.client.jurisdiction ?? 'ru',
      language: 'ru',
    })
    expect(first?.id).toBe(expected)
  })

  test('the date of the old certificate comes from the client’s own one', async () => {
    const { window } = await caseOf(20_438)
    const card = knowledge.find(({ id }) => id === 'old-certificate-until-its-date')!
    const filled = fillScript({ text: explanationOf(card) }, slotValues(window, { name: 'А' }, new Date(now), 'ru'))
    const slot = filled.parts.find((part) => part.slot === 'credential.validTo')
    expect(slot?.text).toMatch(/\d/)
  })
})
