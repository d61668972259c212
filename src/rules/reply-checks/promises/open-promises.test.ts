import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../contract/reply-checks.ts'
import { ask } from '../fixtures/ask.ts'
import { isOwed } from './open-promises.ts'

const promised = (state: string) => [{ id: 'p', what: 'Вернуть комиссию', due: '2026-11-20', state }]
const mends = (findings: readonly Finding[]) => findings.flatMap(({ mend }) => (mend === undefined ? [] : [mend.text]))

test.each(['open', 'missed'])('A promise that is %s is owed', (state) => {
  expect(isOwed({ state })).toBe(true)
})

test.each(['kept', 'withdrawn', 'moved', 'archived', ''])('A promise in the state «%s» binds to nothing', (state) => {
  expect(isOwed({ state })).toBe(false)
})

describe.each([
  ['open', true],
  ['missed', true],
  ['kept', false],
  ['paused', false],
])('With a promise in the state «%s»', (state, owed) => {
  const promises = promised(state)

  test('a later date is stopped only where the promise is owed', () => {
    expect(ask('silent-move', 'Вернём комиссию 27 ноября.', { promises })).toHaveLength(owed ? 1 : 0)
  })

  test('its refusal is a contradiction only where it is owed', () => {
    expect(ask('contradicts-earlier-reply', 'Комиссию не вернём.', { promises })).toHaveLength(owed ? 1 : 0)
  })

  test('its date mends a vague promise only where it is owed', () => {
    const found = mends(ask('promise-incomplete', 'Вернём комиссию в ближайшее время.', { promises }))
    expect(found.some((text) => text.includes('20'))).toBe(owed)
  })

  test('its words fill the gaps of a template only where it is owed', () => {
    const found = mends(ask('unfilled-slot', 'Напоминаем: {{promise.what}}.', { promises }))
    expect(found.includes('Вернуть комиссию')).toBe(owed)
  })
})
