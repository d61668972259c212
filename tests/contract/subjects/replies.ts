import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { placesOf } from '../../../src/rules/reply-checks/places.ts'
import { inHours, openMatter, type GetGiven } from '../support/given.ts'

const text =
  'Ольга, проверили: деньги в кассете терминала и будут на счёте сегодня до 18:00. Причина — застрявшая купюра.'
const promise = () => ({ what: 'Зачислить деньги', due: inHours(4), responsible: 'Анна Ким', tellBy: 'sms' })

export function describeReplies(given: GetGiven): void {
  test('a reply of white space, to no point of the case, or in a closed case is refused', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const send = (body: Record<string, unknown>) =>
      anna.verdict('sendReply', matter.asking({ body: { channel: 'messenger', text, answers: [], ...body } }))
    expect(await send({ text: ' \n ' })).toBe('fields-invalid')
    expect(await send({ text: 'ж'.repeat(50_001) })).toBe('fields-invalid')
    expect(await send({ answers: [uuidv7()] })).toBe('point-unknown')
    expect(await send({ answers: ['x'] })).toBe('fields-invalid')
    expect(await send({ script: { id: uuidv7(), version: 1 } })).toBe('script-unknown')
    await matter.close()
    expect(await send({})).toBe('case-closed')
  })

  test('a reply answers points and makes promises with it, all or nothing', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const [first, second] = (await matter.window()).case.points
    const problem = await anna.refused(
      'sendReply',
      matter.asking({
        body: {
          channel: 'messenger',
          text,
          answers: [first!.id],
          promises: [promise(), { ...promise(), tellBy: undefined }],
        },
      }),
    )
    expect(problem).toMatchObject({ code: 'promise-incomplete', errors: [{ pointer: '/promises/1/tellBy' }] })
    expect((await matter.window()).case.points[0]!.state).toBe('open')

    const sent = await matter.act('sendReply', {
      body: { channel: 'messenger', text, answers: [first!.id, second!.id, first!.id], promises: [promise()] },
    })
    const { case: card, promises, timeline, version } = await matter.window()
    expect(version).toBe(sent.version)
    expect(card.points.map(({ state, replyId }) => [state, replyId])).toEqual([
      ['answered', sent.id],
      ['answered', sent.id],
    ])
    expect(promises.map(({ id, state }) => [id, state])).toEqual([[sent.promises[0], 'open']])
    expect(card.due).toBe(promises[0]!.due)
    const entry = timeline.items.find(({ type }) => type === 'reply-sent')
    expect(entry).toMatchObject({ data: { replyId: sent.id, text, answers: [first!.id, second!.id] } })
    expect(
      await anna.verdict('sendReply', matter.asking({ body: { channel: 'messenger', text, answers: [first!.id] } })),
    ).toBe('point-not-open')
  })

  test('a reply that the bank must not send is blocked, and each finding names its place', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const draft = 'Здравствуйте, {{client.name}}. Проверили: деньги в кассете.'
    const problem = await anna.refused(
      'sendReply',
      matter.asking({ body: { channel: 'messenger', text: draft, answers: [] } }),
    )
    expect(problem).toMatchObject({ status: 422, code: 'reply-blocked' })
    const findings = problem['findings'] as {
      rule: string
      severity: string
      start: number
      end: number
      message: string
    }[]
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unfilled-slot', severity: 'block' }))
    for (const { severity, start, end, message } of findings) {
      expect(severity).toBe('block')
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(draft.length)
      expect(message).toMatch(/\p{Script=Cyrillic}/u)
    }
    expect((await matter.window()).version).toBe(matter.version)
    const english = await anna
      .speaking('en')
      .refused('sendReply', matter.asking({ body: { channel: 'messenger', text: draft, answers: [] } }))
    expect((english['findings'] as typeof findings)[0]!.message).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  test('a client’s phone number in a public reply is blocked, and in a private one it is not', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const withPhone = 'Проверили: деньги в кассете. Позвоним вам на +7 916 204-18-04.'
    const send = (channel: string) =>
      anna.refused('sendReply', matter.asking({ body: { channel, text: withPhone, answers: [] } }))
    const problem = await send('post')
    expect(problem.code).toBe('reply-blocked')
    expect(problem['findings']).toContainEqual(expect.objectContaining({ rule: 'personal-data-in-public' }))
    expect(
      await anna.verdict('sendReply', matter.asking({ body: { channel: 'sms', text: withPhone, answers: [] } })),
    ).toBe('ok')
  })

  test('a reply longer than its channel carries is refused, and goes through one that carries it', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const long = 'Деньги в кассете терминала. '.repeat(160)
    const send = (channel: string) =>
      anna.refused('sendReply', matter.asking({ body: { channel, text: long, answers: [] } }))
    for (const channel of ['post', 'sms'])
      expect(await send(channel), channel).toMatchObject({
        status: 422,
        code: 'reply-too-long',
        errors: [{ pointer: '/text' }],
      })
    await matter.act('sendReply', { body: { channel: 'letter', text: long, answers: [] } })
  })

  test('a reply read aloud keeps when it was, and only where somebody speaks', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const readAt = new Date().toISOString()
    const body = { text, answers: [], readAt }
    expect(await anna.verdict('sendReply', matter.asking({ body: { ...body, channel: 'chat' } }))).toBe(
      'reply-not-spoken',
    )
    await matter.act('sendReply', { body: { ...body, channel: 'phone' } })
    const { timeline } = await matter.window()
    const entry = timeline.items.find(({ type }) => type === 'reply-sent')
    expect(entry).toMatchObject({ data: { channel: 'phone', readAt: expect.any(String) } })
  })

  test('a block is overridden by nobody but a senior, and only where the table of overrides says so', async () => {
    const { anna, elena } = given()
    const matter = await openMatter(anna)
    const body = { channel: 'messenger', text: 'Здравствуйте, {{client.name}}.', answers: [] }
    const overrides = [{ rule: 'unfilled-slot', reason: 'Так надо' }]
    for (const by of [anna, elena])
      expect(await by.refused('sendReply', matter.asking({ body: { ...body, overrides } }))).toMatchObject({
        code: 'override-not-allowed',
        errors: [{ pointer: '/overrides/0' }],
      })
    expect(
      await elena.verdict(
        'sendReply',
        matter.asking({ body: { ...body, overrides: [{ rule: 'unfilled-slot', reason: ' ' }] } }),
      ),
    ).toBe('fields-invalid')
  })

  test('a reply keeps its script, its version, what the slots gave and how much was edited', async () => {
    const { anna, tatiana } = given()
    const matter = await openMatter(anna)
    const script = await tatiana.done('addScript', {
      body: {
        title: 'Деньги в кассете',
        topic: 'terminals',
        language: 'ru',
        channels: ['messenger'],
        text: 'Обращение {{case.number}}. Деньги в кассете. Ждите.',
      },
    })
    await tatiana.done('addScriptVersion', { params: { id: script.id }, body: { text: 'Другой текст.' } })
    await matter.act('sendReply', {
      body: {
        channel: 'messenger',
        text: `Обращение ${matter.number}. Деньги нашли в кассете.`,
        answers: [],
        script: { id: script.id, version: 1 },
      },
    })
    const entry = (await matter.window()).timeline.items.find(({ type }) => type === 'reply-sent')
    expect(entry?.type === 'reply-sent' && entry.data.script).toMatchObject({
      id: script.id,
      version: 1,
      title: 'Деньги в кассете',
    })
    const used = entry?.type === 'reply-sent' ? entry.data.script : undefined
    expect(used?.filled).toContain(String(matter.number))
    expect(used?.edits).toBeGreaterThan(0)
  })

  test('what a reply relies on is judged when it is committed, not when the window was opened', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { id } = await matter.client()
    const consent = async (name: 'askConsent' | 'decideConsent' | 'withdrawConsent', body: unknown) => {
      const { version } = await anna.done('readConsents', { params: { id } })
      return anna.done(name, { params: { id, purpose: 'photo' }, version, body })
    }
    await consent('askConsent', { noticeId: 'photo-ru-4', channel: 'sms' })
    await consent('decideConsent', {
      answer: 'agree',
      method: 'voice',
      channel: 'phone',
      evidence: [{ kind: 'recording' }],
    })
    const body = { channel: 'messenger', text: 'Ваше согласие на использование фото действует. Спасибо.', answers: [] }
    await consent('withdrawConsent', { channel: 'phone', method: 'voice' })
    const problem = await anna.refused('sendReply', matter.asking({ body }))
    expect(problem.code).toBe('reply-blocked')
    expect(problem['findings']).toContainEqual(expect.objectContaining({ rule: 'implied-consent' }))
  })

  test('a reply says which of its words speak to which point, and which points it leaves open', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const [first, second] = (await matter.window()).case.points
    const body = { channel: 'messenger', text, answers: [first!.id] }
    const links = [{ point: first!.id, start: 7, end: text.indexOf(': деньги') }]
    const leftOpen = [{ point: second!.id, reason: 'Ждём видео' }]
    const verdict = (more: object) => anna.verdict('sendReply', matter.asking({ body: { ...body, ...more } }))
    expect(await verdict({ links: [{ ...links[0], end: text.length + 1 }] })).toBe('place-not-found')
    expect(await verdict({ links: [{ ...links[0], point: uuidv7() }] })).toBe('point-unknown')
    expect(await verdict({ leftOpen: [{ point: first!.id }] })).toBe('point-not-open')
    expect(await verdict({ leftOpen: [{ point: second!.id, reason: ' ' }] })).toBe('fields-invalid')

    const { id } = await matter.act('sendReply', { body: { ...body, links, leftOpen } })
    const { case: card, timeline } = await matter.window()
    expect(card.points[1]).toMatchObject({ state: 'open', leftOpen: { replyId: id, reason: 'Ждём видео' } })
    expect(timeline.items.find(({ type }) => type === 'reply-sent')).toMatchObject({ data: { links, leftOpen } })
  })

  test('a warning that was dismissed goes with the reply and is counted, a block cannot be', async () => {
    const { anna, elena, kira } = given()
    const matter = await openMatter(anna)
    const vague = 'Проверили: деньги в кассете. Скоро всё вернём.'
    const { findings } = await anna.done('checkReply', { body: { channel: 'messenger', draft: vague, messages: [] } })
    const places = placesOf(vague, findings)
    const dismissed = findings.flatMap(({ rule }, index) =>
      rule === 'promise-incomplete' ? [{ rule, place: places[index]! }] : [],
    )
    expect(dismissed.length).toBeGreaterThan(0)
    const body = { channel: 'messenger', text: vague, answers: [] }
    const stopped = { ...body, dismissed: [{ rule: 'implied-consent', place: '0'.repeat(16) }] }
    expect(await anna.verdict('sendReply', matter.asking({ body: stopped }))).toBe('override-not-allowed')

    const counted = async () =>
      (await elena.done('countFindings', {})).items.find(({ rule }) => rule === 'promise-incomplete')!
    const before = await counted()
    await matter.act('sendReply', { body: { ...body, dismissed, mended: ['promise-incomplete'] } })
    const entry = (await matter.window()).timeline.items.find(({ type }) => type === 'reply-sent')
    expect(entry).toMatchObject({ data: { dismissed } })
    const after = await counted()
    expect(after).toEqual({
      ...before,
      found: before.found + dismissed.length + 1,
      dismissed: before.dismissed + dismissed.length,
      mended: before.mended + 1,
    })
    expect((await kira.done('countFindings', {})).items).toHaveLength(11)
    expect(await anna.verdict('countFindings', {})).toBe('forbidden')
  })

  test('a check of a draft stores nothing and needs no case', async () => {
    const { anna, tatiana } = given()
    const asked = {
      channel: 'post',
      draft: 'Ваш номер +7 916 204-18-04.',
      messages: [{ author: 'client', text: 'Где деньги?' }],
    }
    for (const by of [anna, tatiana]) {
      const { findings } = await by.done('checkReply', { body: asked })
      expect(findings.find(({ rule }) => rule === 'personal-data-in-public')).toMatchObject({ severity: 'block' })
    }
    expect((await anna.done('checkReply', { body: { channel: 'chat', draft: '', messages: [] } })).findings).toEqual([])
  })
}
