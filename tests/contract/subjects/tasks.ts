import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { inHours, openMatter, type GetGiven } from '../support/given.ts'

export function describeTasks(given: GetGiven): void {
  test('a task is refused without a question, of no department, or needed by a time that has passed', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const full = { department: 'terminals', question: 'Что там?', neededBy: inHours(2) }
    const refusals: [object, string, string][] = [
      [{ question: ' ' }, 'fields-invalid', '/question'],
      [{ department: 'space' }, 'fields-invalid', '/department'],
      [{ neededBy: inHours(-1) }, 'promise-in-the-past', '/neededBy'],
      [{ neededBy: '2099-01-01' }, 'fields-invalid', '/neededBy'],
      [{ regulationDays: 0 }, 'fields-invalid', '/regulationDays'],
    ]
    for (const [over, code, pointer] of refusals) {
      const problem = await anna.refused('askDepartment', matter.asking({ body: { ...full, ...over } }))
      expect([problem.code, problem.errors?.[0]?.pointer]).toEqual([code, pointer])
    }
  })

  test('departments are asked side by side, each with the client’s time and the regulation’s beside it', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const neededBy = inHours(2)
    for (const department of ['terminals', 'video', 'cash-collection'])
      await matter.act('askDepartment', { body: { department, question: 'Что там?', neededBy, regulationDays: 5 } })
    const { tasks, case: card } = await matter.window()
    expect(tasks.map(({ department, state }) => [department, state])).toEqual([
      ['terminals', 'asked'],
      ['video', 'asked'],
      ['cash-collection', 'asked'],
    ])
    expect(tasks[0]?.neededBy).toBe(neededBy)
    expect(Date.parse(tasks[0]?.regulationDue ?? '')).toBeGreaterThan(Date.now())
    expect(card.stage).toBe('solve')
  })

  test('the department takes its task and answers it, once', async () => {
    const { anna, boris } = given()
    const matter = await openMatter(anna)
    const tid = await matter.askTerminals()
    await matter.act('takeTask', { params: { tid } }, boris)
    expect(await boris.verdict('takeTask', matter.asking({ params: { tid } }))).toBe('task-not-open')
    await matter.act('answerTask', { params: { tid }, body: { text: 'В кассете 15 000' } }, boris)
    const { tasks, timeline } = await matter.window()
    expect(tasks[0]).toMatchObject({ state: 'answered', answer: 'В кассете 15 000', takenBy: { id: 'boris' } })
    expect(timeline.items.at(-1)).toMatchObject({ type: 'task-answered', actor: { kind: 'department', id: 'boris' } })
    for (const [name, body] of [
      ['answerTask', { text: 'Ещё' }],
      ['declineTask', { reason: 'Нет' }],
      ['takeTask', {}],
    ] as const)
      expect(await boris.verdict(name, matter.asking({ params: { tid }, body })), name).toBe('task-not-open')
    expect(await boris.verdict('takeTask', matter.asking({ params: { tid: uuidv7() } }))).toBe('task-unknown')
  })

  test('a department declines with its reason, and touches no task of another one', async () => {
    const { anna, boris } = given()
    const matter = await openMatter(anna)
    const own = await matter.askTerminals()
    const { id: videos } = await matter.act('askDepartment', {
      body: { department: 'video', question: 'Видно?', neededBy: inHours(2) },
    })
    for (const [name, body] of [
      ['takeTask', {}],
      ['answerTask', { text: 'Да' }],
      ['declineTask', { reason: 'Нет' }],
    ] as const)
      expect(await boris.verdict(name, matter.asking({ params: { tid: videos }, body })), name).toBe('forbidden')
    await matter.act('declineTask', { params: { tid: own }, body: { reason: 'Не наш терминал' } }, boris)
    expect((await matter.window()).tasks.map(({ state, reason }) => [state, reason])).toEqual([
      ['declined', 'Не наш терминал'],
      ['asked', undefined],
    ])
  })
}
