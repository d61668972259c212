import { describe, expect, test } from 'vitest'
import { judgeRows } from './judge-rows.ts'

const sound = { title: 'Лимит', topic: 'Карты', language: 'ru', channels: [], text: 'Лимит изменён.' }
const whyNot = (row: unknown, language: 'ru' | 'en' = 'ru') => judgeRows([row], [], language)[0]?.item.why

describe('A script of a file that does not fit', () => {
  test('is told by the field people know and by what is wrong with it', () => {
    expect(whyNot(sound)).toBeUndefined()
    expect(whyNot({ ...sound, title: 'а'.repeat(301) })).toBe('Название (title): больше 300 знаков.')
    expect(whyNot({ ...sound, title: ' ' })).toBe('Название (title): не заполнено.')
    expect(whyNot({ ...sound, language: 'de' })).toBe('Язык (language): годится одно из: ru, en.')
    expect(whyNot({ ...sound, channels: ['пост'] })).toMatch(/^Каналы \(channels\): годится одно из: phone, /)
    expect(whyNot({ ...sound, colour: 'red' })).toBe('Незнакомые поля: colour.')
    expect(whyNot('скрипт')).toBe('Это не скрипт: запись не читается.')
    expect(whyNot({ ...sound, text: undefined }, 'en')).toBe('The text: not filled in.')
  })
})
