import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { unlike, type GetGiven } from '../support/given.ts'

const draft = () => ({
  title: unlike('Кассета'),
  topic: 'terminals',
  language: 'ru',
  channels: ['messenger'],
  text: 'Здравствуйте, {{client.name|уважаемый клиент}}. Обращение {{case.number}}.',
})

export function describeScripts(given: GetGiven): void {
  test('a script with a slot that is not in the list is refused', async () => {
    const { tatiana } = given()
    for (const text of ['{{client.passport}}', 'Здравствуйте, {{', '{{}}', '{{ client . name }} {{today}}'])
      expect(await tatiana.refused('addScript', { body: { ...draft(), text } }), text).toMatchObject({
        code: 'slot-unknown',
        errors: [{ pointer: '/text' }],
      })
  })

  test('a script with a broken condition is refused, with the line and the sign of every fault', async () => {
    const { tatiana } = given()
    const text =
      'Добрый день.\n{{if promise.due}}До {{promise.due}}.\n{{end}} {{end}}{{if consent.photo.state is maybe}}'
    expect(await tatiana.refused('addScript', { body: { ...draft(), text } })).toMatchObject({
      code: 'condition-broken',
      errors: [
        { pointer: '/text', detail: expect.stringContaining('Строка 3, знак 9') },
        { pointer: '/text', detail: expect.stringContaining('такого состояния согласия нет') },
      ],
    })
    const { id } = await tatiana.done('addScript', { body: draft() })
    const unclosed = { params: { id }, body: { text: '{{if today}}Сегодня' } }
    expect(await tatiana.verdict('addScriptVersion', unclosed)).toBe('condition-broken')
    expect(await tatiana.done('addScriptVersion', { params: { id }, body: { text: text.slice(0, 60) } })).toEqual({
      id,
      version: 2,
    })
  })

  test('versions are only ever added, and the newest is listed', async () => {
    const { tatiana, anna } = given()
    const body = draft()
    const { id, version } = await tatiana.done('addScript', { body })
    expect(version).toBe(1)
    expect(await tatiana.done('addScriptVersion', { params: { id }, body: { text: 'Второй текст.' } })).toEqual({
      id,
      version: 2,
    })
    await anna.done('proposeScript', { params: { id }, body: { text: 'Короче.', why: 'Длинно' } })
    const { items } = await anna.done('listScripts')
    expect(items.filter((script) => script.id === id)).toEqual([
      { ...body, id, version: 2, text: 'Второй текст.', owner: 'tatiana', publishedAt: expect.any(String) },
    ])
  })

  test('two who publish at once get two versions', async () => {
    const { tatiana, elena } = given()
    const { id } = await tatiana.done('addScript', { body: draft() })
    const made = await Promise.all(
      [tatiana, elena, tatiana].map((by, index) =>
        by.done('addScriptVersion', { params: { id }, body: { text: `Текст ${index}.` } }),
      ),
    )
    expect(made.map(({ version }) => version).sort()).toEqual([2, 3, 4])
  })

  test('a version written over one that a colleague has replaced is not published', async () => {
    const { tatiana, elena } = given()
    const { id } = await tatiana.done('addScript', { body: draft() })
    const over = (text: string) => ({ params: { id }, body: { text, seen: 1 } })
    expect(await elena.done('addScriptVersion', over('Текст коллеги.'))).toEqual({ id, version: 2 })
    expect(await tatiana.verdict('addScriptVersion', over('Текст, который её не видел.'))).toBe('script-moved-on')
    const { items } = await tatiana.done('listScripts')
    expect(items.find((script) => script.id === id)).toMatchObject({ version: 2, text: 'Текст коллеги.' })
  })

  test('a script that is not there takes no version and no proposal', async () => {
    const { tatiana } = given()
    expect(await tatiana.verdict('addScriptVersion', { params: { id: uuidv7() }, body: { text: 'а' } })).toBe(
      'not-found',
    )
    expect(await tatiana.verdict('proposeScript', { params: { id: uuidv7() }, body: { text: 'а', why: 'б' } })).toBe(
      'not-found',
    )
  })
}
