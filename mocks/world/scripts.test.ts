import { beforeAll, describe, expect, test } from 'vitest'
import { slots, type Channel } from '../../src/contract/codes.ts'
import type { Promised } from '../../src/contract/cases.ts'
import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import { fillScript } from '../../src/rules/scripts/fill-script.ts'
import { parseScript } from '../../src/rules/scripts/parse-script.ts'
import { findScriptErrors } from '../../src/rules/scripts/script-errors.ts'
import { sayDay } from '../../src/rules/scripts/say-date.ts'
import { slotCodes, slotValues, type SlotSource } from '../../src/rules/scripts/slot-values.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import type { ScriptState } from '../../src/rules/script-library/script-state.ts'
import { loadStream } from '../../server/journal/commit.ts'
import { presentClient } from '../../server/present/client.ts'
import { presentConsents } from '../../server/present/consents.ts'
import { presentCase } from '../../server/present/window.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import { scripts } from './scripts.ts'
import { demoCaseId, seedDemoWorld } from './seed.ts'

const now = Date.parse('2026-11-20T11:20:37Z')
const store = new MemoryStore()
beforeAll(() => seedDemoWorld(store, now))

/** The case each script is for; where the world has none, what a client would have asked. */
const fits: Record<string, { number: number; channel: Channel; says?: string }> = {
  'photo-request-retracted': { number: 20_388, channel: 'email' },
  'login-is-not-consent-public': { number: 20_431, channel: 'post' },
  'consent-statement': { number: 20_388, channel: 'email' },
  'advertising-refused': { number: 20_412, channel: 'email' },
  'biometrics-refusal': { number: 20_450, channel: 'app' },
  'photo-removal': { number: 20_450, channel: 'app', says: 'Удалите, пожалуйста, моё фото из карточки. Куда прийти?' },
  'old-certificate-signs': { number: 20_438, channel: 'phone' },
  'certificate-change-without-stop': { number: 20_438, channel: 'phone' },
  'cash-not-credited-today': { number: 20_440, channel: 'phone' },
  'card-kept-by-machine': { number: 20_405, channel: 'branch' },
  'double-charge': { number: 20_432, channel: 'chat' },
  'documents-for-new-head': { number: 20_421, channel: 'email' },
  'status-with-promise': { number: 20_381, channel: 'email' },
  'date-moved': { number: 20_366, channel: 'email' },
  'off-topic-apology': { number: 20_429, channel: 'chat' },
  'does-result-suit': { number: 20_397, channel: 'messenger' },
  'to-private-channel': { number: 20_443, channel: 'post' },
  'promise-aloud': { number: 20_374, channel: 'phone' },
  'status-with-promise-en': { number: 20_419, channel: 'chat' },
  'login-is-not-consent-en': {
    number: 20_419,
    channel: 'chat',
    says: 'Do you treat my login as consent to use my photo?',
  },
  'off-topic-apology-en': { number: 20_419, channel: 'chat' },
  'documents-en': { number: 20_419, channel: 'chat', says: 'Which documents do you need from me?' },
  'does-result-suit-en': { number: 20_447, channel: 'email' },
}

async function sourceOf(number: number): Promise<SlotSource & { words: string[] }> {
  const { state } = (await store.load(`case:${demoCaseId(number)}`)) as { state: CaseState }
  const [client, consents] = await Promise.all([
    loadStream(store, 'client', state.clientId),
    loadStream(store, 'consents', state.clientId),
  ])
  const entries = await store.entriesOf(`case:${state.id}`, { limit: 1_000 })
  const words = entries.flatMap(({ type, data }) =>
    type === 'message-received' ? [(data as { text: string }).text] : [],
  )
  const open = state.promises.some((promise) => promise.state === 'open')
  return {
    case: presentCase(state),
    client: presentClient(client.state!, []),
    consents: presentConsents(consents, state.clientId, new Date(now).toISOString()),
    promises: open ? state.promises : [...state.promises, tomorrow],
    words,
  }
}

