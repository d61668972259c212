import { describe, expect, test } from 'vitest'
import { everyFact } from '../../../tests/support/every-fact.ts'
import { anEntry, idOf } from '../../../tests/support/fixtures.ts'
import { caseFacts, type CaseFact } from '../../contract/entries.ts'
import { sights, viewAsClient, type Sights } from './told-to-client.ts'

/** Every text of the journal says where it stands, and so does every author: whatever leaks tells its name. */
const canary = (place: string) => `⟦${place}⟧`
const journal = everyFact(canary).map((fact, index) =>
  anEntry(index + 1, fact, { actor: { kind: 'operator', id: 'anna', name: canary('actor') } }),
)
const placesIn = (view: unknown) =>
  [...JSON.stringify(view).matchAll(/⟦(.*?)⟧/gu)].map(([, place]) => place ?? '').sort()

/** All that a client may find in their own view. Whoever adds a place here answers the question: was the client told? */
const toldPlaces = [
  'message-received.text',
  'promise-made.responsible',
  'promise-made.what',
  'promise-moved.notice.text',
  'reply-sent.text',
  'resolution-confirmed.words',
]

const reply = (text: string, replyId = idOf(70)): CaseFact => ({
  type: 'reply-sent',
  data: { replyId, channel: 'sms', text, answers: [], overrides: [], findings: [] },
})
const promise = (responsible: string, replyId?: string): CaseFact => ({
  type: 'promise-made',
  data: {
    promiseId: idOf(21),
    what: 'Зачислить деньги',
    due: '2026-11-20T15:00:00Z',
    responsible,
    tellBy: 'sms',
    ...(replyId === undefined ? {} : { replyId }),
  },
})
const viewOf = (facts: CaseFact[], departments: string[] = []) =>
  viewAsClient(
    facts.map((fact, index) => anEntry(index + 1, fact)),
    departments,
  )

describe('The client’s view of a case', () => {
  test('holds what was said to the client and by them, and nothing else of the journal', () => {
    expect(journal).toHaveLength(Object.keys(caseFacts).length)
    const view = viewAsClient(journal, [])
    expect(placesIn(view)).toEqual(toldPlaces)
    const codes = [
      'lawyers',
      'hard-to-read',
      'topic-not-raised',
      'third-party',
      'photo',
      '"script"',
      '"actor"',
      '"type"',
    ]
    expect(codes.filter((code) => JSON.stringify(view).includes(code))).toEqual([])
  })

  test('leaks nothing of any internal kind of entry, each looked at alone', () => {
    for (const entry of journal.filter(({ type }) => sights[type] === 'internal'))
      expect(viewAsClient([entry], []).told, entry.type).toEqual([])
  })

  test('would be found out if a single internal kind were let through (negative control)', () => {
    const internal = journal.filter(({ type }) => sights[type] === 'internal' && type !== 'promise-made')
    for (const { type } of internal.filter((entry) => placesIn(entry.data).length > 0)) {
      const weakened = {
        ...sights,
        [type]: ({ id, at, data }: (typeof journal)[number]) => ({
          id,
          at,
          by: 'bank',
          channel: 'chat',
          text: JSON.stringify(data),
          promises: [],
        }),
      } as Sights
      expect(placesIn(viewAsClient(journal, [], weakened)), type).not.toEqual(toldPlaces)
    }
  })

  test('tells a promise with the reply it was made in', () => {
    const { told, untoldPromises } = viewOf([reply('Деньги в кассете.'), promise('Анна Ким', idOf(70))])
    expect(told).toMatchObject([{ by: 'bank', channel: 'sms', text: 'Деньги в кассете.' }])
    expect(told[0]?.promises).toEqual([
      { id: idOf(21), what: 'Зачислить деньги', due: '2026-11-20T15:00:00Z', tellBy: 'sms', responsible: 'Анна Ким' },
    ])
    expect(untoldPromises).toBe(0)
  })

  test('does not tell a promise that no reply told, and says that there is one', () => {
    expect(viewOf([promise('Анна Ким')])).toEqual({ told: [], untoldPromises: 1 })
  })

  test('names no department as the bank keeps it, however it is written', () => {
    for (const responsible of ['Терминалы', 'отдел «терминалы»', 'Анна Ким, Терминалы']) {
      const { told } = viewOf([reply('Ждём.'), promise(responsible, idOf(70))], ['Терминалы', 'Карты'])
      expect(told[0]?.promises[0], responsible).not.toHaveProperty('responsible')
    }
    const { told } = viewOf([reply('Ждём.'), promise('Картыбаев Тест', idOf(70))], ['Терминалы', 'Карты'])
    expect(told[0]?.promises[0]?.responsible).toBe('Картыбаев Тест')
  })

  test('tells of a moved date only the words the client was told, in their channel', () => {
    const { told } = viewOf([
      {
        type: 'promise-moved',
        data: {
          promiseId: idOf(21),
          from: '2026-11-14T15:00:00Z',
          to: '2026-11-19T15:00:00Z',
          reason: 'не успели юристы',
          ground: 'bank-fault',
          notice: { channel: 'sms', text: 'Ответим до 19 ноября.' },
        },
      },
    ])
    expect(told).toEqual([
      {
        id: idOf(5_001),
        at: '2026-11-20T06:14:00Z',
        by: 'bank',
        channel: 'sms',
        text: 'Ответим до 19 ноября.',
        isMove: true,
        promises: [],
      },
    ])
  })

  test('has nothing where the client confirmed without words', () => {
    expect(viewOf([{ type: 'resolution-confirmed', data: { channel: 'phone' } }]).told).toEqual([])
  })
})
