import { expect, test } from 'vitest'
import { openMatter, signIn, type GetGiven } from '../support/given.ts'

export function describeHandover(given: GetGiven): void {
  test('a handover to nobody, to oneself, or to somebody who serves no clients is refused', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    for (const to of ['nobody', 'anna', 'boris', 'tatiana', 'kira', 'constructor', '__proto__'])
      expect(await anna.refused('offerHandover', matter.asking({ body: { to, summary: 'Вот' } })), to).toMatchObject({
        code: 'operator-unknown',
        errors: [{ pointer: '/to' }],
      })
    expect(await anna.verdict('offerHandover', matter.asking({ body: { to: 'petr', summary: ' ' } }))).toBe(
      'fields-invalid',
    )
  })

  test('a case is offered by its owner or a senior, once at a time', async () => {
    const { anna, petr, elena } = given()
    const matter = await openMatter(anna)
    const body = { to: 'petr', summary: 'Ждём кассету' }
    expect(await petr.verdict('offerHandover', matter.asking({ body }))).toBe('not-owner')
    await matter.act('offerHandover', { body }, elena)
    expect(await anna.verdict('offerHandover', matter.asking({ body: { ...body, to: 'elena' } }))).toBe('handover-open')
  })

  test('ownership stays while a handover is offered, and when it is declined', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    await matter.act('offerHandover', { body: { to: 'petr', summary: 'Ждём кассету' } })
    expect((await matter.window()).case).toMatchObject({
      owner: { id: 'anna' },
      handover: { to: { id: 'petr' }, summary: 'Ждём кассету' },
    })
    await matter.act('declineHandover', { body: { reason: 'Смена кончается' } }, petr)
    const { case: card } = await matter.window()
    expect([card.owner?.id, card.handover, card.handovers]).toEqual(['anna', undefined, 0])
    expect(await petr.verdict('acceptHandover', matter.asking())).toBe('no-handover')
  })

  test('only the addressee accepts, and then the case is theirs and no longer the other’s', async () => {
    const { anna, petr, elena } = given()
    const matter = await openMatter(anna)
    await matter.act('offerHandover', { body: { to: 'petr', summary: 'Ждём кассету' } })
    for (const by of [anna, elena]) {
      expect(await by.verdict('acceptHandover', matter.asking())).toBe('no-handover')
      expect(await by.verdict('declineHandover', matter.asking({ body: { reason: 'Нет' } }))).toBe('no-handover')
    }
    await matter.act('acceptHandover', {}, petr)
    expect((await matter.window()).case).toMatchObject({ owner: { id: 'petr' }, handovers: 1 })
    const reply = matter.asking({ body: { channel: 'messenger', text: 'Проверили: деньги в кассете.', answers: [] } })
    expect(await anna.verdict('sendReply', reply)).toBe('not-owner')
    expect(await petr.verdict('sendReply', reply)).toBe('ok')
  })

  test('two who accept at once: the case has one owner, and it moved once', async () => {
    const { anna, petr, stranger } = given()
    const matter = await openMatter(anna)
    await matter.act('offerHandover', { body: { to: 'petr', summary: 'Ждём кассету' } })
    const other = await signIn(stranger, 'petr')
    const verdicts = await Promise.all([petr, other, anna].map((by) => by.verdict('acceptHandover', matter.asking())))
    expect(verdicts.filter((one) => one === 'ok')).toHaveLength(1)
    expect((await matter.window()).case).toMatchObject({ owner: { id: 'petr' }, handovers: 1 })
  })
}
