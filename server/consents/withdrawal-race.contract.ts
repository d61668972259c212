import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi, type Api } from '../api.ts'
import { cookieKeeper } from '../session/session-keeper.ts'
import type { Store } from '../store/store.ts'

/*
 * A client withdraws a consent between the moment the operator presses Send and the moment the reply is committed. The
 * order is forced, not hoped for: the store holds the reply back until the withdrawal has gone through.
 */

const origin = 'http://okno.test'
const texts = {
  photo: 'Ваше согласие на использование фото действует. Спасибо.',
  marketing_sms: 'Для вас скидка на перевод до конца недели.',
} as const

/** What happens right before a reply is committed, and whether the commit knows what the reply relied upon. */
interface Held {
  before: (() => Promise<void>) | undefined
  /** The negative control. */
  forgetsReliance: boolean
}

/** A store that lets something happen right before a reply is committed. */
function holdReplies(store: Store, held: Held): Store {
  const append: Store['append'] = async (unit) => {
    if (!unit.entries.some(({ type }) => type === 'reply-sent')) return store.append(unit)
    const happen = held.before
    held.before = undefined
    await happen?.()
    const written = new Set(unit.heads.map(({ stream }) => stream))
    const expect = unit.expect.filter(({ stream }) => !held.forgetsReliance || written.has(stream))
    return store.append({ ...unit, expect })
  }
  return new Proxy(store, {
    get(target, name) {
      if (name === 'append') return append
      const found: unknown = Reflect.get(target, name)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
}

/** The same races on any store, as many as are `usual` where `CONSENT_RACES` says nothing. */
export function describeWithdrawalRace(name: string, usual: number, openStore: () => Promise<Store>): void {
  const races = Number(process.env['CONSENT_RACES'] ?? usual)
  describe(`A consent withdrawn between Send and the commit (${name})`, () => {
    const held: Held = { before: undefined, forgetsReliance: false }
    let bench: Bench
    beforeAll(async () => {
      const store = await openStore()
      bench = new Bench(holdReplies(store, held))
      await bench.ask('POST', '/session', { persona: 'anna' })
    }, 60_000)
    afterAll(() => bench.close())

    test(`stops the reply in ${races} of ${races} races, says why, and writes nothing`, async () => {
      const refused: Record<string, number> = {}
      for (let race = 0; race < races; race += 1) {
        const { matter, withdraw, send } = await bench.prepare(race % 2 === 0 ? 'photo' : 'marketing_sms')
        held.before = withdraw
        const { status, code = 'sent' } = await send()
        refused[code] = (refused[code] ?? 0) + 1
        expect(status).toBe(422)
        expect(await bench.repliesOf(matter.id)).toBe(0)
        // The version has not moved: the draft can be mended and sent as it is.
        expect((await bench.ask<{ version: number }>('GET', `/cases/${matter.id}`)).version).toBe(matter.version)
      }
      expect(refused).toEqual({ 'reply-blocked': races / 2, 'consent-not-in-force': races / 2 })
    }, 300_000)

    test('would not stop it where the commit forgot what the reply relied upon', async () => {
      held.forgetsReliance = true
      for (const purpose of ['photo', 'marketing_sms'] as const) {
        const { matter, withdraw, send } = await bench.prepare(purpose)
        held.before = withdraw
        expect((await send()).status).toBe(201)
        expect(await bench.repliesOf(matter.id)).toBe(1)
      }
      held.forgetsReliance = false
    })

    test('does not stop one that goes before it', async () => {
      for (const purpose of ['photo', 'marketing_sms'] as const) {
        const { matter, withdraw, send } = await bench.prepare(purpose)
        expect((await send()).status).toBe(201)
        await withdraw()
        expect(await bench.repliesOf(matter.id)).toBe(1)
      }
    })
  })
}

/** An operator at work on a store. */
class Bench {
  readonly #store: Store
  readonly #api: Api
  #cookie = ''

  constructor(store: Store) {
    this.#store = store
    this.#api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'test' })
  }

  async close(): Promise<void> {
    this.#api.close()
    await this.#store.close()
  }

  async ask<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    version?: number,
  ): Promise<T & { status: number }> {
    const headers: Record<string, string> = {
      origin,
      cookie: this.#cookie,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await this.#api.handle(new Request(`${origin}/api${path}`, init))
    const set = response.headers.getSetCookie()[0]
    if (set) this.#cookie = set.split(';')[0]!
    return { ...((await response.json()) as T), status: response.status }
  }

  /** A client who allows one purpose, and a reply that acts upon it. */
  async prepare(purpose: keyof typeof texts) {
    const messages = [{ author: 'client', text: 'Здравствуйте, жду ответа.' }]
    const opening = { channel: 'messenger', contact: 'Ольга Тестова', messages }
    const matter = await this.ask<{ id: string; version: number }>('POST', '/cases', opening)
    const { client } = await this.ask<{ client: { id: string } }>('GET', `/cases/${matter.id}`)
    const path = `/clients/${client.id}/consents/${purpose}`
    const noticeId = purpose === 'photo' ? 'photo-ru-4' : 'marketing-sms-ru-2'
    await this.ask('POST', `${path}/request`, { noticeId, channel: 'sms' }, 0)
    const evidence = [{ kind: 'recording', sha256: 'a'.repeat(64) }]
    await this.ask('POST', `${path}/decision`, { answer: 'agree', method: 'voice', channel: 'phone', evidence }, 1)
    const reliesOn = purpose === 'photo' ? {} : { reliesOn: [purpose] }
    const reply = { channel: 'messenger', text: texts[purpose], answers: [], ...reliesOn }
    return {
      matter,
      withdraw: async () => {
        const { status } = await this.ask('POST', `${path}/withdrawal`, { channel: 'chat', method: 'button' }, 2)
        expect(status).toBe(200)
      },
      send: () => this.ask<{ code?: string }>('POST', `/cases/${matter.id}/replies`, reply, matter.version),
    }
  }

  async repliesOf(caseId: string): Promise<number> {
    const entries = await this.#store.entriesOf(`case:${caseId}`, { limit: 100 })
    return entries.filter(({ type }) => type === 'reply-sent').length
  }
}
