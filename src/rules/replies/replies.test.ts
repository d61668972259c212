import { describe, expect, test } from 'vitest'
import type { SendReply } from '../../contract/cases.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import {
  after,
  anna,
  closeCase,
  contextOf,
  elena,
  factsOf,
  nextId,
  openCase,
  petr,
  refusalOf,
} from '../../../tests/support/case-story.ts'
import { placesOf } from '../reply-checks/places.ts'
import { decideReply } from './decide.ts'

const open = openCase(anna)
const [first, second] = open.points as [(typeof open.points)[number], (typeof open.points)[number]]
const reply: SendReply = { channel: 'messenger', text: 'Деньги в кассете.', answers: [] }
const promise = { what: 'Зачислить', due: '2026-11-20T15:00:00Z', responsible: 'Анна Ким', tellBy: 'sms' as const }
const finding = (rule: Finding['rule'], severity: Finding['severity']): Finding => ({
  rule,
  severity,
  start: 0,
  end: 6,
  message: 'Так нельзя.',
})
const decide = (over: Partial<SendReply> = {}, findings: readonly Finding[] = [], by = anna, state = open) =>
  decideReply(state, { ...reply, ...over }, { findings }, contextOf(by))

describe('A reply is refused', () => {
  test('in a closed case, in one that nobody owns, and by whoever does not own it', () => {
    expect(refusalOf(decide({}, [], anna, closeCase(open)))).toEqual({ code: 'case-closed' })
    expect(refusalOf(decide({}, [], anna, { ...open, owner: null }))).toEqual({ code: 'no-owner' })
    expect(refusalOf(decide({}, [], petr))).toEqual({ code: 'not-owner' })
    expect(decide({}, [], elena).ok).toBe(true)
  })

  test('where the check blocks it, with the blocking findings and no others', () => {
    const block = finding('implied-consent', 'block')
    const refusal = refusalOf(decide({}, [finding('hard-to-read', 'hint'), block, finding('point-unanswered', 'warn')]))
    expect(refusal).toEqual({ code: 'reply-blocked', with: { findings: [block] } })
  })

  test('where its channel does not carry it, whoever sends it', () => {
    const long = 'ж'.repeat(4_097)
    for (const by of [anna, elena])
      expect(refusalOf(decide({ channel: 'post', text: long }, [], by))).toEqual({
        code: 'reply-too-long',
        pointers: ['/text'],
      })
    expect(refusalOf(decide({ channel: 'sms', text: 'ж'.repeat(671) }))).toMatchObject({ code: 'reply-too-long' })
    expect(decide({ channel: 'letter', text: long }).ok).toBe(true)
  })

  test('where it is said to have been read aloud in a channel without a voice', () => {
    const readAt = '2026-11-20T11:19:00.000Z'
    expect(refusalOf(decide({ channel: 'chat', readAt }))).toEqual({ code: 'reply-not-spoken', pointers: ['/readAt'] })
    const [sent] = factsOf(decide({ channel: 'phone', readAt }))
    expect(sent).toMatchObject({ data: { readAt } })
    const [ahead] = factsOf(decide({ channel: 'phone', readAt: '2026-11-20T12:00:00.000Z' }))
    expect(ahead).toMatchObject({ data: { readAt: '2026-11-20T11:20:00.000Z' } })
  })

  test('to be overridden by an operator, or in what no reason can justify', () => {
    const blocks = [finding('personal-data-in-public', 'block'), finding('unfilled-slot', 'block')]
    const overriding = (rule: Finding['rule']) => ({ overrides: [{ rule, reason: 'Телефон отделения' }] })
    for (const [by, rule] of [
      [anna, 'personal-data-in-public'],
      [elena, 'unfilled-slot'],
      [elena, 'implied-consent'],
      [elena, 'silent-move'],
    ] as const)
      expect(refusalOf(decide(overriding(rule), blocks, by)), rule).toEqual({
        code: 'override-not-allowed',
        pointers: ['/overrides/0'],
      })
    expect(refusalOf(decide(overriding('personal-data-in-public'), blocks, elena))).toMatchObject({
      with: { findings: [{ rule: 'unfilled-slot' }] },
    })
  })

  test('to put a card into a public post, whoever signs for it', () => {
    const blocks = [finding('personal-data-in-public', 'block')]
    const overrides = [{ rule: 'personal-data-in-public' as const, reason: 'Клиент просил' }]
    const said = (text: string) => decide({ channel: 'post', text, overrides }, blocks, elena)
    expect(refusalOf(said('Карта 4000 0000 0000 0002 готова.'))).toMatchObject({ code: 'override-not-allowed' })
    expect(said('Отделение отвечает по телефону +7 495 204-18-04.').ok).toBe(true)
  })

  test('where it answers what is not in the case or is closed already', () => {
    expect(refusalOf(decide({ answers: [first.id, nextId()] }))).toEqual({
      code: 'point-unknown',
      pointers: ['/answers/1'],
    })
    const answered = after(open, decide({ answers: [first.id] }))
    expect(refusalOf(decide({ answers: [first.id] }, [], anna, answered))).toEqual({
      code: 'point-not-open',
      pointers: ['/answers/0'],
    })
  })

  test('where it links or leaves open what is not in the case, not in its text, or not open', () => {
    const link = { point: first.id, start: 0, end: 6 }
    expect(refusalOf(decide({ links: [link, { ...link, point: nextId() }] }))).toEqual({
      code: 'point-unknown',
      pointers: ['/links/1/point'],
    })
    for (const place of [
      { start: 0, end: reply.text.length + 1 },
      { start: 6, end: 6 },
      { start: 7, end: 6 },
    ])
      expect(refusalOf(decide({ links: [{ ...link, ...place }] }))).toEqual({
        code: 'place-not-found',
        pointers: ['/links/0'],
      })
    expect(refusalOf(decide({ leftOpen: [{ point: nextId() }] }))).toMatchObject({ code: 'point-unknown' })
    expect(refusalOf(decide({ answers: [first.id], leftOpen: [{ point: first.id }] }))).toEqual({
      code: 'point-not-open',
      pointers: ['/leftOpen/0/point'],
    })
  })

  test('where it dismisses what stops it, whoever does so', () => {
    const block = finding('implied-consent', 'block')
    const dismissed = [{ rule: 'implied-consent' as const, place: 'a'.repeat(16) }]
    for (const by of [anna, elena])
      expect(refusalOf(decide({ dismissed }, [block], by))).toEqual({
        code: 'override-not-allowed',
        pointers: ['/dismissed/0'],
      })
  })

  test('where one of its promises lacks a part or is late, and the promise is named', () => {
    const { tellBy: _tellBy, ...silent } = promise
    expect(refusalOf(decide({ promises: [promise, silent] }))).toEqual({
      code: 'promise-incomplete',
      pointers: ['/promises/1/tellBy'],
    })
    expect(refusalOf(decide({ promises: [{ ...promise, due: '2026-11-01' }] }))).toEqual({
      code: 'promise-in-the-past',
      pointers: ['/promises/0/due'],
    })
  })
})

