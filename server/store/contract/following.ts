import { expect, it } from 'vitest'
import type { Signal, Store } from '../store.ts'
import { makeUnit, newStream } from './make.ts'
import type { GetOpened } from './opened-store.ts'

const writers = 8
const appendsOfEach = 40

export function describeFollowing(opened: GetOpened): void {
  it(`misses and doubles nothing while ${writers} write at once`, async () => {
    const { store, other } = opened()
    const from = await store.lastPosition()
    const seen: string[] = []
    let writing = true
    const follow = async (reader: Store) => {
      let position = from
      for (;;) {
        const last = !writing
        const entries = await reader.entriesAfter(position, 50)
        for (const entry of entries) {
          expect(entry.position).toBe(position + 1)
          position = entry.position
          seen.push(entry.id)
        }
        if (last && entries.length === 0) return
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const written: string[] = []
    const write = async (writer: Store) => {
      const stream = newStream()
      for (let n = 0; n < appendsOfEach; n += 1) {
        const unit = await makeUnit(writer, stream, n % 3 === 0 ? [{ n }, { n }] : [{ n }])
        expect(await writer.append(unit)).toMatchObject({ ok: true })
        written.push(...unit.entries.map(({ id }) => id))
      }
    }
    const reading = follow(other ?? store)
    await Promise.all(Array.from({ length: writers }, (_, i) => write(i % 2 ? (other ?? store) : store)))
    writing = false
    await reading
    expect(seen.toSorted()).toEqual(written.toSorted())
    expect(new Set(seen).size).toBe(seen.length)
  }, 60_000)

  it('tells everybody of an append and of somebody’s presence, until they stop listening', async () => {
    const { store, other } = opened()
    const heard: Signal[][] = [[], []]
    const stops = [store, other ?? store].map((listener, i) => listener.listen((signal) => heard[i]?.push(signal)))
    const result = await store.append(await makeUnit(store, newStream()))
    const presence: Signal = {
      kind: 'presence',
      caseId: 'c-1',
      operatorId: 'petr',
      operatorName: "Пётр «Рощин» \ud800 \u0000 '",
      state: 'typing',
    }
    await (other ?? store).signal(presence)
    const appended: Signal = { kind: 'appended', position: result.ok ? result.position : -1 }
    await expect
      .poll(() => heard, { timeout: 5_000 })
      .toEqual([
        [appended, presence],
        [appended, presence],
      ])
    for (const stop of stops) stop()
    await store.signal(presence)
    await store.signal(presence)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(heard.map(({ length }) => length)).toEqual([2, 2])
  })

  it('hears nothing in what others shout on its channel', async ({ skip }) => {
    const { store, tamper } = opened()
    if (!tamper) return skip('Nobody else can speak on this store.')
    const heard: Signal[] = []
    const stop = store.listen((signal) => heard.push(signal))
    for (const rubbish of ['', 'rubbish', 'null', '{"kind":"other"}', '[]']) await tamper(`notify okno, '${rubbish}'`)
    const result = await store.append(await makeUnit(store, newStream()))
    const appended: Signal = { kind: 'appended', position: result.ok ? result.position : -1 }
    await expect.poll(() => heard, { timeout: 5_000 }).toEqual([appended])
    stop()
  })

  it('tells nobody of what was refused', async () => {
    const { store } = opened()
    const stream = newStream()
    const unit = await makeUnit(store, stream)
    await store.append(unit)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const heard: Signal[] = []
    const stop = store.listen((signal) => heard.push(signal))
    await store.append(unit)
    await new Promise((resolve) => setTimeout(resolve, 100))
    stop()
    expect(heard).toEqual([])
  })
}
