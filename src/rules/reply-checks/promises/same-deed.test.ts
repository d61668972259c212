import { expect, test } from 'vitest'
import { isSameDeed } from './same-deed.ts'

test.each([
  ['поставить', 'постановка'],
  ['открыть', 'открытие'],
  ['подключить', 'подключение'],
  ['доставить', 'доставка'],
])('«%s» and «%s» are one deed', (verb, noun) => {
  expect(isSameDeed(verb, noun)).toBe(true)
})

test.each([
  ['перевод', 'перевыпустить'],
  ['предоставить', 'предложение'],
  ['вернуть', 'проверка'],
])('«%s» and «%s» are two', (one, other) => {
  expect(isSameDeed(one, other)).toBe(false)
})
