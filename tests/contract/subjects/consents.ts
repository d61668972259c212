import { expect, test } from 'vitest'
import { impliedMethods, purposes } from '../../../src/contract/codes.ts'
import type { Consent } from '../../../src/contract/consents.ts'
import type { RouteName } from '../../../src/contract/routes.ts'
import { effort, patience } from '../support/effort.ts'
import { follow } from '../support/follow.ts'
import type { Caller } from '../support/caller.ts'
import { openMatter, type GetGiven, type Matter } from '../support/given.ts'

const proof = [{ kind: 'recording', ref: 'звонок 118', sha256: 'a'.repeat(64) }]
const ask = { noticeId: 'photo-ru-4', channel: 'sms' }
const agree = { answer: 'agree', method: 'voice', channel: 'phone', evidence: proof }
const withdraw = { channel: 'phone', method: 'voice' }
const retract = { reason: 'Спросили по ошибке' }

/** The consents of one client as an operator works with them, always at the present version. */
class Consents {
  readonly id: string
  readonly #by: Caller

  constructor(id: string, by: Caller) {
    this.id = id
    this.#by = by
  }

  async photo(): Promise<Consent> {
    const { items } = await this.#by.done('readConsents', { params: { id: this.id } })
    return items.find(({ purpose }) => purpose === 'photo')!
  }