const tomorrow: Promised = {
  id: '019b76da-a800-7000-8000-000000000001',
  what: 'Ответить по существу',
  due: '2026-11-21T09:00:00.000Z',
  responsible: 'Анна Ким',
  tellBy: 'phone',
  state: 'open',
  madeAt: '2026-11-20T08:00:00.000Z',
  moves: [],
}

describe('scripts of the demo', () => {
  test('there are at least sixteen in Russian and five in English, each with its own id and title', () => {
    expect(scripts.filter(({ language = 'ru' }) => language === 'ru').length).toBeGreaterThanOrEqual(16)
    expect(scripts.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(5)
    expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length)
    expect(new Set(scripts.map(({ title }) => title)).size).toBe(scripts.length)
  })

  test('stand in the library with every version and the proposals that wait', async () => {
    const library = (await store.loadAll('script')).map(({ state }) => state as ScriptState)
    expect(library.map(({ id }) => id).toSorted()).toEqual(scripts.map(({ id }) => id).toSorted())
    const photo = library.find(({ id }) => id === 'photo-request-retracted')!
    expect(photo.versions.map(({ version }) => version)).toEqual([1, 2, 3])
    expect(photo.proposals).toHaveLength(1)
  })

  test('have gaps from the closed list only, and between them use most of it', () => {
    for (const { id, text, before = [], proposal } of scripts)
      for (const one of [text, ...before, ...(proposal ? [proposal.text] : [])])
        expect([id, findScriptErrors(one)]).toEqual([id, []])
    const used = new Set(
      scripts.flatMap(({ text }) => parseScript(text).flatMap((part) => (part.kind === 'slot' ? [part.slot] : []))),
    )
    expect(slots.filter((slot) => !used.has(slot) && !/^client\.(?:name|title)/u.test(slot))).toEqual([])
    expect([...used]).toEqual(expect.arrayContaining(['client.name.dative', 'client.dear']))
  })

  test('of the public channel never say who the client is', () => {
    for (const { channels, text } of scripts) if (channels.includes('post')) expect(text).not.toMatch(/\{\{client\./)
  })

  test('say until when the old certificate signs in the case of the changed surname', async () => {
    const source = await sourceOf(20_438)
    const old = source.client!.credentials.find(({ holder }) => holder.startsWith('Дрозд'))!
    const values = slotValues(source, { name: 'Анна Ким' }, new Date(now), 'ru')
    expect(values['credential.validTo']).toBe(sayDay(new Date(`${old.validTo}T12:00:00Z`), new Date(now), 'UTC', 'ru'))
  })

  test('and conditions in them are met both ways', () => {
    const kinds = scripts.flatMap(({ text }) => parseScript(text).map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining(['if', 'else', 'end']))
  })

  test.each(scripts)(
    '«$title» can be sent as it stands in the case it is for',
    async ({ id, text, language = 'ru' }) => {
      const { number, channel, says } = fits[id]!
      const { words, ...source } = await sourceOf(number)
      const operator = source.case.owner ?? { name: 'Анна Ким' }
      const filled = fillScript({ text }, slotValues(source, operator, new Date(now), language), slotCodes(source))
      expect(filled.parts.filter((part) => part.missing)).toEqual([])
      const findings = checkReply(
        {
          channel,
          draft: filled.text,
          now: new Date(now).toISOString(),
          client: { name: source.client!.name },
          messages: (says ? [says] : words).map((one) => ({ author: 'client', text: one })),
          consents: source.consents!.items.map(({ purpose, state, inForce }) => ({ purpose, state, inForce })),
          promises: source.promises.map(({ id: promiseId, what, due, state }) => ({ id: promiseId, what, due, state })),
        },
        language,
      )
      expect(findings.map(({ rule, start, end }) => `${rule}: ${filled.text.slice(start, end)}`)).toEqual([])
    },
  )
})
