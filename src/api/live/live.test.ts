import { expect, test, vi } from 'vitest'
import type { Tabs } from '../tabs.ts'
import type { LiveEvent } from './live-event.ts'
import { Live, type LiveMessage } from './live.ts'

const caseId = '0190a0a0-0000-7000-8000-000000000001'
const entry = (position: number, version: number) =>
  `id: ${position}\nevent: entry\ndata: ${JSON.stringify({ case: caseId, type: 'reply-sent', version })}\n\n`

/** One browser: its tabs hear each other, and one of them at a time leads. */
function openBrowser() {
  const members = new Set<{ heard: (message: LiveMessage) => void }>()
  const queue: (() => void)[] = []
  let led = false
  const opened: { lastId: string; write: (text: string) => void; breakOff: () => void }[] = []

  function openTabs(): Tabs<LiveMessage> {
    const me: { heard: (message: LiveMessage) => void } = { heard: () => {} }
    members.add(me)
    return {
      tell: (message) => {
        for (const other of members) if (other !== me) other.heard(structuredClone(message))
      },
      listen: (heard) => {
        me.heard = heard
        return () => {}
      },
      close: () => members.delete(me),
    }
  }

  function openTab(): { live: Live; events: LiveEvent[]; close: () => void } {
    const live = new Live({
      openTabs,
      chance: () => 0,
      pause: () => Promise.resolve(),
      lead: async (work) => {
        if (led) await new Promise<void>((resolve) => queue.push(resolve))
        led = true
        await work()
        led = false
        queue.shift()?.()
      },
      open: async (lastId, signal) => {
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
        const writer = writable.getWriter()
        signal.addEventListener('abort', () => void writer.abort().catch(() => {}))
        opened.push({
          lastId,
          write: (text) => void writer.write(new TextEncoder().encode(text)).catch(() => {}),
          breakOff: () => void writer.abort(new Error('gone')).catch(() => {}),
        })
        return new Response(readable)
      },
    })
    const events: LiveEvent[] = []
    live.onEvent((event) => events.push(event))
    const close = live.start()
    return { live, events, close }
  }

  return { openTab, opened }
}

const versions = (events: readonly LiveEvent[]) =>
  events.flatMap((event) => (event.kind === 'entry' ? [event.entry.version] : []))

test('Two tabs of a browser hear one stream, and both know that it is live', async () => {
  const { openTab, opened } = openBrowser()
  const first = openTab()
  const second = openTab()
  await vi.waitFor(() => expect(first.live.state()).toBe('live'))
  opened[0]?.write(entry(1, 6))
  await vi.waitFor(() => expect(versions(second.events)).toEqual([6]))
  expect(versions(first.events)).toEqual([6])
  expect(second.live.state()).toBe('live')
  expect(opened).toHaveLength(1)
})

test('After a break the stream resumes behind the last event heard', async () => {
  const { openTab, opened } = openBrowser()
  const { events } = openTab()
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  opened[0]?.write(entry(41, 6))
  await vi.waitFor(() => expect(versions(events)).toEqual([6]))
  opened[0]?.breakOff()
  await vi.waitFor(() => expect(opened).toHaveLength(2))
  expect(opened[1]?.lastId).toBe('41')
  opened[1]?.write(entry(42, 7))
  await vi.waitFor(() => expect(versions(events)).toEqual([6, 7]))
})

test('When the tab that holds the stream closes, the next one goes on from where it was', async () => {
  const { openTab, opened } = openBrowser()
  const first = openTab()
  const second = openTab()
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  opened[0]?.write(entry(9, 6))
  await vi.waitFor(() => expect(versions(second.events)).toEqual([6]))
  first.close()
  await vi.waitFor(() => expect(opened).toHaveLength(2))
  expect(opened[1]?.lastId).toBe('9')
  opened[1]?.write(entry(10, 7))
  await vi.waitFor(() => expect(versions(second.events)).toEqual([6, 7]))
})

test('A first connection says that what was read before it may be old; a resumed one does not', async () => {
  const { openTab, opened } = openBrowser()
  const { events } = openTab()
  await vi.waitFor(() => expect(events).toEqual([{ kind: 'reset' }]))
  opened[0]?.write(entry(1, 6))
  await vi.waitFor(() => expect(events).toHaveLength(2))
  opened[0]?.breakOff()
  await vi.waitFor(() => expect(opened).toHaveLength(2))
  expect(events).toHaveLength(2)
})

test('Events this build does not know are passed over', async () => {
  const { openTab, opened } = openBrowser()
  const { events } = openTab()
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  opened[0]?.write('event: weather\ndata: {}\n\nevent: entry\ndata: not json\n\n')
  opened[0]?.write(entry(1, 6))
  await vi.waitFor(() => expect(versions(events)).toEqual([6]))
})
