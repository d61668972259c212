import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { routeNames, routes } from '../../../src/contract/routes.ts'
import { openMatter, type GetGiven } from '../support/given.ts'

export function describeProblems(given: GetGiven): void {
  test('a refusal says in the caller’s language what is wrong, Russian unless English is preferred', async () => {
    const { anna } = given()
    const titles: Readonly<Record<string, 'ru' | 'en'>> = {
      ru: 'ru',
      'ru-RU,ru;q=0.9,en;q=0.8': 'ru',
      en: 'en',
      'en-GB,en;q=0.9,ru;q=0.8': 'en',
      'ru;q=0.5, en;q=0.9': 'en',
      'be, en;q=0.7, ru;q=0.3': 'en',
      'de, fr': 'ru',
      '*': 'ru',
      'en;q=0': 'ru',
      ',;=,,q': 'ru',
    }
    for (const [wish, language] of Object.entries(titles)) {
      const response = await anna.speaking(wish).send('readCase', { params: { id: uuidv7() } })
      expect(response.headers.get('content-language'), wish).toBe(language)
      const { title, detail } = (await response.json()) as { title: string; detail: string }
      const expected = language === 'ru' ? /\p{Script=Cyrillic}/u : /^[^\p{Script=Cyrillic}]+$/u
      expect(title, wish).toMatch(expected)
      expect(detail, wish).toMatch(expected)
    }
  })

  test('a bad field is named by a JSON pointer and a sentence, several of them at once', async () => {
    const { anna } = given()
    const body = {
      channel: 'fax',
      messages: [
        { author: 'client', text: 'а' },
        { author: 'bot', text: '' },
      ],
      subject: 7,
    }
    for (const [language, form] of [
      ['ru', /\p{Script=Cyrillic}.*\.$/u],
      ['en', /^[A-Z].*\.$/u],
    ] as const) {
      const problem = await anna.speaking(language).refused('openCase', { body })
      expect(problem).toMatchObject({ status: 422, code: 'fields-invalid', retryable: false })
      expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual([
        '/channel',
        '/messages/1/author',
        '/messages/1/text',
        '/subject',
      ])
      for (const { detail } of problem.errors ?? []) expect(detail).toMatch(form)
    }
  })

  test('a pointer escapes what would read as a path, and an unknown field is named', async () => {
    const { anna } = given()
    const { errors } = await anna.refused('search', { body: { q: 'а', 'a/b~c': 1, role: 'senior' } })
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/a~1b~0c', '/role'])
  })

  test('nothing of what was sent is said back but the places of bad fields', async () => {
    const { anna } = given()
    const secret = '<b>4276 5500 1234 5678</b>'
    for (const body of [
      { q: secret.repeat(20) },
      { q: 'а', limit: secret },
      { q: { name: secret } },
      `{"q": "${secret}`,
    ])
      expect(JSON.stringify(await anna.refused('search', { body }))).not.toContain('4276')
    const long = 'x'.repeat(5_000)
    const many = Object.fromEntries(Array.from({ length: 500 }, (_one, index) => [`x${index}`, 1]))
    for (const body of [
      { q: 'а', [long]: 1 },
      { q: 'а', ...many },
    ])
      expect(JSON.stringify(await anna.refused('search', { body })).length).toBeLessThan(10_000)
  })

  test('what is absent and what is not yours to see are one answer, to the byte', async () => {
    const { anna, boris } = given()
    const hidden = await openMatter(anna)
    const texts = await Promise.all(
      [hidden.id, uuidv7(), 'x', '..', '%00'].map(async (id) =>
        (await boris.send('readCase', { params: { id } })).text(),
      ),
    )
    expect(new Set(texts).size).toBe(1)
    const clients = await Promise.all(
      [(await hidden.client()).id, uuidv7()].map(async (id) =>
        (await boris.send('readClient', { params: { id } })).text(),
      ),
    )
    expect(new Set(clients).size).toBe(1)
  })

  test('a path that is not there is not found, and another method is not allowed', async () => {
    const { anna } = given()
    for (const path of ['/api', '/api/', '/api/cases', '/api/nothing', '/api/cases/', '/api/queue/x'])
      expect([path, (await anna.fetch(path)).status]).toEqual([path, path === '/api/cases' ? 405 : 404])
    for (const name of routeNames) {
      const path = `/api${routes[name].path.replaceAll(/\{\w+\}/g, uuidv7())}`
      for (const method of ['PUT', 'PATCH']) {
        const response = await anna.fetch(path, { method })
        expect([path, method, response.status]).toEqual([path, method, 405])
        expect(response.headers.get('allow')?.split(', ')).toContain(routes[name].method)
      }
    }
  })

  test('HEAD answers as GET does, without the words', async () => {
    const { anna } = given()
    const response = await anna.fetch('/api/health', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
}
