import { beforeAll, describe, expect, test } from 'vitest'
import { channels, consentStates, queueViews, stages } from '../../src/contract/codes.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import type { ConsentsState } from '../../src/rules/consents/consents-state.ts'
import { personaDirectory } from '../../server/session/personas.ts'
import { rebuildViews } from '../../server/journal/rebuild.ts'
import { verifyJournal } from '../../server/journal/verify.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import type { CaseRow, Store } from '../../server/store/store.ts'
import { cast } from './cast.ts'
import { episodesAt } from './episodes.ts'
import { demoCaseId, seedDemoWorld } from './seed.ts'
import { timesAt } from './times.ts'

const now = Date.parse('2026-11-20T11:20:37Z')
const store = new MemoryStore()
const asAnna = {
  operatorId: 'anna',
  scope: { all: true } as const,
  dueBefore: new Date(now + 4 * 3_600_000).toISOString(),
}

const rowsOf = async (of: Store): Promise<CaseRow[]> => (await of.queue({ ...asAnna, view: 'all', limit: 1_000 })).items

const age = (at: string) => (now - Date.parse(at)) / 60_000
const seen = (states: { state: string }[]) => new Set(states.map(({ state }) => state))

beforeAll(async () => {
  await seedDemoWorld(store, now)
})

describe('the demo world', () => {
  test('stands in an unbroken journal, in the order of time', async () => {
    expect(await verifyJournal(store)).toMatchObject({ ok: true })
    const entries = await store.entriesAfter(0, 10_000)
    expect(entries.length).toBeGreaterThan(600)
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted())
    expect(entries.at(-1)!.at <= new Date(now).toISOString()).toBe(true)
  })

  test('has at least 43 cases on every channel and in every stage', async () => {
    const rows = await rowsOf(store)
    expect(rows.length).toBeGreaterThanOrEqual(43)
    expect(new Set(rows.map(({ channel }) => channel))).toEqual(new Set(channels))
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(stages))
    for (const stage of stages) expect(rows.filter((row) => row.stage === stage).length).toBeGreaterThanOrEqual(2)
  })

  test('is shared by Anna, Petr and Elena, and about fourteen cases wait for an owner', async () => {
    const rows = await rowsOf(store)
    for (const operator of ['anna', 'petr', 'elena'])
      expect(rows.filter((row) => row.ownerId === operator && row.stage !== 'closed').length).toBeGreaterThanOrEqual(5)
    const unowned = rows.filter((row) => row.ownerId === null).length
    expect(unowned).toBeGreaterThanOrEqual(12)
    expect(unowned).toBeLessThanOrEqual(16)
  })

  test('numbers cases in the order in which they were opened, from minutes to months ago', async () => {
    const rows = (await rowsOf(store)).toSorted((a, b) => a.number - b.number)
    const opened = rows.map(({ openedAt }) => openedAt)
    expect(opened).toEqual(opened.toSorted())
    expect(age(opened[0]!)).toBeGreaterThan(90 * 24 * 60)
    expect(age(opened.at(-1)!)).toBeLessThan(15)
    expect(await store.nextCaseNumber()).toBe(rows.at(-1)!.number + 1)
  })

  test('shows promises and tasks in every state, moves with their reasons, and a handover offered to Anna', async () => {
    const cases = (await store.loadAll('case')).map(({ state }) => state as CaseState)
    expect(seen(cases.flatMap(({ promises }) => promises))).toEqual(new Set(['open', 'kept', 'missed']))
    expect(seen(cases.flatMap(({ tasks }) => tasks))).toEqual(new Set(['asked', 'taken', 'answered', 'declined']))
    expect(seen(cases.flatMap(({ points }) => points))).toEqual(new Set(['open', 'answered', 'declined', 'withdrawn']))
    expect(cases.flatMap(({ promises }) => promises).filter(({ moves }) => moves.length > 1)).not.toHaveLength(0)
    expect(cases.filter(({ handover }) => handover?.to.id === 'anna')).toHaveLength(1)
    const entries = await store.entriesAfter(0, 10_000)
    expect(entries.filter(({ type }) => type === 'case-reopened').length).toBeGreaterThanOrEqual(2)
    expect(entries.filter(({ type }) => type === 'story-told').length).toBeGreaterThanOrEqual(2)
  })

  test('shows consents in every state there is', async () => {
    const records = (await store.loadAll('consents')).flatMap(({ state }) => (state as ConsentsState).records)
    expect(seen(records)).toEqual(new Set(consentStates.filter((state) => state !== 'none')))
    for (const { state, evidence } of records) if (state === 'given') expect(evidence).not.toEqual([])
  })

  test('leaves no promise open whose time has passed: the server would have marked it', async () => {
    const owed = await store.overduePromises(new Date(now).toISOString(), 100)
    expect(owed).toEqual([])
  })

  test('has persons and companies of both countries, a stranger, a client without a phone and one with three cases', async () => {
    const clients = episodesAt(timesAt(now)).map(({ client, cases }) => ({ ...client.card, cases: cases.length }))
    for (const kind of ['person', 'company'] as const)
      for (const jurisdiction of ['ru', 'by'] as const)
        expect(clients.filter((one) => one.kind === kind && one.jurisdiction === jurisdiction).length).toBeGreaterThan(
          2,
        )
    expect(clients.filter(({ identity }) => identity === 'unverified').length).toBeGreaterThanOrEqual(2)
    expect(clients.filter(({ identity, phone }) => identity === 'verified' && !phone)).toHaveLength(1)
    expect(clients.filter(({ cases }) => cases === 3)).toHaveLength(1)
    expect(Math.max(...clients.map(({ name }) => name.length))).toBeGreaterThan(100)
  })

  test('gives every story its own words', async () => {
    const texts = (await store.entriesAfter(0, 10_000))
      .filter(({ type }) => type === 'message-received')
      .map(({ data }) => (data as { text: string }).text)
    expect(new Set(texts).size).toBe(texts.length)
    const subjects = (await rowsOf(store)).map(({ subject }) => subject)
    expect(new Set(subjects).size).toBe(subjects.length)
  })

  test('is the same when its views are rebuilt from the journal', async () => {
    const ask = async () => [
      await Promise.all(queueViews.map((view) => store.queue({ ...asAnna, view, limit: 100 }))),
      await store.queueCounts(asAnna),
      await Promise.all(
        ['Лесков', '20440', '000-18-04', 'сертификат', 'курьер', 'Thorsby'].map((q) =>
          store.search({ q, scope: { all: true }, limit: 20 }),
        ),
      ),
    ]
    const before = await ask()
    await rebuildViews(store)
    expect(await ask()).toEqual(before)
  })

  test('calls its colleagues by the names under which they sign in', () => {
    for (const operator of personaDirectory.list()) expect(cast).toHaveProperty(operator.id, operator)
  })
})

