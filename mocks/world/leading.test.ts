import { beforeAll, describe, expect, test } from 'vitest'
import { caseWindow, queuePage, type CaseWindow } from '../../src/contract/cases.ts'
import { createApi } from '../../server/api.ts'
import type { SessionKeeper } from '../../server/session/session-keeper.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import { demoCaseId, seedDemoWorld } from './seed.ts'

const now = Date.parse('2026-11-20T11:20:37Z')
const store = new MemoryStore()

/** A session in a variable, where a browser would have a cookie. */
function jar(): SessionKeeper {
  let token: string | undefined
  return {
    read: () => token,
    issue: (_headers, issued) => void (token = issued),
    clear: () => void (token = undefined),
  }
}

const api = createApi({ store, session: jar(), version: 'test', clock: () => now, origin: 'unchecked' })

async function ask(path: string, body?: unknown): Promise<unknown> {
  const response = await api.handle(
    new Request(`http://okno.test/api${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', origin: 'http://okno.test' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  )
  expect([path, response.status]).toEqual([path, body ? 201 : 200])
  return response.json()
}

const windowOf = async (number: number): Promise<CaseWindow> =>
  caseWindow.parse(await ask(`/cases/${demoCaseId(number)}`))

beforeAll(async () => {
  await seedDemoWorld(store, now)
  await ask('/session', { persona: 'anna' })
})

describe('the window on the demo world', () => {
  test('opens on every case, as the contract says, with every source answering', async () => {
    const page = queuePage.parse(await ask('/queue?view=all'))
    let cursor = page.next
    const items = [...page.items]
    while (cursor) {
      const more = queuePage.parse(await ask(`/queue?view=all&cursor=${encodeURIComponent(cursor)}`))
      items.push(...more.items)
      cursor = more.next
    }
    expect(items.length).toBeGreaterThanOrEqual(43)
    for (const { id, number } of items) {
      const window = caseWindow.parse(await ask(`/cases/${id}`))
      expect([number, window.case.number, window.unavailable]).toEqual([number, number, []])
    }
  })

  test('Anna’s queue begins with what burns: the bakery, the photo, the certificate', async () => {
    const { items, counts } = queuePage.parse(await ask('/queue?view=mine'))
    expect(items.slice(0, 3).map(({ number }) => number)).toEqual([20_440, 20_431, 20_438])
    expect(counts.due).toBe(2)
    expect(counts.new).toBe(14)
  })
})

describe('№ 20431, the photo', () => {
  test('three answers beside the point, two of them the same, are in the timeline with their script', async () => {
    const { timeline } = await windowOf(20_431)
    const replies = timeline.items.flatMap((entry) => (entry.type === 'reply-sent' ? [entry] : []))
    expect(replies.map(({ actor, data }) => [actor.id, data.script?.id])).toEqual([
      ['petr', 'biometrics-refusal'],
      ['petr', 'photo-removal'],
      ['petr', 'biometrics-refusal'],
      ['anna', undefined],
    ])
    expect(replies[2]!.data.text).toBe(replies[0]!.data.text)
    expect(replies[0]!.data.script).toMatchObject({ version: 2, edits: 0, title: 'Биометрия: отказ' })
  })

  test('one of three points is answered, the open ones stand in the client’s last words', async () => {
    const { case: card, timeline } = await windowOf(20_431)
    expect(card.points.map(({ state }) => state).toSorted()).toEqual(['answered', 'open', 'open'])
    const last = timeline.items.findLast((entry) => entry.type === 'message-received')!
    for (const point of card.points.filter(({ state }) => state === 'open'))
      expect(point.from?.message).toBe((last.data as { messageId: string }).messageId)
    expect(card).toMatchObject({ stage: 'solve', channel: 'post', handovers: 1, owner: { id: 'anna' } })
  })

  test('the answer is due in 3 h 40 min, and was moved aloud', async () => {
    const { promises } = await windowOf(20_431)
    const letter = promises.find(({ tellBy }) => tellBy === 'sms')
    expect(letter).toMatchObject({ state: 'open', due: '2026-11-20T15:00:00.000Z', tellBy: 'sms' })
    expect(letter!.moves).toHaveLength(1)
    const [move] = letter!.moves
    expect(move).toMatchObject({
      from: '2026-11-18T15:00:00.000Z',
      to: letter!.due,
      ground: 'bank-fault',
      notice: { channel: 'sms' },
    })
    expect(move!.reason).not.toBe('')
    expect(move!.notice.text).toContain('20 ноября')
    expect(promises.filter(({ state }) => state === 'kept')).toHaveLength(1)
  })

  test('the photo was asked for by SMS, fourteen logins came since, and none of them counts', async () => {
    const { consents, client } = await windowOf(20_431)
    const of = (purpose: string) => consents!.items.find((one) => one.purpose === purpose)!
    expect(of('photo')).toMatchObject({
      state: 'requested',
      inForce: false,
      request: { channel: 'sms', loginsSince: 14, notice: { id: 'photo-ru-3' } },
    })
    expect(of('ebs').state).toBe('none')
    for (const purpose of ['marketing_sms', 'marketing_call', 'marketing_push', 'marketing_email'])
      expect(of(purpose).state).toBe('refused')
    expect(of('data_processing')).toMatchObject({ state: 'given', inForce: true, method: 'paper' })
    expect(of('data_processing').evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(client?.risk?.level).toBe('high')
    const entries = await store.entriesOf(`consents:${client!.id}`, { limit: 100 })
    expect(entries.filter(({ type }) => type === 'consent-attempt-refused')).toHaveLength(1)
  })
})

describe('№ 20438, the certificate', () => {
  test('the old certificate is still valid beside the new one, of a company in Belarus', async () => {
    const { client, case: card } = await windowOf(20_438)
    expect(card.calendar).toBe('by')
    expect(client).toMatchObject({ kind: 'company', jurisdiction: 'by' })
    expect(client!.credentials.map(({ state }) => state)).toEqual(['valid', 'valid'])
    const [before, after] = client!.credentials
    expect(before!.validTo < after!.validTo).toBe(true)
    expect(before!.validTo > '2026-11-20').toBe(true)
    expect(before!.holder).not.toBe(after!.holder)
    expect(client!.representatives.length).toBeGreaterThan(0)
  })

  test('a call is promised for tomorrow at noon, Moscow time', async () => {
    const { case: card, promises } = await windowOf(20_438)
    expect(card.due).toBe('2026-11-21T09:00:00.000Z')
    expect(promises[0]).toMatchObject({ state: 'open', tellBy: 'phone' })
  })
})

describe('№ 20440, the cash', () => {
  test('three departments work side by side towards an hour, the regulation’s date beside it', async () => {
    const { tasks } = await windowOf(20_440)
    expect(tasks.map(({ department }) => department)).toEqual(['terminals', 'cash-collection', 'video'])
    for (const task of tasks) {
      expect(Date.parse(task.neededBy) - now).toBeLessThan(3 * 3_600_000)
      expect(task.regulationDue).toBe('2026-12-11')
    }
    expect(tasks.map(({ state }) => state)).toEqual(['taken', 'answered', 'taken'])
  })

  test('the promised call is 25 minutes late, and marked as missed', async () => {
    const { promises, case: card } = await windowOf(20_440)
    expect(promises).toHaveLength(1)
    expect(promises[0]).toMatchObject({ state: 'missed', due: '2026-11-20T10:55:00.000Z' })
    expect(card.due).toBe(promises[0]!.due)
  })
})
