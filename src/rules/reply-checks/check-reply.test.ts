import { expect, test } from 'vitest'
import { replyRules } from '../../contract/codes.ts'
import type { ReplyCheckRequest } from '../../contract/reply-checks.ts'
import { checkReply } from './check-reply.ts'
import { marked, now } from './fixtures/ask.ts'
import { replyCheckRules } from './rules.ts'

const request: ReplyCheckRequest = {
  channel: 'post',
  now,
  draft: 'Уважаемый [ФИО], перезвоним на +7 916 555-01-42 в ближайшее время.',
  messages: [{ author: 'client', text: 'Где мои деньги?' }],
}

test('Every rule of the contract is there once, in the order of its table', () => {
  expect(replyCheckRules.map(({ code }) => code)).toEqual(replyRules)
})

test('Findings come in the order of the draft and speak the language that was asked for', () => {
  const russian = checkReply(request, 'ru')
  expect(russian.map(({ rule }) => rule)).toEqual(['unfilled-slot', 'promise-incomplete', 'personal-data-in-public'])
  expect(russian[0]?.message).toMatch(/^[А-Я«].*[.]$/)
  expect(checkReply(request, 'en')[0]?.message).toMatch(/^[A-Z].*[.]$/)
})

test('The same request gets the same findings, however often it is asked', () => {
  const first = checkReply(request, 'ru')
  expect(checkReply(request, 'ru')).toEqual(first)
  expect(checkReply(structuredClone(request), 'ru')).toEqual(first)
})

test('An empty draft has nothing to find, not even unanswered points', () => {
  const points = [{ id: 'p1', text: 'Верните деньги', state: 'open' as const }]
  expect(checkReply({ ...request, points, draft: ' \n ' }, 'ru')).toEqual([])
})

test.each([
  ['an emoji', '👋🏽 Уважаемый [ФИО], готово.'],
  ['a non-breaking space and full-width digits', 'Дом １２, уважаемый\u00A0[ФИО], готово.'],
  ['letters with separate accents', 'Добры\u0438\u0306 де\u0301нь, уважаемый [ФИО], готово.'],
  ['right-to-left text', 'שלום, уважаемый [ФИО], готово.'],
])('Places are right after %s', (_, draft) => {
  expect(marked('unfilled-slot', draft)).toEqual(['[ФИО]'])
})

test.each([
  ['one long word', 'а'.repeat(50_000)],
  ['acts of consent without end', 'вход согласие '.repeat(3_500)],
  ['digits without end', '1 '.repeat(25_000)],
  ['brackets without end', '[({<'.repeat(12_500)],
  ['quotation marks without end', '«"'.repeat(25_000)],
])('A hostile draft of 50,000 characters is read in passing: %s', (_, draft) => {
  const started = performance.now()
  checkReply({ ...request, draft }, 'ru')
  // The bound is wide for slow machines; quadratic work takes minutes here.
  expect(performance.now() - started).toBeLessThan(5_000)
})