describe('filling a store', () => {
  test('takes less than three seconds in memory', async () => {
    const started = performance.now()
    await seedDemoWorld(new MemoryStore(), now)
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  test('a second time changes nothing', async () => {
    const before = await store.lastPosition()
    await seedDemoWorld(store, now + 60_000)
    expect(await store.lastPosition()).toBe(before)
  })

  test('gives cases the same ids on another day', async () => {
    const tomorrow = new MemoryStore()
    await seedDemoWorld(tomorrow, now + 86_400_000)
    const ids = async (of: Store) => Object.fromEntries((await rowsOf(of)).map(({ number, id }) => [number, id]))
    expect(await ids(tomorrow)).toEqual(await ids(store))
    expect((await rowsOf(store)).find(({ number }) => number === 20_431)?.id).toBe(demoCaseId(20_431))
  })

  test('works at any hour of the day and on any day of a year', async () => {
    const hours = Array.from(
      { length: 24 },
      (_, hour) => Date.parse('2026-11-20T21:00:00Z') + hour * 3_600_000 + 60_000,
    )
    const days = [
      '2026-01-01T00:00:01Z',
      '2026-12-31T20:59:59Z',
      '2027-12-28T09:00:00Z',
      '2028-02-29T12:00:00Z',
      '2031-05-05T05:05:05Z',
    ]
    for (const moment of [...hours, ...days.map((day) => Date.parse(day))]) {
      const fresh = new MemoryStore()
      await seedDemoWorld(fresh, moment)
      const opened = (await rowsOf(fresh)).toSorted((a, b) => a.number - b.number).map(({ openedAt }) => openedAt)
      expect(opened).toEqual(opened.toSorted())
      expect(await fresh.overduePromises(new Date(moment).toISOString(), 100)).toEqual([])
    }
  }, 30_000)

  test('acts of a story are told in the order in which they happened', () => {
    for (const { cases } of episodesAt(timesAt(now)))
      for (const { number, acts } of cases) {
        const times = acts.map(({ at }) => at)
        expect([number, times]).toEqual([number, times.toSorted()])
      }
  })
})
