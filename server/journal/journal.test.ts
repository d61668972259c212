import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseFact } from '../../src/contract/entries.ts'
import { nextId, now } from '../../tests/support/case-story.ts'
import { MemoryStore, type MemorySnapshot } from '../store/memory/memory-store.ts'
import type { StoredEntry } from '../store/store.ts'
import { commit, loadStream } from './commit.ts'
import { canonicalJson, follows, genesis, isIntact, seal, sha256 } from './seal.ts'
import { verifyJournal } from './verify.ts'

const actor = { kind: 'operator' as const, id: 'anna', name: 'Анна Ким' }
const caseIds = [nextId(), nextId()] as const
const clientId = nextId()

const opened: CaseFact = {
  type: 'case-opened',
  data: { number: 7, subject: 'Деньги', clientId, channel: 'chat', calendar: 'ru' },
}
const note = (text: string): CaseFact => ({ type: 'note-added', data: { text } })

async function add(store: MemoryStore, caseId: string, facts: CaseFact[]): Promise<void> {
  const to = await loadStream(store, 'case', caseId)
  const result = await commit(store, { changes: [{ to, facts }], at: now, actor, newId: nextId })
  expect(result.ok).toBe(true)
}

let snapshot: MemorySnapshot
beforeAll(async () => {
  const store = new MemoryStore()
  for (const caseId of caseIds) await add(store, caseId, [opened, note('первая')])
  for (const text of ['вторая', 'третья', 'четвёртая'])
    for (const caseId of caseIds) await add(store, caseId, [note(text)])
  snapshot = store.snapshot()
})

/** The verdict on the journal after somebody with the password has changed it past the store. */
async function verdictOn(change: (entries: StoredEntry[], snapshot: MemorySnapshot) => void) {
  const changed = structuredClone(snapshot)
  change(changed.entries, changed)
  return verifyJournal(new MemoryStore({ snapshot: changed }))
}
function swap(entries: StoredEntry[], a: number, b: number, positionsToo: boolean): void {
  const [one, other] = [entries[a]!, entries[b]!]
  entries[a] = positionsToo ? { ...other, position: one.position } : other
  entries[b] = positionsToo ? { ...one, position: other.position } : one
}
const last = <T>(list: readonly T[]): T => list[list.length - 1]!

