import { expect, test } from 'vitest'
import { openMatter, type GetGiven } from '../support/given.ts'

export function describeNaming(given: GetGiven): void {
  test('a correction of how the client is called stands in the case and on the card, and is taken back by an empty one', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const naming = { address: 'Ольга', gender: 'female', dative: 'Ольге Дрозд' }
    const before = matter.version
    expect(await matter.act('correctNaming', { body: { ...naming, genitive: '  ' } })).toEqual({ version: before + 1 })
    const window = await matter.window()
    expect(window.client?.naming).toEqual(naming)
    expect(window.timeline.items.at(-1)).toMatchObject({ type: 'naming-corrected', data: { naming } })
    await matter.act('correctNaming', { body: {} })
    expect((await matter.window()).client?.naming).toEqual({})
  })

  test('a name corrected keeps its client findable, and a reply by script calls them so', async () => {
    const { anna, tatiana } = given()
    const matter = await openMatter(anna)
    await matter.act('correctNaming', { body: { address: 'Ольга Андреевна' } })
    const text = 'Здравствуйте, {{client.address|клиент}}. Проверили: деньги в кассете.'
    const { id } = await tatiana.done('addScript', {
      body: { title: 'Кассета', topic: 'Деньги', language: 'ru', channels: [], text },
    })
    const sent = 'Здравствуйте, Ольга Андреевна. Проверили: деньги в кассете.'
    await matter.act('sendReply', {
      body: { channel: 'messenger', text: sent, answers: [], script: { id, version: 1 } },
    })
    const reply = (await matter.window()).timeline.items.findLast(({ type }) => type === 'reply-sent')
    expect(reply).toMatchObject({ data: { script: { filled: sent, edits: 0 } } })
  })
}
