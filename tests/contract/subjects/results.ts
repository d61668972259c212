import { expect, test } from 'vitest'
import { openMatter, type GetGiven } from '../support/given.ts'

const story = {
  matter: 'Лескова Ольга внесла 15 000 рублей, терминал не зачислил. Её телефон +7 916 204-18-04.',
  difficulty: 'Ольгу Лескову три раза просили подождать, обращение № 20431.',
  solution: 'Кассету вскрыли 20.11.2026 за 2 часа, деньги Лесковой вернули.',
  helped: 'Звонок в отдел, письмо на o.leskova@example.org.',
  change: 'Не просить ждать без срока.',
}

export function describeResults(given: GetGiven): void {
  test('a result is named only when every point has an answer', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    expect(await anna.refused('proposeResolution', matter.asking({ body: { summary: 'Готово' } }))).toMatchObject({
      status: 409,
      code: 'points-open',
    })
    await matter.propose()
    expect((await matter.window()).case).toMatchObject({
      stage: 'confirm',
      resolution: { summary: 'Деньги зачислены' },
    })
  })

  test('a case is closed only by the client’s confirmation of a result', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    const confirm = () => matter.asking({ body: { channel: 'messenger', words: 'Да, пришли' } })
    expect(await anna.refused('confirmResolution', confirm())).toMatchObject({ status: 409, code: 'not-confirmed' })
    await matter.propose()
    expect(await petr.verdict('confirmResolution', confirm())).toBe('not-owner')
    expect((await matter.window()).case.stage).toBe('confirm')
    await matter.act('confirmResolution', { body: { channel: 'messenger', words: 'Да, пришли' } })
    const { case: card, timeline } = await matter.window()
    expect(card).toMatchObject({ stage: 'closed', resolution: { confirmedAt: expect.any(String) } })
    expect(timeline.items.at(-1)).toMatchObject({ type: 'resolution-confirmed', data: { words: 'Да, пришли' } })
    expect(await anna.verdict('confirmResolution', confirm())).toBe('case-closed')
  })

  test('a closed case takes notes and nothing else until it is reopened', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    await matter.close()
    await matter.act('addNote', { body: { text: 'Клиент поблагодарил' } })
    for (const [name, body] of [
      ['receiveMessages', { channel: 'chat', text: 'Ещё вопрос' }],
      ['registerPoint', { text: 'Тезис' }],
      ['askDepartment', { department: 'video', question: '?', neededBy: '2099-01-01T00:00:00Z' }],
      ['takeCase', {}],
      ['offerHandover', { to: 'petr', summary: 'Вот' }],
      ['proposeResolution', { summary: 'Готово' }],
    ] as const)
      expect(await anna.verdict(name, matter.asking({ body })), name).toBe('case-closed')
  })

  test('a case is reopened with a reason, by anybody who serves clients, and goes on', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    expect(await anna.refused('reopenCase', matter.asking({ body: { reason: 'Не всё' } }))).toMatchObject({
      status: 409,
      code: 'case-open',
    })
    await matter.close()
    expect(await anna.verdict('reopenCase', matter.asking({ body: {} }))).toBe('fields-invalid')
    await matter.act('reopenCase', { body: { reason: 'Деньги ушли обратно' } }, petr)
    const { case: card } = await matter.window()
    expect([card.stage === 'closed', card.resolution, card.owner?.id]).toEqual([false, undefined, 'anna'])
    await matter.act('receiveMessages', { body: { channel: 'chat', text: 'Ещё вопрос' } })
  })

  test('a story is told with five answers, and its anonymised form tells nobody who it was', async () => {
    const { anna } = given()
    const matter = await openMatter(anna, { contact: 'Лескова Ольга Ивановна' })
    const { change: _change, ...short } = story
    expect(await anna.refused('tellStory', matter.asking({ body: short }))).toMatchObject({
      errors: [{ pointer: '/change' }],
    })
    const told = await matter.act('tellStory', { body: story })
    expect(told.story).toEqual(story)
    const hidden = JSON.stringify(told.anonymised)
    expect(hidden).not.toMatch(/леск|ольг|204|20431|example/iu)
    expect(hidden).toContain('15 000 рублей')
    expect(hidden).toContain('20.11.2026')
    expect(told.anonymised.change).toBe(story.change)
  })
}
