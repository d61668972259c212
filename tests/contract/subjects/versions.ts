import { expect, test } from 'vitest'
import { routeNames, routes, type RouteName } from '../../../src/contract/routes.ts'
import type { Route } from '../../../src/contract/route.ts'
import { uuidv7 } from 'uuidv7'
import { effort, patience } from '../support/effort.ts'
import { openMatter, type GetGiven } from '../support/given.ts'

const guarded = routeNames.filter((name) => (routes[name] as Route).guards !== undefined)
const writers = 8
const writesEach = 6 * effort

export function describeVersions(given: GetGiven): void {
  test('every write to a case or to consents wants the version its author saw', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { id: clientId } = await matter.client()
    for (const name of guarded) {
      const id = (routes[name] as Route).guards === 'case' ? matter.id : clientId
      const params = { id, pid: uuidv7(), tid: uuidv7(), purpose: 'photo' }
      for (const headers of [{ 'if-match': null }, { 'if-match': '' }, { 'if-match': '*' }, { 'if-match': 'three' }]) {
        const problem = await anna.refused(name, { params, body: aBodyFor(name), headers })
        expect([name, problem.status, problem.code]).toEqual([name, 428, 'version-required'])
      }
    }
    expect((await matter.window()).version).toBe(matter.version)
  })

  test('a stale version is refused with the present one, in the answer and in ETag', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    const seen = matter.version
    await matter.act('addNote', { body: { text: 'Пётр пишет' } }, petr)
    for (const version of [seen, seen - 1, 0, matter.version + 1]) {
      const response = await anna.send('addNote', matter.asking({ body: { text: 'Анна пишет' }, version }))
      expect(response.status).toBe(412)
      expect(response.headers.get('etag')).toBe(`"${matter.version}"`)
      expect(await response.json()).toMatchObject({ code: 'version-stale', version: matter.version })
    }
    expect(await anna.verdict('addNote', matter.asking({ body: { text: 'Анна пишет' } }))).toBe('ok')
  })

  test('every path below a case shares its version', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { version } = await matter.window()
    const point = (await matter.window()).case.points[0]!
    await matter.act('declinePoint', { params: { pid: point.id }, body: { reason: 'Нет' } })
    expect(matter.version).toBe(version + 1)
    const problem = await anna.refused('addNote', matter.asking({ body: { text: 'Заметка' }, version }))
    expect(problem).toMatchObject({ code: 'version-stale', version: version + 1 })
    const page = await anna.done('readTimeline', { params: { id: matter.id } })
    expect(page.version).toBe(matter.version)
  })

  test('consents have a version of their own that a case does not move, and every purpose shares it', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { id } = await matter.client()
    const before = await anna.done('readConsents', { params: { id } })
    await matter.act('addNote', { body: { text: 'Заметка' } })
    expect((await anna.done('readConsents', { params: { id } })).version).toBe(before.version)
    const ask = (purpose: string, noticeId: string, version: number) =>
      anna.send('askConsent', { params: { id, purpose }, version, body: { noticeId, channel: 'sms' } })
    const asked = await ask('photo', 'photo-ru-4', before.version)
    expect(asked.status).toBe(201)
    expect(asked.headers.get('etag')).toBe(`"${before.version + 1}"`)
    expect((await ask('photo', 'photo-ru-4', before.version)).status).toBe(412)
    const stale = await anna.refused('withdrawConsent', {
      params: { id, purpose: 'marketing_sms' },
      version: before.version,
      body: { channel: 'phone', method: 'voice' },
    })
    expect(stale).toMatchObject({ code: 'version-stale', version: before.version + 1 })
    expect((await matter.window()).version).toBe(matter.version)
  })

  test('a weak ETag is taken as the same version', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const headers = { 'if-match': `W/"${matter.version}"` }
    expect(await anna.verdict('addNote', matter.asking({ body: { text: 'Раз' }, headers }))).toBe('ok')
  })

  test(
    `${writers} writers at once lose nothing: every success raises the version by exactly one`,
    async () => {
      const { anna, petr, elena } = given()
      const matter = await openMatter(anna)
      const begun = matter.version
      const people = [anna, petr, elena]
      const written: { version: number; text: string; stale: number }[] = []

      await Promise.all(
        Array.from({ length: writers }, async (_one, writer) => {
          const by = people[writer % people.length]!
          let seen = begun
          for (let count = 0; count < writesEach; count += 1) {
            const text = `писатель ${writer}, запись ${count}`
            for (let stale = 0; ; stale += 1) {
              const response = await by.send('addNote', { params: { id: matter.id }, version: seen, body: { text } })
              const answer = (await response.json()) as { version: number; code?: string }
              // What one writer hears of the version never goes back.
              expect(answer.version).toBeGreaterThanOrEqual(seen)
              seen = answer.version
              if (response.status === 201) {
                written.push({ version: answer.version, text, stale })
                break
              }
              expect([response.status, answer.code]).toEqual([412, 'version-stale'])
            }
          }
        }),
      )

      const versions = written.map(({ version }) => version).sort((a, b) => a - b)
      expect(versions).toEqual(Array.from({ length: writers * writesEach }, (_one, index) => begun + index + 1))
      const noted = new Map(
        (await matter.entries()).flatMap((entry) =>
          entry.type === 'note-added' ? [[entry.version, entry.data.text]] : [],
        ),
      )
      for (const { version, text } of written) expect(noted.get(version)).toBe(text)
      expect(noted.size).toBe(written.length)
      // Without contention the test would prove nothing.
      expect(written.some(({ stale }) => stale > 0)).toBe(true)
    },
    patience,
  )
}

/** A body that a route's schema lets through; what it asks for is never reached. */
export function aBodyFor(name: RouteName): unknown {
  const due = '2099-01-01T10:00:00Z'
  const bodies: Partial<Record<RouteName, unknown>> = {
    receiveMessages: { channel: 'chat', text: 'Алло' },
    addNote: { text: 'Заметка' },
    registerPoint: { text: 'Тезис' },
    declinePoint: { reason: 'Нет' },
    sendReply: { channel: 'chat', text: 'Ответ', answers: [] },
    makePromise: { what: 'Дело', due, responsible: 'Анна', tellBy: 'sms' },
    askDepartment: { department: 'terminals', question: 'Что там?', neededBy: due },
    answerTask: { text: 'Пусто' },
    declineTask: { reason: 'Нет' },
    offerHandover: { to: 'petr', summary: 'Вот' },
    declineHandover: { reason: 'Нет' },
    proposeResolution: { summary: 'Готово' },
    confirmResolution: { channel: 'chat' },
    reopenCase: { reason: 'Не всё' },
    tellStory: { matter: 'а', difficulty: 'б', solution: 'в', helped: 'г', change: 'д' },
    askConsent: { noticeId: 'photo-ru-4', channel: 'sms' },
    decideConsent: { answer: 'agree', method: 'voice', channel: 'phone', evidence: [{ kind: 'recording' }] },
    withdrawConsent: { channel: 'phone', method: 'voice' },
    retractConsent: { reason: 'Ошибка' },
    revokeConsent: { reason: 'Не нужно' },
    invalidateConsent: { reason: 'Подпись чужая' },
    addProof: { evidence: [{ kind: 'scan' }] },
    addEvidence: { text: 'Да' },
    issueStatement: { clauses: [{ text: 'Вход не согласие', answer: 'confirm' }] },
  }
  return bodies[name] ?? {}
}
