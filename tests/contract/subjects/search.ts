import { expect, test } from 'vitest'
import type { Caller } from '../support/caller.ts'
import { openMatter, type GetGiven } from '../support/given.ts'

/** Letters that make a word nobody else in this run has: a test must find its own case and no other. */
const syllables = ['ба', 'ве', 'ги', 'до', 'жу', 'зы', 'ко', 'ли', 'ме', 'ну', 'ра', 'са', 'те', 'фо', 'хи', 'че']
const ownWord = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => syllables[byte % syllables.length]).join('')
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

export function describeSearch(given: GetGiven): void {
  const find = async (q: string, by: Caller = given().anna) => by.done('search', { body: { q } })

  test('nothing to look for is refused, and what nobody said finds nothing', async () => {
    const { anna } = given()
    for (const q of ['', '   ', 'ж'.repeat(201), 7, null])
      expect(await anna.refused('search', { body: { q } }), String(q)).toMatchObject({
        code: 'fields-invalid',
        errors: [{ pointer: '/q' }],
      })
    for (const limit of [0, 51, 1.5])
      expect(await anna.verdict('search', { body: { q: 'а', limit } })).toBe('fields-invalid')
    expect(await find(ownWord())).toEqual({ clients: [], cases: [] })
  })

  test('a case is found by its number, however it is written', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    for (const q of [`${matter.number}`, `№ ${matter.number}`, `№${matter.number}`, ` ${matter.number} `])
      expect((await find(q)).cases[0]?.id, q).toBe(matter.id)
  })

  test('a client is found by name in any letter and order, by its beginning, with ё and е the same', async () => {
    const { anna } = given()
    const [name, surname] = [ownWord(), ownWord()]
    const matter = await openMatter(anna, { contact: `${capital(surname)} ${capital(name)}ё` })
    for (const q of [surname, surname.toUpperCase(), `${name}е ${surname}`, surname.slice(0, 8), `${capital(name)}Ё`]) {
      const { clients, cases } = await find(q)
      expect([q, clients.length, cases[0]?.id]).toEqual([q, 1, matter.id])
    }
    // Not a made-up word: two of them may by chance share the stem that search goes by.
    expect(await find(`${surname} небывалыйоднофамилец`)).toEqual({ clients: [], cases: [] })
  })

  test('a client is found by the digits of a phone number, and is told apart by its mask', async () => {
    const { anna } = given()
    const own = String(crypto.getRandomValues(new Uint32Array(1))[0])
      .padStart(10, '0')
      .slice(-7)
    const matter = await openMatter(anna, {
      contact: `Ольга, +7 916 ${own.slice(0, 3)}-${own.slice(3, 5)}-${own.slice(5)}`,
    })
    const { id } = await matter.client()
    for (const q of [`+7916${own}`, `8 (916) ${own}`, own, `${own.slice(0, 3)}-${own.slice(3)}`]) {
      const { clients } = await find(q)
      expect([q, clients.map((client) => client.id)]).toEqual([q, [id]])
      expect(clients[0]?.detail).toMatch(new RegExp(`\\*.*${own.slice(5)}$`))
    }
  })

  test('a case is found by what was said in it, in another form of the word, with the place shown', async () => {
    const { anna } = given()
    const word = ownWord()
    const matter = await openMatter(anna, { contact: capital(ownWord()) })
    const text = `${'Вступление без дела. '.repeat(20)}После замены ${word} банк просит сертификаты.${' Окончание без дела.'.repeat(20)}`
    await matter.act('receiveMessages', { body: { channel: 'chat', text } })
    for (const q of [word, `${word} сертификат`, word.toUpperCase()]) {
      const { cases } = await find(q)
      expect([q, cases.map(({ id }) => id)]).toEqual([q, [matter.id]])
      expect(cases[0]?.excerpt).toContain(word)
      expect(cases[0]?.excerpt?.length).toBeLessThan(300)
    }
    expect((await find(`${word} ипотека`)).cases).toEqual([])
  })

  test('what is typed is words: no pattern, no command, nothing breaks', async () => {
    const { anna } = given()
    for (const q of [
      '%',
      '_',
      '\\',
      "'",
      '"',
      '!',
      '()',
      '& |',
      ':*',
      '<->',
      '…',
      '\u202e',
      '%%%%',
      '____',
      "а' or 1=1 --",
      'а:*&!',
      '𝕏 👩‍🚀',
      '.*',
      '[а-я]+',
      '${1}',
    ])
      expect(await anna.verdict('search', { body: { q } }), q).toBe('ok')
    const { cases } = await find('%')
    expect(cases).toEqual([])
  })

  test('gives no more than it was asked for', async () => {
    const { anna } = given()
    const word = capital(ownWord())
    await Promise.all(Array.from({ length: 4 }, () => openMatter(anna, { contact: word })))
    const found = await anna.done('search', { body: { q: word, limit: 3 } })
    expect([found.clients.length, found.cases.length]).toEqual([3, 3])
  })

  test('a department finds only cases it was asked about, and their clients', async () => {
    const { anna, boris } = given()
    const word = capital(ownWord())
    const [hidden, shown] = [await openMatter(anna, { contact: word }), await openMatter(anna, { contact: word })]
    await shown.askTerminals()
    for (const q of [word, String(hidden.number), String(shown.number)]) {
      const { cases, clients } = await find(q, boris)
      expect(
        cases.every(({ id }) => id === shown.id),
        q,
      ).toBe(true)
      expect(
        clients.every(({ id }) => id !== undefined),
        q,
      ).toBe(true)
    }
    const { clients } = await find(word, boris)
    expect(clients.map(({ id }) => id)).toEqual([(await shown.client()).id])
  })
}
