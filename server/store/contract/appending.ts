import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { holds, genesis } from '../../journal/seal.ts'
import type { StreamId } from '../store.ts'
import { makeAnswer, makeCase, makeUnit, newStream } from './make.ts'
import type { GetOpened } from './opened-store.ts'

export function describeAppending(opened: GetOpened): void {
  it('keeps entries, head, views and answer of a unit together', async () => {
    const { store } = opened()
    const stream = newStream()
    const row = makeCase({ id: stream.slice(5) })
    const answer = makeAnswer(uuidv7())
    const before = await store.lastPosition()
    const unit = { ...(await makeUnit(store, stream, [{ text: 'раз' }, { text: 'два' }])), answer }
    const result = await store.append({ ...unit, views: [{ view: 'case', row }] })

    expect(result).toEqual({ ok: true, position: before + 2 })
    expect(await store.lastPosition()).toBe(before + 2)
    expect(await store.load(stream)).toEqual(unit.heads[0]?.head)
    expect(await store.casesOf(row.clientId)).toEqual([row])
    const { operatorId, key, ...kept } = answer
    expect(await store.recall(operatorId, key)).toEqual(kept)
    expect(await store.recall(operatorId, key.toUpperCase())).toEqual(kept)
    expect(await store.recall('petr', key)).toBeUndefined()
  })

  it('keeps an answer without an etag, to the letter', async () => {
    const { store } = opened()
    const { etag: _etag, ...answer } = makeAnswer(uuidv7(), '{"b": 1,  "a":"ё \\u0000"}')
    await store.append({ ...(await makeUnit(store, newStream())), answer })
    const { operatorId, key, ...kept } = answer
    expect(await store.recall(operatorId, key)).toStrictEqual(kept)
  })

  it('refuses a stale version and writes nothing of the unit', async () => {
    const { store } = opened()
    const [stream, relied] = [newStream(), newStream('consents')]
    await store.append(await makeUnit(store, stream, [{ n: 1 }, { n: 2 }]))
    await store.append(await makeUnit(store, relied))
    const position = await store.lastPosition()
    const answer = makeAnswer(uuidv7())
    const row = makeCase()
    const unit = await makeUnit(store, stream)
    const views = [{ view: 'case' as const, row }]

    const own = { ...unit, views, answer, expect: [{ stream, version: 1 }] }
    expect(await store.append(own)).toEqual({ ok: false, why: 'stale', stream, version: 2 })
    const leaned = { ...unit, views, answer, expect: [...unit.expect, { stream: relied, version: 0 }] }
    expect(await store.append(leaned)).toEqual({ ok: false, why: 'stale', stream: relied, version: 1 })
    const unknown: StreamId = newStream()
    const missing = { ...unit, views, answer, expect: [...unit.expect, { stream: unknown, version: 3 }] }
    expect(await store.append(missing)).toEqual({ ok: false, why: 'stale', stream: unknown, version: 0 })

    expect(await store.lastPosition()).toBe(position)
    expect(await store.casesOf(row.clientId)).toEqual([])
    expect(await store.recall(answer.operatorId, answer.key)).toBeUndefined()
    expect(await store.append(unit)).toMatchObject({ ok: true })
  })

  it('refuses a key that is known, even where the version is stale too', async () => {
    const { store } = opened()
    const stream = newStream()
    const answer = makeAnswer(uuidv7())
    const unit = { ...(await makeUnit(store, stream)), answer }
    expect(await store.append(unit)).toMatchObject({ ok: true })
    expect(await store.append(unit)).toEqual({ ok: false, why: 'key-known' })
    expect((await store.load(stream))?.version).toBe(1)
  })

  it('lets one of many parallel duplicates through', async () => {
    const { store, other } = opened()
    const stream = newStream()
    const unit = { ...(await makeUnit(store, stream)), answer: makeAnswer(uuidv7()) }
    const stores = other ? [store, other] : [store]
    const results = await Promise.all(Array.from({ length: 12 }, (_, i) => stores[i % stores.length]?.append(unit)))
    expect(results.filter((result) => result?.ok)).toHaveLength(1)
    expect(results.filter((result) => result && !result.ok && result.why === 'key-known')).toHaveLength(11)
    expect(await store.entriesOf(stream, { limit: 10 })).toHaveLength(1)
  })

  it('lets one of many writers of the same version through, new streams and old', async () => {
    const { store, other } = opened()
    const stream = newStream()
    const stores = other ? [store, other] : [store]
    for (const version of [1, 2]) {
      const units = await Promise.all(Array.from({ length: 8 }, (_, n) => makeUnit(store, stream, [{ n }])))
      const results = await Promise.all(units.map((unit, i) => stores[i % stores.length]?.append(unit)))
      expect(results.filter((result) => result?.ok)).toHaveLength(1)
      expect(results.filter((result) => result && !result.ok)).toHaveLength(7)
      expect(results).toContainEqual({ ok: false, why: 'stale', stream, version })
      expect(await store.load(stream)).toMatchObject({ version })
    }
  })

  it('writes to several streams at once, whatever order others take them in', async () => {
    const { store, other } = opened()
    const streams = [newStream(), newStream(), newStream()]
    const stores = other ? [store, other] : [store]
    let written = 0
    const write = async (from: number) => {
      const order = [...streams.slice(from), ...streams.slice(0, from)]
      for (let done = 0; done < 5;) {
        const units = await Promise.all(order.map((stream) => makeUnit(store, stream)))
        const result = await (stores[from % stores.length] ?? store).append({
          expect: units.flatMap(({ expect }) => expect),
          entries: units.flatMap(({ entries }) => entries),
          heads: units.flatMap(({ heads }) => heads),
          views: [],
        })
        if (!result.ok) continue
        done += 1
        written += 1
      }
    }
    await Promise.all([write(0), write(1), write(2)])
    expect(written).toBe(15)
    for (const stream of streams) expect(await store.load(stream)).toMatchObject({ version: 15 })
  }, 30_000)

  it('gives words back to the letter, so that their hash still fits', async () => {
    const { store } = opened()
    const stream = newStream()
    const hostile = [
      'Счёт № 7 — «да»\u00a0\u2028\u202e\u200b',
      'половина пары \ud83d и NUL \u0000 внутри',
      '\'; drop table journal; -- % _ \\ " $1 $$',
      '𝕏 👩‍👩‍👧 e\u0301',
      'ф'.repeat(100_000),
    ]
    const data = [
      ...hostile.map((text) => ({ text })),
      { ['__proto__x']: 1, z: 1, a: { b: [1, 1.5, -0.1, 1e21, 5e-324, 12_345_678_901_234], n: null, t: true, '': '' } },
    ]
    const unit = await makeUnit(store, stream, data)
    expect(await store.append(unit)).toMatchObject({ ok: true })
    const stored = await store.entriesOf(stream, { limit: 20 })
    expect(stored.map((entry) => entry.data)).toEqual(data)
    let before = { version: 0, hash: genesis }
    for (const entry of stored) {
      expect(holds(entry, before)).toBe(true)
      before = entry
    }
  })

  it('keeps a state to the letter too', async () => {
    const { store } = opened()
    const stream = newStream()
    const unit = await makeUnit(store, stream)
    const state = { words: 'NUL \u0000, половина \udc00', list: [] as unknown[], deep: { none: null } }
    await store.append({ ...unit, heads: unit.heads.map(({ head }) => ({ stream, head: { ...head, state } })) })
    expect((await store.load(stream))?.state).toEqual(state)
  })

  it('keeps an answer where nothing else is to be written', async () => {
    const { store } = opened()
    const answer = makeAnswer(uuidv7())
    const position = await store.lastPosition()
    expect(await store.append({ expect: [], entries: [], heads: [], views: [], answer })).toEqual({
      ok: true,
      position,
    })
    expect(await store.recall(answer.operatorId, answer.key)).toBeDefined()
  })

  it('gives every case its own number', async () => {
    const { store, other } = opened()
    const first = await store.nextCaseNumber()
    const more = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? (other ?? store) : store).nextCaseNumber()),
    )
    expect(more.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => first + 1 + i))
    expect(first).toBeGreaterThan(20_000)
  })

  it('never changes or removes an entry, whoever asks', async ({ skip }) => {
    const { store, tamper } = opened()
    if (!tamper) return skip('Nothing can reach past this store.')
    await store.append(await makeUnit(store, newStream()))
    const attempts = [
      "update journal set data = '{}'",
      'delete from journal',
      'truncate journal',
      "insert into journal select 1, 'case:x', 1, 'x', type, at, actor, data, prev_hash, hash from journal limit 1",
    ]
    for (const attempt of attempts) await expect(tamper(attempt), attempt).rejects.toThrow(/journal|duplicate key/u)
  })
}
