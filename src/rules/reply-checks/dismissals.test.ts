import { describe, expect, test } from 'vitest'
import type { Finding } from '../../contract/reply-checks.ts'
import { replyRules } from '../../contract/codes.ts'
import { findDismissed, mayDismiss } from './dismissals.ts'
import { placesOf } from './places.ts'
import { replyCheckRules } from './rules.ts'
import { sumTallies, tallyFindings } from './tally.ts'

const findingOf = (draft: string, words: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'promise-incomplete',
  severity: 'warn',
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  message: '',
  ...more,
})
const placeIn = (draft: string, words: string, more?: Partial<Finding>) =>
  placesOf(draft, [findingOf(draft, words, more)])[0]

describe('A finding is known again', () => {
  const draft = 'Здравствуйте. Мы скоро всё вернём. Спасибо.'

  test('where its sentence moved or the lines around it changed', () => {
    expect(placeIn(`Ольга, добрый день.\n\n${draft} До встречи.`, 'вернём')).toBe(placeIn(draft, 'вернём'))
    expect(placeIn('Мы скоро\nвсё вернём.', 'скоро')).toBe(placeIn('Мы скоро всё вернём.', 'скоро'))
  })

  test('and is another one once its sentence changed, of another rule, or of another point', () => {
    expect(placeIn(draft.replace('скоро', 'завтра'), 'вернём')).not.toBe(placeIn(draft, 'вернём'))
    expect(placeIn(draft, 'вернём', { rule: 'hard-to-read' })).not.toBe(placeIn(draft, 'вернём'))
    const end = { start: draft.length, end: draft.length, rule: 'point-unanswered' } as const
    expect(placeIn(draft, '', { ...end, point: 'a' })).not.toBe(placeIn(draft, '', { ...end, point: 'b' }))
    expect(placeIn(draft, '', { ...end, point: 'a' })).toBe(placeIn(`${draft} И ещё.`, '', { ...end, point: 'a' }))
  })

  test('by nothing that could be read', () => {
    expect(placeIn(draft, 'вернём')).toMatch(/^[\da-f]{16}$/u)
  })
})

test('Only what matches a finding of this very text counts as dismissed', () => {
  const draft = 'Мы скоро всё вернём. Позвоним.'
  const findings = [findingOf(draft, 'вернём'), findingOf(draft, 'Позвоним')]
  const [place = ''] = placesOf(draft, findings)
  const said = [
    { rule: 'promise-incomplete', place },
    { rule: 'promise-incomplete', place: '0'.repeat(16) },
    { rule: 'hard-to-read', place },
  ] as const
  expect(findDismissed(draft, findings, said).map(({ finding }) => finding)).toEqual([findings[0]])
})

test('What stops a reply cannot be dismissed, everything else can', () => {
  const stops = replyCheckRules.filter(({ severity }) => severity === 'block').map(({ code }) => code)
  expect(replyRules.filter((rule) => !mayDismiss(rule))).toEqual(stops)
})

test('The verdicts on a reply are counted per rule, and those of many replies summed up with every rule in sight', () => {
  const tally = tallyFindings({
    found: ['hard-to-read', 'hard-to-read', 'personal-data-in-public'],
    dismissed: ['hard-to-read'],
    mended: ['hard-to-read', 'topic-not-raised'],
    overridden: ['personal-data-in-public'],
  })
  expect(tally).toEqual([
    { rule: 'personal-data-in-public', found: 1, dismissed: 0, mended: 0, overridden: 1 },
    { rule: 'topic-not-raised', found: 1, dismissed: 0, mended: 1, overridden: 0 },
    { rule: 'hard-to-read', found: 3, dismissed: 1, mended: 1, overridden: 0 },
  ])
  const sums = sumTallies([...tally, ...tally])
  expect(sums.map(({ rule }) => rule)).toEqual(replyRules)
  expect(sums.find(({ rule }) => rule === 'hard-to-read')).toMatchObject({ found: 6, dismissed: 2, mended: 2 })
})