describe('A reply', () => {
  test('answers its points and makes its promises in the same breath', () => {
    const facts = factsOf(decide({ answers: [first.id, second.id], promises: [promise] }))
    expect(facts.map(({ type }) => type)).toEqual(['reply-sent', 'point-answered', 'point-answered', 'promise-made'])
    const state = after(open, facts)
    expect(state.points.map((point) => [point.state, point.replyId])).toEqual([
      ['answered', state.replies[0]],
      ['answered', state.replies[0]],
    ])
    expect(facts[3]).toMatchObject({ data: { replyId: state.replies[0], due: '2026-11-20T15:00:00.000Z' } })
  })

  test('answers a point named twice once', () => {
    const facts = factsOf(decide({ answers: [first.id, first.id] }))
    expect(facts).toHaveLength(2)
    expect(facts[0]).toMatchObject({ data: { answers: [first.id] } })
  })

  test('keeps which words speak to which point, and which points it knowingly leaves open', () => {
    const links = [{ point: first.id, start: 0, end: 6 }]
    const leftOpen = [{ point: second.id, reason: 'Ждём видео' }]
    const facts = factsOf(decide({ answers: [first.id], links, leftOpen }))
    expect(facts[0]).toMatchObject({ data: { links, leftOpen } })
    const state = after(open, facts)
    expect(state.points[1]).toMatchObject({
      state: 'open',
      leftOpen: { replyId: state.replies[0], reason: 'Ждём видео' },
    })
    const later = after(state, decide({ answers: [second.id] }, [], anna, state))
    expect(later.points[1]).toMatchObject({ state: 'answered' })
    expect(later.points[1]?.leftOpen).toBeUndefined()
  })

  test('keeps which findings were dismissed, without their words, and what became of all of them', () => {
    const warn = finding('promise-incomplete', 'warn')
    const dismissed = placesOf(reply.text, [warn]).map((place) => ({ rule: warn.rule, place }))
    const stray = { rule: warn.rule, place: 'f'.repeat(16) }
    const [sent] = factsOf(decide({ dismissed: [...dismissed, stray], mended: ['hard-to-read'] }, [warn]))
    expect(sent).toMatchObject({
      data: {
        dismissed,
        findings: ['promise-incomplete'],
        tally: [
          { rule: 'promise-incomplete', found: 1, dismissed: 1, mended: 0, overridden: 0 },
          { rule: 'hard-to-read', found: 1, dismissed: 0, mended: 1, overridden: 0 },
        ],
      },
    })
    expect(factsOf(decide())[0]?.data).not.toHaveProperty('tally')
  })

  test('keeps its script, what was overridden and why, and which findings were left in it', () => {
    const script = { id: 's', version: 2, title: 'Кассета', filled: 'Деньги в кассете', edits: 1 }
    const overrides = [{ rule: 'personal-data-in-public' as const, reason: 'Телефон отделения' }]
    const findings = [
      finding('personal-data-in-public', 'block'),
      finding('hard-to-read', 'hint'),
      finding('hard-to-read', 'hint'),
    ]
    const [sent] = factsOf(decideReply(open, { ...reply, overrides }, { findings, script }, contextOf(elena)))
    expect(sent).toMatchObject({ data: { script, overrides, findings: ['personal-data-in-public', 'hard-to-read'] } })
  })
})
