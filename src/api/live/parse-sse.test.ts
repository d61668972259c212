import { array, assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { createSseParser } from './parse-sse.ts'

const stream =
  ': hello\n\nid: 7\nevent: entry\ndata: {"a":\ndata: 1}\n\nevent: presence\r\ndata: {}\r\n\r\ndata: last\n\ndata: unfinished'

test('Events come out whole, with the last id that was given', () => {
  expect(createSseParser()(stream)).toEqual([
    { type: 'entry', data: '{"a":\n1}', lastId: '7' },
    { type: 'presence', data: '{}', lastId: '7' },
    { type: 'message', data: 'last', lastId: '7' },
  ])
})

test('Where the network cuts the stream makes no difference', () => {
  const whole = createSseParser()(stream)
  assert(
    property(array(nat(stream.length), { maxLength: 12 }), (cuts) => {
      const places = [0, ...[...cuts].sort((one, other) => one - other), stream.length]
      const parse = createSseParser()
      const events = places.slice(1).flatMap((end, index) => parse(stream.slice(places[index], end)))
      expect(events).toEqual(whole)
    }),
  )
})
