import { expect, test } from 'vitest'
import { readText } from '../text/read-text.ts'
import { findPersonalData } from '../personal-data.ts'

test.each([
  ['Звонили на восемь девятьсот три, двести двенадцать, сорок пять, ноль семь.', 'phone'],
  ['Карта лежит по адресу: ул. Кленовая, д. 14, кв. 52.', 'address'],
  ['Дата рождения, 04.07.1985, верна.', 'birth'],
  ['Письмо ушло на gleb собака pochta точка ру.', 'email'],
  ['Ваш телефон +7 495 555-10-20 записан.', 'phone'],
])('Who the client is shows in: %s', (draft, kind) => {
  expect(findPersonalData(readText(draft)).map((datum) => datum.kind)).toEqual([kind])
})

test.each([
  'Наше отделение: ул. Парковая, 9, телефон 8 (812) 555-30-40.',
  'Звоните в отделение: +7 495 555-10-20.',
  'Call us free on 0800 555 0199.',
  'Ставки: двадцать пять, тридцать, тридцать пять или сорок тысяч.',
])('The bank’s own contacts are for everybody: %s', (draft) => {
  expect(findPersonalData(readText(draft))).toEqual([])
})
