import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeAppending } from './contract/appending.ts'
import { describeCounting } from './contract/counting.ts'
import { describeFollowing } from './contract/following.ts'
import { describeConsents } from './contract/consents.ts'
import { describeProving } from './contract/proving.ts'
import { describeQueue } from './contract/queue.ts'
import { describeReading } from './contract/reading.ts'
import { describeRebuilding } from './contract/rebuilding.ts'
import { describeSearch } from './contract/searching.ts'
import type { OpenStore, OpenedStore } from './contract/opened-store.ts'

/** What every store promises. The same questions to memory, PGlite and PostgreSQL: the demo may not drift from the real thing. */
export function describeStore(name: string, open: OpenStore): void {
  describe(`store: ${name}`, () => {
    const parts = {
      'appends in one step or not at all': describeAppending,
      'hands entries out in order': describeReading,
      'is followed without a hole': describeFollowing,
      'sorts the queue': describeQueue,
      'finds clients and cases': describeSearch,
      'rebuilds its views': describeRebuilding,
      'keeps no consent without proof': describeProving,
      'lists consents across clients': describeConsents,
      'counts what became of findings': describeCounting,
    }
    for (const [title, describePart] of Object.entries(parts))
      describe(title, () => {
        let opened: OpenedStore | undefined
        beforeAll(async () => {
          opened = await open()
        }, 60_000)
        afterAll(() => opened?.close())
        describePart(() => {
          if (!opened) throw new Error('The store is not open yet.')
          return opened
        })
      })

    it('knows a session that was ended until it would have been over, in every process, and tells of it', async () => {
      const { store, other = store, close } = await open()
      const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
      const heard: unknown[] = []
      other.listen((signal) => heard.push(signal))
      expect(await other.isSessionEnded('early')).toBe(false)
      await store.endSession({ id: 'early', until: at(12) }, at(9))
      await store.endSession({ id: 'early', until: at(12) }, at(9))
      await store.endSession({ id: 'late', until: at(20) }, at(10))
      expect(await Promise.all([store, other].map((one) => one.isSessionEnded('early')))).toEqual([true, true])
      await expect.poll(() => heard, { timeout: 5_000 }).toContainEqual({ kind: 'session-ended', sessionId: 'late' })
      // The token of the first is over by itself: it need not be remembered any longer.
      await other.endSession({ id: 'third', until: at(22) }, at(12))
      const known = await Promise.all(['early', 'late', 'third', 'none', '\0'].map((id) => store.isSessionEnded(id)))
      expect(known).toEqual([false, true, true, false, false])
      await close()
    })

    it('keeps its secret, and gives every asker the same', async () => {
      const { store, other, close } = await open()
      const asked = await Promise.all([store.secret(), store.secret(), (other ?? store).secret()])
      expect(new Set(asked).size).toBe(1)
      expect(asked[0]).toMatch(/^[\w-]{43}$/u)
      await close()
    })
  })
}