describe('A journal that was tampered with is found out', () => {
  test('where any one field of an entry was changed, and the place is named', async () => {
    const changes: ((entry: StoredEntry) => void)[] = [
      (entry) => (entry.data = { text: 'другое' }),
      (entry) => (entry.at = '2026-11-20T11:20:01.000Z'),
      (entry) => (entry.actor = { ...actor, id: 'petr' }),
      (entry) => (entry.type = 'case-reopened'),
      (entry) => (entry.id = nextId()),
      (entry) => (entry.stream = `case:${nextId()}`),
      (entry) => (entry.version += 1),
      (entry) => (entry.hash = genesis),
      (entry) => (entry.prevHash = genesis),
    ]
    for (const [index, change] of changes.entries()) {
      const verdict = await verdictOn((entries) => change(entries[5]!))
      expect(verdict, `change ${index}`).toMatchObject({ ok: false })
    }
    const place = { stream: snapshot.entries[5]!.stream, version: snapshot.entries[5]!.version }
    expect((await verdictOn((entries) => (entries[5]!.data = {}))).firstBroken).toEqual(place)
  })

  test('where a changed entry was hashed anew: the next one does not follow it', async () => {
    const verdict = await verdictOn(() => undefined)
    expect(verdict.ok).toBe(true)
    const { entries } = snapshot
    const old = entries[4]!
    const before = entries.findLast(({ stream, version }) => stream === old.stream && version === old.version - 1)!
    const forged = seal({ ...old, data: { text: 'другое' } }, before)
    expect(await verdictOn((list) => (list[4] = { ...old, ...forged }))).toMatchObject({
      ok: false,
      firstBroken: { stream: old.stream, version: old.version + 1 },
    })
  })

  test('where an entry was removed from the middle, the beginning or the end', async () => {
    for (const index of [0, 3, snapshot.entries.length - 1])
      expect(await verdictOn((entries) => entries.splice(index, 1)), `entry ${index}`).toMatchObject({ ok: false })
  })

  test('where the end of a stream was cut off, or all of it', async () => {
    const { stream } = last(snapshot.entries)
    const cut = await verdictOn(
      (entries, all) => (all.entries = entries.filter((one) => one.stream !== stream || one.version < 4)),
    )
    expect(cut).toMatchObject({ ok: false })
    const gone = await verdictOn((entries, all) => (all.entries = entries.filter((one) => one.stream !== stream)))
    expect(gone).toMatchObject({ ok: false })
    const goneWithHead = await verdictOn((entries, all) => {
      all.entries = entries.filter((one) => one.stream !== stream)
      all.heads = all.heads.filter(([one]) => one !== stream)
    })
    expect(goneWithHead).toMatchObject({ ok: false })
  })

  test('where an entry was slipped in, even with a right hash, or put in twice', async () => {
    const end = last(snapshot.entries)
    const forged = seal(
      { id: nextId(), stream: end.stream, type: 'note-added', at: now, actor, data: { text: 'x' } },
      end,
    )
    const slipped: StoredEntry = { ...forged, position: end.position + 1 }
    expect(await verdictOn((entries) => entries.push(slipped))).toMatchObject({ ok: false })
    expect(await verdictOn((entries) => entries.splice(3, 0, { ...entries[2]! }))).toMatchObject({ ok: false })
  })

  test('where two entries changed places', async () => {
    const sameStream = snapshot.entries.flatMap(({ stream }, index) => (stream === `case:${caseIds[0]}` ? [index] : []))
    for (const positionsToo of [false, true])
      expect(await verdictOn((entries) => swap(entries, sameStream[1]!, sameStream[2]!, positionsToo))).toMatchObject({
        ok: false,
      })
  })

  test('where a head tells another story than the entries', async () => {
    for (const change of [{ version: 4 }, { version: 9 }, { hash: genesis }])
      expect(await verdictOn((_entries, { heads }) => Object.assign(heads[0]![1], change))).toMatchObject({ ok: false })
    expect(await verdictOn((_entries, { heads }) => heads.pop())).toMatchObject({ ok: false })
  })
})

describe('A journal that nobody touched', () => {
  test('holds, and says how long it is', async () => {
    expect(await verifyJournal(new MemoryStore({ snapshot }))).toEqual({ ok: true, entries: 10 })
    expect(await verifyJournal(new MemoryStore())).toEqual({ ok: true, entries: 0 })
  })

  test('holds while others go on writing in it', async () => {
    const store = new MemoryStore({ snapshot })
    const walk = store.walk.bind(store)
    // Something new is written after the heads were read and before the walk begins, and in the middle of it.
    store.walk = async function* () {
      await add(store, caseIds[0], [note('во время проверки')])
      await add(store, nextId(), [opened])
      yield* walk()
    }
    expect(await verifyJournal(store)).toEqual({ ok: true, entries: 12 })
  })
})

describe('A seal', () => {
  test('does not depend on the order in which fields were written, and knows a field that is absent from null', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: undefined }] })).toBe('{"a":[{"d":2}],"b":1}')
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}))
    expect(canonicalJson(['1', 1])).toBe('["1",1]')
  })

  test('is SHA-256 in hex', async () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('Окно')).toHaveLength(64)
  })

  test('holds only for what was sealed, after the entry it was tied to', async () => {
    const entry = { id: nextId(), stream: `case:${nextId()}` as const, type: 'note-added', at: now, actor, data: {} }
    const stored = { ...seal(entry, { version: 2, hash: 'a'.repeat(64) }), position: 1 }
    expect([isIntact(stored), isIntact({ ...stored, data: { text: 'x' } })]).toEqual([true, false])
    expect(follows(stored, { version: 2, hash: 'a'.repeat(64) })).toBe(true)
    expect(follows(stored, { version: 2, hash: 'b'.repeat(64) })).toBe(false)
    expect(follows(stored, { version: 1, hash: 'a'.repeat(64) })).toBe(false)
  })
})
