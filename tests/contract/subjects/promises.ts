import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { inHours, openMatter, type GetGiven, type Matter } from '../support/given.ts'

const full = () => ({ what: 'Проверить кассету', due: inHours(5), responsible: 'Анна Ким', tellBy: 'sms' })
const move = () => ({
  due: inHours(30),
  reason: 'Инкассация приедет завтра',
  ground: 'third-party',
  notice: { channel: 'sms', text: 'Проверим завтра' },
})

async function promised(matter: Matter): Promise<string> {
  return (await matter.act('makePromise', { body: full() })).id
}

export function describePromises(given: GetGiven): void {
  test('a promise without any of its four parts is refused, and the missing ones are named', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    for (const part of ['what', 'due', 'responsible', 'tellBy'] as const) {
      const { [part]: _left, ...body } = full()
      expect(await anna.refused('makePromise', matter.asking({ body }))).toMatchObject({
        status: 422,
        code: 'promise-incomplete',
        errors: [{ pointer: `/${part}` }],
      })
    }
    const nothing = await anna.refused('makePromise', matter.asking({ body: { what: '  ' } }))
    expect(nothing.errors?.map(({ pointer }) => pointer)).toEqual(['/what', '/due', '/responsible', '/tellBy'])
    expect((await matter.window()).promises).toEqual([])
  })

  test('a promise for a time that has passed, or for no time at all, is refused', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    for (const due of [inHours(-1), '2020-01-01', '2026-01-01T00:00:00Z'])
      expect(await anna.refused('makePromise', matter.asking({ body: { ...full(), due } }))).toMatchObject({
        code: 'promise-in-the-past',
        errors: [{ pointer: '/due' }],
      })
    for (const due of ['скоро', '2027-02-30', '2027-13-01T00:00:00Z', '2027-01-01T10:00:00+03:00', 7])
      expect(await anna.verdict('makePromise', matter.asking({ body: { ...full(), due } })), String(due)).toBe(
        'fields-invalid',
      )
  })

  test('a day is promised until the end of business in the zone of the case, working days by the calendar', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const day = inHours(24 * 40).slice(0, 10)
    await matter.act('makePromise', { body: { ...full(), due: day } })
    const { due: _due, ...rest } = full()
    await matter.act('makePromise', { body: { ...rest, workingDays: 15 } })
    const [byDay, byCount] = (await matter.window()).promises
    expect(byDay?.due).toBe(`${day}T15:00:00.000Z`)
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' }).format(Date.now())
    const counted = await anna.done('countDeadline', { query: { from: today, days: '15', calendar: 'ru' } })
    expect(byCount?.due).toBe(`${counted.due}T15:00:00.000Z`)
  })

  test('a move without reason, ground or notice is silent, and refused', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const pid = await promised(matter)
    const tryMove = (body: unknown) => anna.refused('movePromise', matter.asking({ params: { pid }, body }))
    for (const part of ['due', 'reason', 'ground', 'notice'] as const) {
      const { [part]: _left, ...body } = move()
      expect(await tryMove(body)).toMatchObject({ status: 422, code: 'silent-move', errors: [{ pointer: `/${part}` }] })
    }
    for (const notice of [{}, { channel: 'sms' }, { text: 'Завтра' }, { channel: 'sms', text: '  ' }])
      expect(await tryMove({ ...move(), notice })).toMatchObject({
        code: 'silent-move',
        errors: [{ pointer: '/notice' }],
      })
    expect((await matter.window()).promises[0]?.moves).toEqual([])
  })

  test('a move keeps the old date, the reason, the ground and how the client was told', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const pid = await promised(matter)
    const [before] = (await matter.window()).promises
    const body = move()
    await matter.act('movePromise', { params: { pid }, body })
    const { promises, case: card, timeline } = await matter.window()
    expect(promises[0]).toMatchObject({
      state: 'open',
      due: body.due,
      moves: [{ from: before!.due, to: body.due, reason: body.reason, ground: body.ground, notice: body.notice }],
    })
    expect(card.due).toBe(body.due)
    expect(timeline.items.at(-1)).toMatchObject({ type: 'promise-moved', data: { from: before!.due, to: body.due } })
  })

  test('a kept promise is done: it is not kept again and does not move', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const pid = await promised(matter)
    await matter.act('keepPromise', { params: { pid } })
    expect((await matter.window()).promises[0]).toMatchObject({ state: 'kept', doneAt: expect.any(String) })
    expect((await matter.window()).case.due).toBeNull()
    expect(await anna.verdict('keepPromise', matter.asking({ params: { pid } }))).toBe('promise-not-open')
    expect(await anna.verdict('movePromise', matter.asking({ params: { pid }, body: move() }))).toBe('promise-not-open')
    expect(await anna.verdict('keepPromise', matter.asking({ params: { pid: uuidv7() } }))).toBe('promise-unknown')
  })

  test('the nearest open promise is what the case owes next', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const [late, soon] = [inHours(9), inHours(3)]
    await matter.act('makePromise', { body: { ...full(), due: late } })
    const { id: pid } = await matter.act('makePromise', { body: { ...full(), due: soon } })
    expect((await matter.window()).case.due).toBe(soon)
    await matter.act('keepPromise', { params: { pid } })
    expect((await matter.window()).case.due).toBe(late)
  })
}
