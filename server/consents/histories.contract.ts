import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Consent } from '../../src/contract/consents.ts'
import type { Operator } from '../../src/contract/session.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import { consentOf, noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import { decideConsent, type ConsentCommand } from '../../src/rules/consents/decide.ts'
import { modelBeginning, modelPurposes, steps, type Machine } from '../../tests/support/consent-model.ts'
import { createApi, type Api } from '../api.ts'
import { personaOperators } from '../session/personas.ts'
import { signToken } from '../session/token.ts'
import type { Store } from '../store/store.ts'

/*
 * Random histories of consents, played twice: by the pure machine, and over HTTP on a store. After every step the verdict
 * and the state must be the same, so that every store gives the verdicts of one machine. `CONSENT_HTTP_SEQUENCES=2000` for
 * the figures of a release, `FC_SEED` to play one again.
 */

const dayMs = 86_400_000
const origin = 'http://okno.test'
const longest = 14
/** Logins are told by the bank's other systems, and no route of ours tells them. */
const played = steps.filter((step) => !('fact' in step))
const histories = fc.array(fc.integer({ min: 0, max: played.length - 1 }), {
  minLength: 4,
  maxLength: longest,
  size: 'max',
})

type Who = 'anna' | 'kira'

/** One client of the api, whose time is ours. */
class Player {
  readonly #api: Api
  readonly #tokens = new Map<Who, string>()
  readonly #store: Store
  #as: Who = 'anna'
  now = modelBeginning