  async version(): Promise<number> {
    return (await this.#by.done('readConsents', { params: { id: this.id } })).version
  }

  async asking(body: unknown, purpose = 'photo') {
    return { params: { id: this.id, purpose }, version: await this.version(), body }
  }

  async verdict(name: RouteName, body: unknown, by = this.#by): Promise<string> {
    return by.verdict(name, await this.asking(body))
  }

  /** Brings the photo consent into a state by the shortest way there is. */
  async reach(...acts: (readonly [RouteName, unknown])[]): Promise<this> {
    for (const [name, body] of acts) expect(await this.verdict(name, body), name).toBe('ok')
    return this
  }
}

export function describeConsents(given: GetGiven): void {
  const consentsOf = async (matter?: Matter) => {
    const { anna } = given()
    const client = await (matter ?? (await openMatter(anna))).client()
    return new Consents(client.id, anna)
  }
  const asked = ['askConsent', ask] as const
  const given_ = ['decideConsent', agree] as const
  const refusing = ['decideConsent', { ...agree, answer: 'refuse', evidence: [] }] as const
  const later = (laterUntil: string) =>
    ['decideConsent', { ...agree, answer: 'later', evidence: [], laterUntil }] as const
  const states: Readonly<Record<string, (readonly [RouteName, unknown])[]>> = {
    none: [],
    requested: [asked],
    given: [asked, given_],
    refused: [asked, refusing],
    deferred: [asked, later('2099-01-01')],
    withdrawn: [asked, given_, ['withdrawConsent', withdraw]],
    retracted: [asked, ['retractConsent', retract]],
  }
  /** Which act leads where from which state; whatever is not named is refused with `consent-state`. */
  const moves: Readonly<
    Record<string, Partial<Record<'ask' | 'agree' | 'refuse' | 'later' | 'withdraw' | 'retract', string>>>
  > = {
    none: { ask: 'requested' },
    requested: { agree: 'given', refuse: 'refused', later: 'deferred', retract: 'retracted' },
    given: { withdraw: 'withdrawn' },
    refused: { ask: 'quiet-period' },
    deferred: { ask: 'quiet-period' },
    withdrawn: { ask: 'requested' },
    retracted: { ask: 'requested' },
  }
  const acts: Readonly<Record<string, readonly [RouteName, unknown]>> = {
    ask: asked,
    agree: given_,
    refuse: refusing,
    later: later('2099-01-01'),
    withdraw: ['withdrawConsent', withdraw],
    retract: ['retractConsent', retract],
  }

  for (const [state, way] of Object.entries(states))
    test(`from ${state} only what the contract names is let through`, async () => {
      for (const [act, [name, body]] of Object.entries(acts)) {
        const consents = await (await consentsOf()).reach(...way)
        const before = await consents.version()
        expect(await consents.photo()).toMatchObject({ state, inForce: state === 'given' })
        const to = moves[state]?.[act as keyof (typeof moves)[string]]
        const verdict = await consents.verdict(name, body)
        const reached = (await consents.photo()).state
        const version = await consents.version()
        if (to === undefined || to === 'quiet-period')
          expect([act, verdict, reached, version]).toEqual([act, to ?? 'consent-state', state, before])
        else expect([act, verdict, reached, version]).toEqual([act, 'ok', to, before + 1])
      }
    })

  test('a consent in force tells the notice, the answer, the way and the proof', async () => {
    const consents = await (await consentsOf()).reach(asked, given_)
    expect(await consents.photo()).toMatchObject({
      state: 'given',
      inForce: true,
      method: 'voice',
      channel: 'phone',
      evidence: proof,
      since: expect.any(String),
      notice: { id: 'photo-ru-4', version: 4, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      request: { channel: 'sms', loginsSince: 0 },
    })
  })

  test('a consent without evidence is refused', async () => {
    const { anna } = given()
    const consents = await (await consentsOf()).reach(asked)
    const problem = await anna.refused('decideConsent', await consents.asking({ ...agree, evidence: [] }))
    expect(problem).toMatchObject({ status: 422, code: 'evidence-missing', errors: [{ pointer: '/evidence' }] })
    for (const evidence of [[{ kind: 'rumour' }], [{ kind: 'scan', sha256: 'x' }], [{}], 'запись'])
      expect(await consents.verdict('decideConsent', { ...agree, evidence })).toBe('fields-invalid')
    expect((await consents.photo()).state).toBe('requested')
  })

  test('a login, silence, a pre-ticked box, a bundle or use is no consent, and the attempt is on record', async () => {
    const { anna, elena } = given()
    const stream = await follow(elena)
    for (const way of [[], [asked], [asked, given_], [asked, refusing]]) {
      const consents = await (await consentsOf()).reach(...way)
      const before = await consents.photo()
      for (const method of impliedMethods) {
        const request = await consents.asking({ ...agree, method })
        const problem = await anna.refused('decideConsent', request)
        expect(problem).toMatchObject({ status: 422, code: 'implied-consent', version: request.version + 1 })
        // The entry moves the version of the consents on: whoever looks at them sees that something was tried.
        expect(await consents.version()).toBe(request.version + 1)
        await stream.untilEntry({ client: consents.id, type: 'consent-attempt-refused', version: request.version + 1 })
      }
      expect(await consents.photo()).toEqual(before)
    }
    await stream.close()
  })

  test('an attempt to imply consent sent twice with one key is on record once', async () => {
    const { anna } = given()
    const consents = await consentsOf()
    const request = { ...(await consents.asking({ ...agree, method: 'login' })), key: crypto.randomUUID() }
    const [first, second] = [await anna.send('decideConsent', request), await anna.send('decideConsent', request)]
    expect([first.status, second.status, second.headers.get('idempotency-replayed')]).toEqual([422, 422, 'true'])
    expect(await second.text()).toBe(await first.text())
    expect(await consents.version()).toBe(request.version + 1)
  })

  test('within the quiet period the refusal says until when', async () => {
    const { anna } = given()
    const refused = await (await consentsOf()).reach(asked, refusing)
    const quiet = await anna.refused('askConsent', await refused.asking(ask))
    expect(quiet).toMatchObject({
      status: 422,
      code: 'quiet-period',
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    const deferred = await (await consentsOf()).reach(asked, later('2099-05-01'))
    expect(await anna.refused('askConsent', await deferred.asking(ask))).toMatchObject({
      code: 'quiet-period',
      until: '2099-05-01',
    })
  })

  test('«later» needs a day ahead', async () => {
    const consents = await (await consentsOf()).reach(asked)
    for (const laterUntil of ['2020-01-01', new Date().toISOString().slice(0, 10)])
      expect(await consents.verdict(...later(laterUntil))).toBe('promise-in-the-past')
    expect(await consents.verdict(...later('2027-02-30'))).toBe('fields-invalid')
  })

  test('only an approved notice of that very purpose is asked with', async () => {
    const { anna } = given()
    const consents = await consentsOf()
    for (const [noticeId, purpose] of [
      ['photo-ru-999', 'photo'],
      ['photo-ru-4', 'bank_biometrics'],
      ['constructor', 'photo'],
    ] as const)
      expect(await anna.verdict('askConsent', await consents.asking({ ...ask, noticeId }, purpose)), noticeId).toBe(
        'notice-unknown',
      )
    for (const purpose of ['everything', 'Photo', '__proto__', '%00'])
      expect(await anna.verdict('askConsent', await consents.asking(ask, purpose)), purpose).toBe('not-found')
  })

  test('one purpose says nothing of another', async () => {
    const consents = await (await consentsOf()).reach(asked, given_)
    const { items } = await given().anna.done('readConsents', { params: { id: consents.id } })
    expect(items.map(({ purpose }) => purpose)).toEqual([...purposes])
    expect(items.filter(({ inForce }) => inForce).map(({ purpose }) => purpose)).toEqual(['photo'])
  })

  test(
    'a reply that says a consent is in force never goes after the withdrawal, however close they come',
    async () => {
      const { anna, elena, petr } = given()
      const stream = await follow(elena)
      const text = 'Ваше согласие на использование фото действует. Спасибо.'
      const verdicts: string[] = []
      for (let round = 0; round < 25 * effort; round += 1) {
        const matter = await openMatter(anna)
        const consents = await (await consentsOf(matter)).reach(asked, given_)
        const withdrawal = await consents.asking(withdraw)
        const reply = matter.asking({ body: { channel: 'messenger', text, answers: [] } })
        // The one that starts first is now the reply, now the withdrawal.
        const racers = [() => anna.verdict('sendReply', reply), () => petr.verdict('withdrawConsent', withdrawal)]
        const raced = await Promise.all((round % 2 === 0 ? racers : racers.toReversed()).map((race) => race()))
        const sent = round % 2 === 0 ? raced[0]! : raced[1]!
        verdicts.push(sent)
        const withdrawn = await stream.untilEntry({ client: consents.id, type: 'consent-withdrawn' })
        if (sent !== 'ok') expect(sent).toBe('reply-blocked')
        else expect((await stream.untilEntry({ case: matter.id, type: 'reply-sent' })).id).toBeLessThan(withdrawn.id)
      }
      await stream.close()
      expect(verdicts).toContain('reply-blocked')
    },
    patience,
  )
}
