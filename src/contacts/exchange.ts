import type { ImportPreview, SaidMessage, SuggestedPoint } from '../contract/imports.ts'

/** One message of the exchange, as it is being corrected. `key` stays when others come and go. */
export type ExchangeMessage = { key: number; author: 'client' | 'bank'; at?: string; text: string }

/** A point and its place in a message. */
export type ExchangePoint = { key: number; text: string; message: number; start: number; end: number }

export type Exchange = { messages: readonly ExchangeMessage[]; points: readonly ExchangePoint[]; nextKey: number }

/** A read exchange, ready to be corrected. */
export function openExchange(preview: ImportPreview): Exchange {
  const messages = preview.messages.map((message, key) => ({ key, ...message }) as ExchangeMessage)
  const points = preview.points.map((point, index) => ({
    key: messages.length + index,
    text: point.text,
    message: point.from.message,
    start: point.from.start,
    end: point.from.end,
  }))
  return { messages, points, nextKey: messages.length + points.length }
}

/** The other side said it. */
export function changeAuthor(exchange: Exchange, key: number): Exchange {
  return changeMessage(exchange, key, (message) => ({
    ...message,
    author: message.author === 'client' ? 'bank' : 'client',
  }))
}

/** Other words; the points keep to theirs, and one whose words are gone stands for the whole message. */
export function changeText(exchange: Exchange, key: number, text: string): Exchange {
  const before = exchange.messages.find((message) => message.key === key)
  if (!before || text.trim() === '') return exchange
  const points = exchange.points.map((point) => (point.message === key ? movePoint(point, before.text, text) : point))
  return { ...changeMessage(exchange, key, (message) => ({ ...message, text })), points }
}

/** The message goes, and with it what was asked in it. */
export function removeMessage(exchange: Exchange, key: number): Exchange {
  return {
    ...exchange,
    messages: exchange.messages.filter((message) => message.key !== key),
    points: exchange.points.filter((point) => point.message !== key),
  }
}

/** Marks a place as a point; spaces at its ends are no part of it. Without a place, the whole message is one. */
export function addPoint(exchange: Exchange, key: number, place?: { start: number; end: number }): Exchange {
  const message = exchange.messages.find((one) => one.key === key)
  if (!message) return exchange
  const chosen = message.text.slice(place?.start ?? 0, place?.end ?? message.text.length)
  const text = chosen.trim()
  if (text === '') return exchange
  const start = (place?.start ?? 0) + chosen.indexOf(text)
  const point = { key: exchange.nextKey, text: text.slice(0, 2_000), message: key, start, end: start + text.length }
  return { ...exchange, points: inOrder([...exchange.points, point], exchange.messages), nextKey: exchange.nextKey + 1 }
}

export function changePoint(exchange: Exchange, key: number, text: string): Exchange {
  return { ...exchange, points: exchange.points.map((point) => (point.key === key ? { ...point, text } : point)) }
}

export function removePoint(exchange: Exchange, key: number): Exchange {
  return { ...exchange, points: exchange.points.filter((point) => point.key !== key) }
}

/** What is saved: messages in order, points tied to them by index. A point without words is none. */
export function closeExchange({ messages, points }: Exchange): { messages: SaidMessage[]; points: SuggestedPoint[] } {
  const indexOf = new Map(messages.map((message, index) => [message.key, index]))
  return {
    messages: messages.map(({ author, at, text }) => ({ author, text, ...(at === undefined ? {} : { at }) })),
    points: points.flatMap(({ text, message, start, end }) => {
      const index = indexOf.get(message)
      return index === undefined || text.trim() === '' ? [] : [{ text, from: { message: index, start, end } }]
    }),
  }
}

function changeMessage(
  exchange: Exchange,
  key: number,
  change: (message: ExchangeMessage) => ExchangeMessage,
): Exchange {
  return {
    ...exchange,
    messages: exchange.messages.map((message) => (message.key === key ? change(message) : message)),
  }
}

function inOrder(points: ExchangePoint[], messages: readonly ExchangeMessage[]): ExchangePoint[] {
  const order = new Map(messages.map((message, index) => [message.key, index]))
  const place = (point: ExchangePoint) => order.get(point.message) ?? 0
  return points.sort((one, other) => place(one) - place(other) || one.start - other.start)
}

function movePoint(point: ExchangePoint, before: string, after: string): ExchangePoint {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const changedTo = before.length - tail
  const shift = after.length - before.length
  // Words put right before a point are not of it.
  const start = point.start >= changedTo ? point.start + shift : Math.min(point.start, head)
  const end = point.end <= head ? point.end : point.end >= changedTo ? point.end + shift : after.length - tail
  return start < end ? { ...point, start, end } : { ...point, start: 0, end: after.length }
}
