import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { openMatter, unlike, type GetGiven } from '../support/given.ts'

const said = () => ({
  title: unlike('Наличные мимо кассеты'),
  topics: ['Наличные'],
  stages: ['solve'],
  jurisdiction: 'ru',
  believes: 'Терминал проглотил деньги, и их больше нет.',
  truth: 'Деньги по обращению {{case.number}} лежат внутри терминала и никуда не денутся.',
  stillWorks: 'Счёт, карта и переводы работают как прежде, до конца проверки и после неё.',
  sources: [{ law: 'ГК РФ', article: 'ст. 849' }],
  question: 'Где сейчас лежат деньги?',
  answer: 'Внутри терминала: их достанут и пересчитают.',
})

export function describeCards(given: GetGiven): void {
  test('a card with a slot that is not in the list, or where nothing is filled in, is refused by its place', async () => {
    const { tatiana } = given()
    const refusalOf = (over: object) =>
      tatiana.refused('addCard', { body: { language: 'ru', ...said(), ...over } }).then(({ code, errors }) => ({
        code,
        at: (errors ?? []).map(({ pointer }: { pointer: string }) => pointer),
      }))
    expect(await refusalOf({ truth: '{{client.passport}}' })).toEqual({ code: 'slot-unknown', at: ['/truth'] })
    expect(await refusalOf({ stillWorks: 'До {{' })).toEqual({ code: 'slot-unknown', at: ['/stillWorks'] })
    expect(await refusalOf({ question: '{{}}?' })).toEqual({ code: 'slot-unknown', at: ['/question'] })
    expect(await refusalOf({ truth: '{{if today}}Да' })).toEqual({ code: 'condition-broken', at: ['/truth'] })
    expect(await refusalOf({ believes: 'Номер {{case.number}}' })).toEqual({ code: 'slot-unknown', at: ['/believes'] })
  })

  test('a card without a law, a topic or a question is refused', async () => {
    const { tatiana } = given()
    for (const over of [{ sources: [] }, { topics: [] }, { question: ' ' }, { sources: [{ law: 'ГК РФ' }] }])
      expect(await tatiana.verdict('addCard', { body: { language: 'ru', ...said(), ...over } })).toBe('fields-invalid')
  })

  test('versions of a card are only ever added, and the newest is listed whole', async () => {
    const { tatiana, elena, anna } = given()
    const first = said()
    const { id, version } = await tatiana.done('addCard', { body: { language: 'ru', ...first } })
    expect(version).toBe(1)
    const { stillWorks: _gone, ...second } = { ...first, truth: 'Деньги в терминале.' }
    expect(await elena.done('addCardVersion', { params: { id }, body: { from: 1, ...second } })).toEqual({
      id,
      version: 2,
    })
    const { items } = await anna.done('listCards')
    expect(items.filter((card) => card.id === id)).toEqual([
      { ...second, id, version: 2, language: 'ru', owner: 'tatiana' },
    ])
  })

  test('of two who write from one version the second is told, and overwrites nothing unseen', async () => {
    const { tatiana, elena, anna } = given()
    const { id } = await tatiana.done('addCard', { body: { language: 'ru', ...said() } })
    const verdicts = await Promise.all(
      [tatiana, elena].map((by) => by.verdict('addCardVersion', { params: { id }, body: { from: 1, ...said() } })),
    )
    expect(verdicts.sort()).toEqual(['card-moved-on', 'ok'])
    expect((await anna.done('listCards')).items.find((card) => card.id === id)?.version).toBe(2)
    expect(await elena.verdict('addCardVersion', { params: { id }, body: { from: 2, ...said() } })).toBe('ok')
    expect(await elena.verdict('addCardVersion', { params: { id: uuidv7() }, body: { from: 1, ...said() } })).toBe(
      'not-found',
    )
  })

  test('a reply keeps the cards whose words it has, with their versions, and no other', async () => {
    const { tatiana, anna } = given()
    const [one, other] = [
      await tatiana.done('addCard', { body: { language: 'ru', ...said() } }),
      await tatiana.done('addCard', {
        body: {
          language: 'ru',
          ...said(),
          truth: 'Рекламу на каждый канал разрешают отдельно, и запрет для звонков пушей не касается.',
          stillWorks: 'Коды для входа приходить будут.',
        },
      }),
    ]
    const matter = await openMatter(anna)
    const text = `Ольга, деньги по обращению ${matter.number} лежат внутри терминала и никуда не денутся. Счёт, карта и переводы работают как прежде.`
    await matter.act('sendReply', {
      body: { channel: 'messenger', text, answers: [], cards: [one, other, one] },
    })
    const sent = (await matter.window()).timeline.items.find(({ type }) => type === 'reply-sent')
    const { items } = await anna.done('listCards')
    const title = items.find(({ id }) => id === one.id)!.title
    expect(sent?.data).toMatchObject({ cards: [{ ...one, title }] })
    expect(
      await anna.refused(
        'sendReply',
        matter.asking({ body: { channel: 'messenger', text, answers: [], cards: [one, { ...one, version: 2 }] } }),
      ),
    ).toMatchObject({ code: 'card-unknown', errors: [{ pointer: '/cards/1' }] })
  })
}
