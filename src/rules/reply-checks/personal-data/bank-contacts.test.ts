import { expect, test } from 'vitest'
import { readText } from '../text/read-text.ts'
import { findPersonalData } from '../personal-data.ts'

test.each([
  ['Звонили на восемь девятьсот три, двести двенадцать, сорок пять, ноль семь.', 'phone'],
  ['Карта лежит по адресу: ул. Кленовая, д. 14, кв. 52.', 'address'],
  ['Дата рождения, 04.07.1985, верна.', 'birth'],
  ['Письмо ушло на gleb собака pochta точка ру.', 'email'],
  ['Ваш телефон +7 495 555-10-20 записан.', 'phone'],
  ['В нашей системе стоит номер +7 962 555-20-09.', 'phone'],
  ['Звонили на домашний: 8 (8442) 25-12-13.', 'phone'],
  ['Код отправлен на 8.903.555.12.09.', 'phone'],
  ['We called you on 07700 900123.', 'phone'],
  ['Account 12345678 is open again.', 'account'],
  ['Перевод пришёл на 4817 7602 1188 3345.', 'card'],
  ['Документ 40 10 556677 действителен.', 'passport'],
  ['NI number QQ 12 34 56 C is on file.', 'insurance'],
  ['Письмо вернулось с вашего адреса: Калуга, Степная, 4.', 'address'],
])('Who the client is shows in: %s', (draft, kind) => {
  expect(findPersonalData(readText(draft)).map((datum) => datum.kind)).toEqual([kind])
})

test.each([
  'Наше отделение: ул. Парковая, 9, телефон 8 (812) 555-30-40.',
  'Звоните в отделение: +7 495 555-10-20.',
  'Call us free on 0800 555 0199.',
  'Наш номер в WhatsApp: +7 962 555-11-22, пишите.',
  'Номер для звонков из-за границы +7 (495) 555-31-12.',
  'Lost card line: +44 113 496 0000.',
  'Ставки: двадцать пять, тридцать, тридцать пять или сорок тысяч.',
])('The bank’s own contacts are for everybody: %s', (draft) => {
  expect(findPersonalData(readText(draft))).toEqual([])
})
