import { expect, test } from 'vitest'
import { findPartedDocuments } from './parted-documents.ts'

test.each([
  'новый документ, серия 7 211 номер 604 518, внесён',
  'паспорт с серией 45-17 и номером 30 22 18 у нас в базе',
  'номер 604518, серия 7211',
  'удостоверение личности 60 14 / 118 220 просрочено',
  'passport, number 5301 18 2204, has expired',
])('A document is found in any grouping of its digits: %s', (text) => {
  expect(findPartedDocuments(text)).toHaveLength(1)
})

test.each([
  'купюра серии 12 номер 1234567 настоящая',
  'паспорт ждём до 12.11.2026 в 14:20',
  'паспорт проверили, обращение 118220341 закрыто',
  'паспорт покажите, тел. 8 800 100-00-21',
  'серия 4 стоит 1 200 рублей',
])('and other digits near the same words are none: %s', (text) => {
  expect(findPartedDocuments(text)).toEqual([])
})
