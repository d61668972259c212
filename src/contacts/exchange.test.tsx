import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import {
  addPoint,
  changeAuthor,
  changePoint,
  changeText,
  closeExchange,
  openExchange,
  removeMessage,
  removePoint,
} from './exchange.ts'

const text = 'Отзовите запрос письмом. Когда придёт ответ?'
const preview = {
  messages: [
    { author: 'client' as const, at: '2026-11-20T06:14:00Z', text },
    { author: 'bank' as const, text: 'Спасибо за обращение.' },
    { author: 'client' as const, text: 'Вопрос не про это.' },
  ],
  points: [
    { text: 'Отозвать запрос письмом', from: { message: 0, start: 0, end: 24 } },
    { text: 'Когда придёт ответ?', from: { message: 0, start: 25, end: 44 } },
  ],
}
const exchange = openExchange(preview)
const places = (changed: typeof exchange) => {
  const saved = closeExchange(changed)
  return saved.points.map(({ from }) => saved.messages[from.message]?.text.slice(from.start, from.end))
}

describe('A pasted exchange', () => {
  test('is saved as it was read when nothing is corrected', () => {
    expect(closeExchange(exchange)).toEqual(preview)
  })

  test('gives a message to the other side', () => {
    expect(closeExchange(changeAuthor(exchange, 2)).messages[2]?.author).toBe('bank')
  })

  test('keeps points at their words when a message before them is removed', () => {
    const moved = openExchange({
      messages: [preview.messages[1]!, preview.messages[0]!],
      points: [{ text: 'Отозвать', from: { message: 1, start: 0, end: 24 } }],
    })
    expect(places(removeMessage(moved, 0))).toEqual(['Отзовите запрос письмом.'])
  })

  test('removes a message together with its points', () => {
    expect(closeExchange(removeMessage(exchange, 0)).points).toEqual([])
  })

  test('keeps points at their words when words before, inside or behind them change', () => {
    expect(places(changeText(exchange, 0, `Добрый день. ${text}`))).toEqual([
      'Отзовите запрос письмом.',
      'Когда придёт ответ?',
    ])
    expect(places(changeText(exchange, 0, text.replace('письмом', 'заказным письмом')))).toEqual([
      'Отзовите запрос заказным письмом.',
      'Когда придёт ответ?',
    ])
    expect(places(changeText(exchange, 0, `${text} Жду.`))).toEqual(['Отзовите запрос письмом.', 'Когда придёт ответ?'])
  })

  test('ties a point whose words are gone to the whole message', () => {
    expect(places(changeText(exchange, 0, 'Отзовите запрос письмом.'))[1]).toBe('Отзовите запрос письмом.')
  })

  test('makes a point of selected words, without the spaces around them, in the order of the text', () => {
    const added = addPoint(exchange, 0, { start: 8, end: 16 })
    expect(closeExchange(added).points.map((point) => point.text)).toEqual([
      'Отозвать запрос письмом',
      'запрос',
      'Когда придёт ответ?',
    ])
    expect(places(added)[1]).toBe('запрос')
  })

  test('makes a point of a whole message without a selection, and none of spaces', () => {
    expect(places(addPoint(exchange, 2)).at(-1)).toBe('Вопрос не про это.')
    expect(addPoint(exchange, 0, { start: 8, end: 9 }).points).toHaveLength(2)
  })

  test('lets a point be said in other words, and not be saved without words', () => {
    const key = exchange.points[0]!.key
    expect(closeExchange(changePoint(exchange, key, 'Письмо об отзыве')).points[0]?.text).toBe('Письмо об отзыве')
    expect(closeExchange(changePoint(exchange, key, '  ')).points).toHaveLength(1)
    expect(closeExchange(removePoint(exchange, key)).points).toHaveLength(1)
  })

  test('never saves a point outside of its message, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (typed) => {
        const saved = closeExchange(changeText(exchange, 0, typed))
        for (const { from } of saved.points) {
          const length = saved.messages[from.message]?.text.length ?? 0
          expect(from.start >= 0 && from.start < from.end && from.end <= length).toBe(true)
        }
      }),
    )
  })
})
