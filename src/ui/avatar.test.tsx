import { expect, test } from 'vitest'
import { initialsOf } from './avatar.tsx'

test.each([
  ['Лесков Игорь Сергеевич', 'ЛИ'],
  ['ООО «Пекарня на Лесной»', 'ПН'],
  ['ЧУП «Северный лён»', 'СЛ'],
  ['Nathan Thorsby', 'NT'],
  ['𝒜lice', '𝒜'],
  ['  ', ''],
  ['+7 999', ''],
])('Initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
