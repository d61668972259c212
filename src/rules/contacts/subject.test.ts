import { describe, expect, test } from 'vitest'
import { cutAt, subjectOf } from './subject.ts'

describe('What a case is called until somebody says it better', () => {
  test('is the first line of what the client said', () => {
    expect(subjectOf('\n  Верните деньги  \nЖду до вечера', 7)).toBe('Верните деньги')
    expect(subjectOf('ж'.repeat(80), 7)).toBe('ж'.repeat(80))
    expect(subjectOf('ж'.repeat(81), 7)).toBe(`${'ж'.repeat(79)}…`)
  })

  test('leaves a greeting out, where anything follows it', () => {
    expect(subjectOf('Здравствуйте! Верните деньги за билет', 7)).toBe('Верните деньги за билет')
    expect(subjectOf('Добрый день.\nКарта не работает', 7)).toBe('Карта не работает')
    expect(subjectOf('Здравствуйте', 7)).toBe('Здравствуйте')
    expect(subjectOf('Приветственный бонус не пришёл', 7)).toBe('Приветственный бонус не пришёл')
  })

  test('is its number where the client said nothing', () => {
    expect(subjectOf(' \n\t', 20_431)).toBe('Обращение №\u00A020431')
  })

  test('never ends in half of a character', () => {
    for (const before of [76, 77, 78, 79]) expect(subjectOf(`${'ж'.repeat(before)}😀😀😀`, 7).isWellFormed()).toBe(true)
    expect(cutAt('а😀', 2)).toBe('а')
    expect(cutAt('а😀', 3)).toBe('а😀')
  })
})
