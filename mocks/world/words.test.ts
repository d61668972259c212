import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseEntry } from '../../src/contract/entries.ts'
import type { ReplyCheckRequest } from '../../src/contract/reply-checks.ts'
import { purposes } from '../../src/contract/codes.ts'
import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import { consentOf, noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import type { ClientState } from '../../src/rules/clients/client-state.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import type { StoredEntry } from '../../server/store/store.ts'
import { seedDemoWorld } from './seed.ts'

const now = Date.parse('2026-11-20T11:20:37Z')
const store = new MemoryStore()
let entries: StoredEntry[] = []

beforeAll(async () => {
  await seedDemoWorld(store, now)
  entries = await store.entriesAfter(0, 10_000)
})

describe('words of the demo world', () => {
  test('hold no number that could be somebody’s: phones are of the reserved ranges, cards and accounts there are none', () => {
    const text = entries.map(({ actor, data }) => JSON.stringify({ actor, data: withoutMarks(data) })).join('\n')
    const phones = text.match(/\+\d[\d ()-]{7,}\d/g) ?? []
    expect(phones.length).toBeGreaterThan(30)
    for (const phone of phones) expect(phone).toMatch(/^(?:\+7 900 000-\d\d-\d\d|\+375 29 000-\d\d-\d\d)$/)
    const rest = text.replaceAll(/\+\d[\d ()-]{7,}\d/g, '').replaceAll(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/g, '')
    expect(rest.match(/\d(?:[ -]?\d){9,}/g) ?? []).toEqual([])
    const addresses = text.match(/[\w.+-]+@[\w.-]+/g) ?? []
    for (const address of addresses) expect(address).toMatch(/@(?:example\.(?:org|com)|[\w-]+\.example)$/)
  })

  test('give every client a phone of their own', () => {
    const phones = entries.flatMap(({ type, data }) =>
      type === 'client-registered' ? ((data as { phone?: string }).phone ?? []) : [],
    )
    expect(new Set(phones).size).toBe(phones.length)
  })

  test('end no sentence of the bank with an exclamation mark', () => {
    const fromBank = entries.flatMap(({ type, data }) =>
      type === 'reply-sent' ? [(data as { text: string }).text] : [],
    )
    for (const text of fromBank) expect(text).not.toContain('!')
  })

  test('no reply of the bank would be blocked by the checks of today', async () => {
    const blocked: unknown[] = []
    for (const entry of entries) {
      if (entry.type !== 'reply-sent') continue
      const findings = checkReply(await requestFor(entry), 'ru').filter(({ severity }) => severity === 'block')
      if (findings.length > 0) blocked.push([await numberOf(entry), findings])
    }
    expect(blocked).toEqual([])
  })

  test('what the operator knew when sending is what the checks still say of the three answers beside the point', async () => {
    const caseId = (await store.search({ q: '20431', scope: { all: true }, limit: 1 })).cases[0]!.id
    const replies = entries.filter(({ stream, type }) => stream === `case:${caseId}` && type === 'reply-sent')
    for (const reply of replies.slice(0, 3)) {
      const said = new Set(checkReply(await requestFor(reply), 'ru').map(({ rule }) => rule))
      for (const rule of (reply.data as { findings: string[] }).findings) expect([...said]).toContain(rule)
    }
  })
})

/** Hashes and ids are long runs of digits that belong to nobody. */
function withoutMarks(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      /^(?:sha256|.*Id|id|message|answers)$/.test(key) ? undefined : value,
    ),
  )
}

const numberOf = async ({ stream }: StoredEntry) => ((await store.load(stream))!.state as CaseState).number

/** What the checks were told when a reply was sent, as far as the journal of the case tells. */
async function requestFor(entry: StoredEntry): Promise<ReplyCheckRequest> {
  const { channel, text, answers } = entry.data as {
    channel: ReplyCheckRequest['channel']
    text: string
    answers: string[]
  }
  const earlier = await store.entriesOf(entry.stream, { before: entry.version, limit: 1_000 })
  const state = (await store.load(entry.stream))!.state as CaseState
  const client = (await store.load(`client:${state.clientId}`))!.state as ClientState
  const consents = ((await store.load(`consents:${state.clientId}`))?.state ??
    noConsents(state.clientId)) as ConsentsState
  const made = state.promises.filter(({ madeAt }) => madeAt <= entry.at)
  return {
    channel,
    draft: text,
    now: entry.at,
    client: { name: client.name },
    messages: earlier.flatMap((one) => saidIn(one as unknown as CaseEntry)),
    points: state.points
      .filter(({ at }) => at <= entry.at)
      .map(({ id, text: words, closedAt }) => ({
        id,
        text: words,
        state: answers.includes(id) || (closedAt && closedAt < entry.at) ? 'answered' : 'open',
      })),
    consents: purposes
      .map((purpose) => consentOf(consents, purpose))
      .map(({ purpose, state: is, inForce }) => ({ purpose, state: is, inForce })),
    promises: made.map(({ id, what, due, moves }) => ({
      id,
      what,
      due: moves.findLast(({ at }) => at <= entry.at)?.to ?? moves[0]?.from ?? due,
      state: 'open',
    })),
  }
}

function saidIn(entry: CaseEntry): ReplyCheckRequest['messages'] {
  if (entry.type === 'message-received') return [{ author: entry.data.author, text: entry.data.text, at: entry.at }]
  return entry.type === 'reply-sent' ? [{ author: 'bank', text: entry.data.text, at: entry.at }] : []
}
