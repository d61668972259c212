import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import type { StreamId } from '../store.ts'
import { makeCase, makeUnit, newStream, putViews } from './make.ts'
import type { GetOpened } from './opened-store.ts'

export function describeReading(opened: GetOpened): void {
  const streams: StreamId[] = [newStream(), newStream(), newStream('client')]
  const [first, second, client] = streams as [StreamId, StreamId, StreamId]

  beforeAll(async () => {
    const { store } = opened()
    for (let round = 0; round < 4; round += 1)
      for (const stream of streams) await store.append(await makeUnit(store, stream, [{ round }, { round }]))
  })

  const versions = async (range: { before?: number; after?: number; limit: number }) =>
    (await opened().store.entriesOf(first, range)).map(({ version }) => version)

  it('gives the newest entries of a stream, oldest first', async () => {
    expect(await versions({ limit: 3 })).toEqual([6, 7, 8])
    expect(await versions({ limit: 100 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('pages backwards by version', async () => {
    expect(await versions({ before: 6, limit: 3 })).toEqual([3, 4, 5])
    expect(await versions({ before: 3, limit: 3 })).toEqual([1, 2])
    expect(await versions({ before: 1, limit: 3 })).toEqual([])
  })

  it('goes on after a version from where the reader is', async () => {
    expect(await versions({ after: 2, limit: 3 })).toEqual([3, 4, 5])
    expect(await versions({ after: 8, limit: 3 })).toEqual([])
    expect(await versions({ after: 2, before: 5, limit: 10 })).toEqual([3, 4])
  })

  it('gives every field of an entry back as it was sealed', async () => {
    const { store } = opened()
    const stream = newStream()
    const unit = await makeUnit(store, stream)
    const result = await store.append(unit)
    const position = result.ok ? result.position : 0
    expect(await store.entriesOf(stream, { limit: 1 })).toStrictEqual([{ ...unit.entries[0], position }])
    expect(await store.entriesAfter(position - 1, 1)).toStrictEqual([{ ...unit.entries[0], position }])
  })

  it('mixes the entries of many streams, newest first, strictly before a position', async () => {
    const { store } = opened()
    const all = await store.entriesOfMany([first, client], { limit: 100 })
    expect(all).toHaveLength(16)
    expect(new Set(all.map(({ stream }) => stream))).toEqual(new Set([first, client]))
    const positions = all.map(({ position }) => position)
    expect(positions).toEqual(positions.toSorted((a, b) => b - a))
    const older = await store.entriesOfMany([first, client], { before: positions[4] ?? 0, limit: 3 })
    expect(older.map(({ position }) => position)).toEqual(positions.slice(5, 8))
    expect(await store.entriesOfMany([], { limit: 5 })).toEqual([])
  })

  it('walks the whole journal in order of positions, without a gap', async () => {
    const { store } = opened()
    const positions: number[] = []
    for await (const entry of store.walk()) positions.push(entry.position)
    expect(positions).toEqual(Array.from({ length: await store.lastPosition() }, (_, i) => i + 1))
  })

  it('finds every stream of a kind', async () => {
    const { store } = opened()
    const clients = await store.loadAll('client')
    expect(clients.map(({ stream }) => stream)).toEqual([client])
    expect(clients[0]).toMatchObject({ version: 8, state: { notes: 8 } })
    expect((await store.loadAll('case')).map(({ stream }) => stream)).toEqual(expect.arrayContaining([first, second]))
    expect(await store.loadAll('script')).toEqual([])
  })

  it('knows nothing of what was never written, whatever the name', async () => {
    const { store } = opened()
    for (const name of ['нет', '', '\0', '\ud800', "' or 1=1 --"]) {
      expect(await store.load(`case:${name}`)).toBeUndefined()
      expect(await store.entriesOf(`case:${name}`, { limit: 5 })).toEqual([])
      expect(await store.casesOf(name)).toEqual([])
      expect(await store.recall(name, name)).toBeUndefined()
    }
  })

  it('gives a client’s cases, the newest number first', async () => {
    const { store } = opened()
    const clientId = uuidv7()
    const rows = [makeCase({ clientId }), makeCase({ clientId, stage: 'closed' }), makeCase({ clientId })]
    await putViews(
      store,
      [...rows, makeCase()].map((row) => ({ view: 'case', row })),
    )
    expect(await store.casesOf(clientId)).toEqual(rows.toReversed())
  })
}
