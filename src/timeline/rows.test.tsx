import { describe, expect, test } from 'vitest'
import { anEntry, idOf } from '../../tests/support/fixtures.ts'
import { joinNewest, joinOlder, knowFirstPage } from './known-entries.ts'
import { layRows } from './rows.ts'

const zone = 'Europe/Moscow'
const note = (version: number, at = '2026-11-20T06:14:00Z') =>
  anEntry(version, { type: 'note-added', data: { text: `заметка ${version}` } }, { at })
const point = (version: number) =>
  anEntry(version, { type: 'point-registered', data: { pointId: idOf(version), text: `тезис ${version}` } })

const versions = (known: { items: readonly { version: number }[] }) => known.items.map((entry) => entry.version)

describe('Entries laid out as rows', () => {
  test('begin every day with its line, at the time a thing was said and not written down', () => {
    const said = anEntry(3, {
      type: 'message-received',
      data: { messageId: idOf(3), author: 'client', channel: 'post', text: 'Да', saidAt: '2026-11-12T21:30:00Z' },
    })
    const rows = layRows([note(1, '2026-11-12T09:00:00Z'), note(2, '2026-11-12T20:00:00Z'), said, note(4)], zone)
    expect(rows.map((row) => (row.kind === 'day' ? row.at.slice(0, 10) : row.kind))).toEqual([
      '2026-11-12',
      'entry',
      'entry',
      '2026-11-12',
      'entry',
      '2026-11-20',
      'entry',
    ])
  })

  test('tell points that were written down together in one row', () => {
    const rows = layRows([point(1), point(2), note(3), point(4)], zone)
    expect(rows.map((row) => (row.kind === 'points' ? row.entries.length : row.kind))).toEqual(['day', 2, 'entry', 1])
  })

  test('leave it to a reply to say which points it answers', () => {
    const reply = anEntry(1, {
      type: 'reply-sent',
      data: { replyId: idOf(70), channel: 'post', text: 'Да', answers: [idOf(1)], overrides: [], findings: [] },
    })
    const answered = anEntry(2, { type: 'point-answered', data: { pointId: idOf(1), replyId: idOf(70) } })
    const answeredByPhone = anEntry(3, { type: 'point-answered', data: { pointId: idOf(2) } })
    expect(layRows([reply, answered, answeredByPhone], zone)).toHaveLength(3)
  })
})

describe('What is known of a timeline', () => {
  const known = knowFirstPage({ items: [note(4), note(5)], before: 4 })

  test('grows at its end by what is new in the newest page', () => {
    const grown = joinNewest(known, { items: [note(5), note(6)], before: 5 })
    expect(versions(grown)).toEqual([4, 5, 6])
    expect(grown).toMatchObject({ before: 4, grewAtStart: false })
  })

  test('stays the same thing when nothing is new', () => {
    expect(joinNewest(known, { items: [note(4), note(5)], before: 4 })).toBe(known)
  })

  test('grows at its start by an older page, until the beginning', () => {
    const grown = joinOlder(known, { items: [note(1), note(2), note(3)] })
    expect(versions(grown)).toEqual([1, 2, 3, 4, 5])
    expect(grown).toMatchObject({ before: undefined, grewAtStart: true })
  })

  test('has no hole: when the newest page does not touch it, the old part is let go', () => {
    const jumped = joinNewest(known, { items: [note(90), note(91)], before: 90 })
    expect(versions(jumped)).toEqual([90, 91])
    expect(jumped.before).toBe(90)
  })
})
