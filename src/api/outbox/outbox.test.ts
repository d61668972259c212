import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../api-error.ts'
import { openDatabase } from '../database.ts'
import { importSealKey } from '../seal.ts'
import type { OutboxItem } from './outbox-item.ts'
import { createMemoryOutboxStore, openOutboxStore, type OutboxStore } from './outbox-store.ts'
import { Outbox, type OutboxPorts } from './outbox.ts'

const body = { channel: 'chat', text: 'Мы отозвали запрос.', answers: [] } as const
const letter = (caseId: string, version = 5, text: string = body.text) => ({
  caseId,
  version,
  body: { ...body, answers: [], text },
})

const network = () => new ApiError({ code: 'network', status: 0, retryable: true })
const refused = (code: string, status: number) => new ApiError({ code, status, retryable: false })

/** An outbox with a clock in the hand: `pass(ms)` lets time go by and runs what was waiting for it. */
function openOutbox(deliver: OutboxPorts['deliver'], store: OutboxStore = createMemoryOutboxStore()) {
  let time = 1_000
  const timers = new Set<{ at: number; work: () => void }>()
  const ports: OutboxPorts = {
    operatorId: 'anna',
    store,
    deliver,
    alone: (work) => work(),
    tell: () => {},
    listen: () => () => {},
    now: () => time,
    chance: () => 1,
    wait: (work, milliseconds) => {
      const timer = { at: time + milliseconds, work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  }
  const outbox = new Outbox(ports)
  return {
    outbox,
    store,
    pass: async (milliseconds: number) => {
      time += milliseconds
      for (const timer of timers) {
        if (timer.at <= time) {
          timers.delete(timer)
          timer.work()
        }
      }
      await outbox.flush()
    },
    states: () => outbox.snapshot().map((item) => item.state),
  }
}

test('A reply is stored before it is sent, and shown as sent only when the server said so', async () => {
  const answer = Promise.withResolvers<{ version: number }>()
  const { outbox, states } = openOutbox(() => answer.promise)
  await outbox.enqueue(letter('a'))
  await vi.waitFor(() => expect(states()).toEqual(['sending']))
  answer.resolve({ version: 6 })
  await vi.waitFor(() => expect(states()).toEqual(['sent']))
})

test('A broken connection is tried again with the same key, later and later', async () => {
  const keys: string[] = []
  const { outbox, pass, states } = openOutbox(async ({ key }) => {
    keys.push(key)
    if (keys.length < 3) throw network()
    return { version: 6 }
  })
  await outbox.enqueue(letter('a'))
  await outbox.flush()
  expect(states()).toEqual(['waiting'])
  await pass(500)
  expect(keys).toHaveLength(1)
  await pass(600)
  expect(keys).toHaveLength(2)
  await pass(1_500)
  expect(keys).toHaveLength(2)
  await pass(600)
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
  expect(states()).toEqual(['sent'])
})

test('A refused reply stays, says why, and can be taken back into the composer', async () => {
  const { outbox, states } = openOutbox(async () => {
    throw refused('version-stale', 412)
  })
  const { key } = await outbox.enqueue(letter('a'))
  await outbox.flush()
  expect(states()).toEqual(['refused'])
  expect(outbox.snapshot()[0]?.code).toBe('version-stale')
  const back = await outbox.takeBack(key)
  expect(back?.body.text).toBe(body.text)
  expect(outbox.snapshot()).toEqual([])
})

test.each([
  ['busy', 503, true, 'waiting'],
  ['too-many', 429, true, 'waiting'],
  ['idempotency-key-busy', 409, true, 'waiting'],
  ['case-closed', 409, false, 'refused'],
  ['reply-blocked', 422, false, 'refused'],
] as const)('After %s (%i) the reply is left %s → %s', async (code, status, retryable, state) => {
  const { outbox, states } = openOutbox(async () => {
    throw new ApiError({ code, status, retryable })
  })
  await outbox.enqueue(letter('a'))
  await outbox.flush()
  expect(states()).toEqual([state])
})

test('Asked to come later, a reply waits as long as the server said, and goes with the same key', async () => {
  const keys: string[] = []
  const { outbox, states, pass } = openOutbox(async ({ key }) => {
    keys.push(key)
    if (keys.length > 1) return { version: 6 }
    throw new ApiError({ code: 'too-many-requests', status: 429, retryable: true, retryAfter: 40_000 })
  })
  await outbox.enqueue(letter('a'))
  await outbox.flush()
  await pass(39_000)
  expect([keys.length, states()]).toEqual([1, ['waiting']])
  await pass(1_000)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(states()).not.toContain('waiting')
})

test('Without a session a reply waits for the next sign-in and can be taken back', async () => {
  const { outbox, states } = openOutbox(async () => {
    const problem = { type: 'x', title: 'x', status: 401, code: 'signed-out', retryable: false }
    throw new ApiError({ code: 'signed-out', status: 401, retryable: false, problem })
  })
  const { key } = await outbox.enqueue(letter('a'))
  await outbox.flush()
  expect(states()).toEqual(['waiting'])
  expect(await outbox.takeBack(key)).toBeDefined()
})

test('A reply whose attempt broke off may have arrived, so it cannot be taken back and sent twice', async () => {
  const { outbox } = openOutbox(async () => {
    throw network()
  })
  const { key } = await outbox.enqueue(letter('a'))
  await outbox.flush()
  expect(await outbox.takeBack(key)).toBeUndefined()
  expect(outbox.snapshot()).toHaveLength(1)
})

test('Replies of one case keep their order, and the later carries the version the earlier made', async () => {
  const sent: [string, number][] = []
  const { outbox, pass } = openOutbox(async ({ body, version }) => {
    if (sent.length === 0 && body.text === 'first') {
      sent.push(['broken', version])
      throw network()
    }
    sent.push([body.text, version])
    return { version: version + 3 }
  })
  await outbox.enqueue(letter('a', 5, 'first'))
  await outbox.enqueue(letter('a', 5, 'second'))
  await outbox.enqueue(letter('b', 1, 'other case'))
  await outbox.flush()
  await pass(1_100)
  expect(sent).toEqual([
    ['broken', 5],
    ['other case', 1],
    ['first', 5],
    ['second', 8],
  ])
})

test('A later reply waits while an earlier one of the same case was refused', async () => {
  const tried: string[] = []
  const { outbox } = openOutbox(async ({ body }) => {
    tried.push(body.text)
    if (body.text === 'first') throw refused('reply-blocked', 422)
    return { version: 9 }
  })
  const first = await outbox.enqueue(letter('a', 5, 'first'))
  await outbox.enqueue(letter('a', 5, 'second'))
  await outbox.flush()
  expect(tried).toEqual(['first'])
  await outbox.takeBack(first.key)
  await outbox.flush()
  expect(tried).toEqual(['first', 'second'])
})

test('A reply interrupted by a reload leaves with the same key after it', async () => {
  const sealKey = await importSealKey(btoa('k'.repeat(32)))
  const store = openOutboxStore('anna', sealKey)
  const before = openOutbox(() => new Promise(() => {}), store)
  const { key } = await before.outbox.enqueue(letter('a'))
  await vi.waitFor(() => expect(before.states()).toEqual(['sending']))
  before.outbox.close()

  const delivered: OutboxItem[] = []
  const after = openOutbox(
    async (item) => {
      delivered.push(item)
      return { version: 6 }
    },
    openOutboxStore('anna', sealKey),
  )
  await after.outbox.start()
  expect(delivered.map((item) => item.key)).toEqual([key])
  expect(delivered[0]?.body.text).toBe(body.text)
})

test('What lies in the browser is sealed: another operator neither sees nor can read it', async () => {
  const annas = openOutboxStore('anna', await importSealKey(btoa('k'.repeat(32))))
  await annas.put({
    ...letter('a'),
    key: 'one',
    operatorId: 'anna',
    state: 'waiting',
    at: 1,
    attempts: 0,
    notBefore: 0,
  })
  const otherKey = await importSealKey(btoa('o'.repeat(32)))
  expect(await openOutboxStore('petr', otherKey).list()).toEqual([])
  const database = await openDatabase()
  const record = await database.get('outbox', 'one')
  expect(JSON.stringify(record)).not.toContain('отозвали')
  expect(await openOutboxStore('anna', otherKey).list()).toEqual([])
})