  constructor(store: Store) {
    this.#store = store
    const session = { read: () => this.#tokens.get(this.#as), issue: () => undefined, clear: () => undefined }
    this.#api = createApi({ store, session, version: 'test', clock: () => this.now })
  }

  async open(): Promise<void> {
    // A session that outlives every history: time here leaps by months.
    const late = modelBeginning + 4_000 * dayMs
    for (const who of ['anna', 'kira'] as const) this.#tokens.set(who, signToken(await this.#store.secret(), who, late))
  }

  async close(): Promise<void> {
    this.#api.close()
    await this.#store.close()
  }

  async ask(as: Who, method: string, path: string, body?: unknown, version?: number): Promise<Record<string, unknown>> {
    this.#as = as
    const headers = {
      origin,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    return (await (await this.#api.handle(new Request(`${origin}/api${path}`, init))).json()) as Record<string, unknown>
  }

  async newClient(): Promise<string> {
    const opening = { channel: 'chat', contact: 'Ольга Тестова', messages: [{ author: 'client', text: 'Алло' }] }
    const { id } = await this.ask('anna', 'POST', '/cases', opening)
    const { client } = await this.ask('anna', 'GET', `/cases/${String(id)}`)
    return (client as { id: string }).id
  }

  async consents(clientId: string): Promise<{ version: number; items: Consent[] }> {
    return (await this.ask('anna', 'GET', `/clients/${clientId}/consents`)) as unknown as {
      version: number
      items: Consent[]
    }
  }

  sweep = () => this.#api.sweep()
}

/** What a command is over HTTP: its path and body, and who may send it. */
function requestOf(command: ConsentCommand, clientId: string): [Who, string, unknown] {
  const path = `/clients/${clientId}/consents/${command.purpose}`
  switch (command.act) {
    case 'request':
      return ['anna', `${path}/request`, { noticeId: command.notice.id, channel: command.channel }]
    case 'answer': {
      const { answer, method, channel, evidence, indicatedBy } = command
      return ['anna', `${path}/decision`, { answer, method, channel, evidence, indicatedBy }]
    }
    case 'withdraw':
      return ['anna', `${path}/withdrawal`, { channel: command.channel, method: command.method }]
    case 'retract':
      return ['anna', `${path}/retraction`, { reason: command.reason }]
    case 'revoke':
      return ['kira', `${path}/revocation`, { reason: command.reason }]
    case 'invalidate':
      return ['kira', `${path}/invalidation`, { reason: command.reason }]
    case 'add-evidence':
      return ['anna', `${path}/evidence`, { evidence: command.evidence }]
    case 'import': {
      const { source, method, channel, occurredAt, notice, evidence } = command.claim
      const row = { clientId, purpose: command.purpose, method, channel, occurredAt, noticeId: notice?.id, evidence }
      return ['kira', '/consents/imports', { source, rows: [row] }]
    }
    case 'expire':
      return ['anna', '', undefined]
  }
}

const summary = (items: readonly Consent[]) =>
  items
    .filter(({ purpose }) => (modelPurposes as readonly string[]).includes(purpose))
    .map(({ purpose, state, inForce, evidence, laterUntil, validTo }) => ({
      purpose,
      state,
      inForce,
      proofs: evidence.length,
      laterUntil,
      validTo,
    }))

/** Plays one history both ways, and answers the first difference, or undefined where there is none. */
async function findDifference(
  player: Player,
  machine: Machine,
  history: readonly number[],
): Promise<string | undefined> {
  player.now = modelBeginning
  const clientId = await player.newClient()
  const operators: Record<Who, Operator> = personaOperators
  let state: ConsentsState = noConsents(clientId)
  let { version } = await player.consents(clientId)
  let named = 0
  const told: string[] = []
  for (const index of history) {
    const step = played[index]!
    if ('days' in step) {
      player.now += step.days * dayMs
      told.push(`+${step.days}`)
      continue
    }
    if (!('command' in step)) continue
    const { command } = step
    const at = new Date(player.now).toISOString()
    const [who, path, body] = requestOf(command, clientId)
    const context = { now: at, by: operators[who], newId: () => `id-${(named += 1)}` }
    const commands = command.act === 'expire' ? modelPurposes.map((purpose) => ({ ...command, purpose })) : [command]
    let expected = 'ok'
    for (const one of commands) {
      const decision = machine(state, one, context)
      const facts = 'facts' in decision ? decision.facts : []
      state = facts.reduce((folded, fact) => applyConsentFact(folded, fact, { at, version: 0 }), state)
      if (command.act !== 'expire' && !decision.ok) expected = decision.refusal.code
      else if (command.act === 'import')
        expected = facts.some(({ type }) => type === 'consent-imported') ? 'unknown' : 'given'
    }
    let actual = 'ok'
    if (command.act === 'expire') await player.sweep()
    else {
      const answer = await player.ask(who, 'POST', path, body, version)
      const [item] = (answer['items'] ?? []) as { outcome: string; code?: string }[]
      actual = item ? (item.code ?? item.outcome) : ((answer['code'] as string | undefined) ?? 'ok')
    }
    const after = await player.consents(clientId)
    version = after.version
    told.push(`${command.act} ${command.purpose}: ${actual}`)
    if (actual !== expected) return `${told.join(', ')} — the machine says ${expected}`
    const pure = JSON.stringify(summary(modelPurposes.map((purpose) => consentOf(state, purpose, at))))
    const shown = JSON.stringify(summary(after.items))
    if (pure !== shown) return `${told.join(', ')} — ${shown} is not ${pure}`
  }
  return undefined
}

/** Histories over HTTP on one store; `usual` of them in a normal run. */
export function describeHistories(name: string, usual: number, openStore: () => Promise<Store>): void {
  const sequences = Number(process.env['CONSENT_HTTP_SEQUENCES'] ?? usual)
  const seed = Number(process.env['FC_SEED'] ?? 20_261_121)

  describe(`Consents over HTTP (${name})`, () => {
    let player: Player
    beforeAll(async () => {
      player = new Player(await openStore())
      await player.open()
    }, 60_000)
    afterAll(() => player.close())

    test(`give the verdicts of the pure machine in ${sequences} random histories (seed ${seed})`, async () => {
      for (const [index, history] of fc.sample(histories, { numRuns: sequences, seed }).entries())
        expect(await findDifference(player, decideConsent, history), `history ${index}`).toBeUndefined()
    }, 1_800_000)

    test('are told from those of a machine with one guard taken away', async () => {
      const hasty: Machine = (state, command, context) => {
        const decision = decideConsent(state, command, context)
        if (decision.ok || decision.refusal.code !== 'quiet-period' || command.act !== 'request') return decision
        const { purpose, channel, notice } = command
        return {
          ok: true,
          facts: [{ type: 'consent-requested', data: { recordId: context.newId(), purpose, channel, notice } }],
        }
      }
      const ask = played.findIndex((step) => 'command' in step && step.command.act === 'request')
      const refuse = played.findIndex(
        (step) => 'command' in step && step.command.act === 'answer' && step.command.answer === 'refuse',
      )
      expect(await findDifference(player, hasty, [ask, refuse, ask])).toMatch(/the machine says ok/u)
      expect(await findDifference(player, decideConsent, [ask, refuse, ask])).toBeUndefined()
    })
  })
}
