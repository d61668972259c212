import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { purposes } from '../../../src/contract/codes.ts'
import { firstWords, inHours, openMatter, placeIn, twoPoints, unlike, type GetGiven } from '../support/given.ts'

export function describeCases(given: GetGiven): void {
  test('a case is refused without words, of a client nobody knows, or with a point that stands nowhere', async () => {
    const { anna } = given()
    const messages = [{ author: 'client', text: firstWords }]
    const refusals: [unknown, string, string][] = [
      [{ channel: 'chat', messages: [] }, 'fields-invalid', '/messages'],
      [{ channel: 'chat', messages, clientId: uuidv7() }, 'client-unknown', '/clientId'],
      [{ channel: 'chat', messages, clientId: 'x' }, 'fields-invalid', '/clientId'],
      [
        { channel: 'chat', messages, points: [{ text: 'а', from: { message: 1, start: 0, end: 1 } }] },
        'place-not-found',
        '/points/0/from',
      ],
      [
        { channel: 'chat', messages, points: [{ text: 'а', from: { message: 0, start: 0, end: 9_999 } }] },
        'place-not-found',
        '/points/0/from',
      ],
      [
        { channel: 'chat', messages: [{ author: 'client', text: 'а', at: 'вчера' }] },
        'fields-invalid',
        '/messages/0/at',
      ],
    ]
    for (const [body, code, pointer] of refusals) {
      const problem = await anna.refused('openCase', { body })
      expect([problem.code, problem.errors?.[0]?.pointer]).toEqual([code, pointer])
    }
  })

  test('a case opens with the client’s words, the points found in them, and its opener answering for it', async () => {
    const { anna } = given()
    const contact = unlike('Ольга Тестова')
    const matter = await openMatter(anna, { contact, subject: 'Деньги мимо кассеты' })
    const { case: card, client, timeline, version, unavailable, promises, tasks } = await matter.window()
    expect(card).toMatchObject({
      number: matter.number,
      subject: 'Деньги мимо кассеты',
      stage: 'clarify',
      channel: 'messenger',
      owner: { id: 'anna' },
      handovers: 0,
      due: null,
    })
    expect(card.points.map(({ text, state }) => [text, state])).toEqual(twoPoints.map(({ text }) => [text, 'open']))
    expect(client).toMatchObject({ name: contact, identity: 'unverified' })
    expect([unavailable, promises, tasks]).toEqual([[], [], []])
    expect(timeline.items.map((entry) => entry.version)).toEqual(timeline.items.map((_entry, index) => index + 1))
    expect(timeline.items.at(-1)?.version).toBe(version)
    const said = timeline.items.find(({ type }) => type === 'message-received')
    expect(said).toMatchObject({ data: { author: 'client', text: firstWords } })
    const place = card.points[0]!.from!
    expect(said?.type === 'message-received' && said.data.messageId).toBe(place.message)
    expect(firstWords.slice(place.start, place.end)).toBe('Верните сегодня')
  })

  test('the window shows every consent from the first moment, none of them in force', async () => {
    const { anna } = given()
    const { consents } = await (await openMatter(anna)).window()
    expect(consents?.items.map(({ purpose, state, inForce }) => [purpose, state, inForce])).toEqual(
      purposes.map((purpose) => [purpose, 'none', false]),
    )
  })

  test('a phone number given as the contact is kept to be found by, and shown masked everywhere', async () => {
    const { anna } = given()
    const digits = String(Math.floor(1e9 * (1 + Math.random() * 8)))
    const phone = `+79${digits}`.slice(0, 12)
    const matter = await openMatter(anna, { contact: `Ольга, ${phone}`, channel: 'phone' })
    const response = await anna.send('readCase', { params: { id: matter.id } })
    const text = await response.text()
    expect(text).not.toContain(phone.slice(2))
    const client = await matter.client()
    expect(client).toMatchObject({ name: 'Ольга' })
    expect(client.phone).toMatch(new RegExp(`\\*.*${phone.slice(-4, -2)}-${phone.slice(-2)}$`))
    const found = await anna.done('search', { body: { q: phone.slice(2) } })
    expect(found.clients.map(({ id }) => id)).toEqual([client.id])
    expect(JSON.stringify(found)).not.toContain(phone.slice(2))
  })

  test('a case without a subject is called by the first words, whole characters only, or by its number', async () => {
    const { anna } = given()
    for (const text of ['😀'.repeat(60), `${'ж'.repeat(78)}😀😀`, ` \n${'ы'.repeat(500)}`]) {
      const { subject } = (await (await openMatter(anna, { messages: [{ author: 'client', text }] })).window()).case
      expect([subject.length <= 80, subject.isWellFormed(), text.trim().startsWith(subject.slice(0, -1))]).toEqual([
        true,
        true,
        true,
      ])
    }
    const silent = await openMatter(anna, { messages: [{ author: 'client', text: ' \n ' }] })
    expect((await silent.window()).case.subject).toContain(String(silent.number))
  })

  test('a second case of a client shows the first', async () => {
    const { anna } = given()
    const first = await openMatter(anna)
    const { id: clientId } = await first.client()
    const second = await openMatter(anna, { clientId, contact: undefined })
    expect((await second.client()).otherCases).toEqual([expect.objectContaining({ id: first.id, closed: false })])
    const card = await anna.done('readClient', { params: { id: clientId } })
    expect(card.otherCases.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    expect(second.number).toBeGreaterThan(first.number)
  })

  test('what the client says next is recorded with its points, one text or many messages, never both or neither', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    for (const body of [
      { channel: 'chat' },
      { channel: 'chat', text: 'а', messages: [{ author: 'client', text: 'б' }] },
    ]) {
      const problem = await anna.refused('receiveMessages', matter.asking({ body }))
      expect([problem.code, problem.errors?.map(({ pointer }) => pointer)]).toEqual([
        'fields-invalid',
        ['/text', '/messages'],
      ])
    }
    const text = 'И ещё: пришлите справку.'
    const one = await matter.act('receiveMessages', {
      body: { channel: 'chat', text, points: [{ text: 'Прислать справку', from: placeIn(text, 'пришлите справку') }] },
    })
    expect([one.messages.length, one.points.length]).toEqual([1, 1])
    const many = await matter.act('receiveMessages', {
      body: {
        channel: 'email',
        messages: [
          { author: 'client', text: 'Где справка?', at: '2026-11-19T09:00:00Z' },
          { author: 'bank', text: 'Готовим.', at: '2026-11-19T10:00:00Z' },
        ],
      },
    })
    expect(many.messages).toHaveLength(2)
    const { case: card, timeline } = await matter.window()
    expect(card.channel).toBe('email')
    expect(card.points.at(-1)).toMatchObject({ id: one.points[0], from: { message: one.messages[0] } })
    const last = timeline.items.slice(-2).map((entry) => (entry.type === 'message-received' ? entry.data : undefined))
    expect(last.map((data) => [data?.messageId, data?.author, data?.saidAt])).toEqual([
      [many.messages[0], 'client', '2026-11-19T09:00:00Z'],
      [many.messages[1], 'bank', '2026-11-19T10:00:00Z'],
    ])
  })

  test('a note answers with the id of its entry', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { id } = await matter.act('addNote', { body: { text: '  Перезвонить\n' } })
    const entry = (await matter.window()).timeline.items.at(-1)
    expect(entry).toMatchObject({ id, type: 'note-added', actor: { kind: 'operator', id: 'anna' } })
  })

  test('a point ends answered, declined with a reason, or taken back, and stays so', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { messageId } = (await matter.window()).timeline.items.flatMap((entry) =>
      entry.type === 'message-received' ? [entry.data] : [],
    )[0]!
    const { id } = await matter.act('registerPoint', {
      body: { text: 'Третий', from: { message: messageId, start: 0, end: 8 } },
    })
    const [first, second] = (await matter.window()).case.points
    await matter.act('answerPoint', { params: { pid: first!.id }, body: {} })
    await matter.act('declinePoint', { params: { pid: second!.id }, body: { reason: 'Съёмка у банка своя' } })
    await matter.act('withdrawPoint', { params: { pid: id }, body: { reason: 'Уже не нужно' } })
    const { points } = (await matter.window()).case
    expect(points.map(({ state, reason }) => [state, reason])).toEqual([
      ['answered', undefined],
      ['declined', 'Съёмка у банка своя'],
      ['withdrawn', 'Уже не нужно'],
    ])
    for (const { id: pid } of points)
      expect(await anna.verdict('answerPoint', matter.asking({ params: { pid }, body: {} }))).toBe('point-not-open')
    expect(
      await anna.verdict('declinePoint', matter.asking({ params: { pid: first!.id }, body: { reason: ' ' } })),
    ).toBe('fields-invalid')
  })

  test('a point of another case, a message of another case, a reply of another case are not known here', async () => {
    const { anna } = given()
    const [matter, other] = [await openMatter(anna), await openMatter(anna)]
    const foreign = (await other.window()).case.points[0]!
    const own = (await matter.window()).case.points[0]!
    const reply = await other.act('sendReply', {
      body: { channel: 'messenger', text: 'Проверили: деньги в кассете.', answers: [foreign.id] },
    })
    const about = { start: 0, end: 3 }
    expect(await anna.verdict('answerPoint', matter.asking({ params: { pid: foreign.id }, body: {} }))).toBe(
      'point-unknown',
    )
    expect(
      await anna.verdict('answerPoint', matter.asking({ params: { pid: own.id }, body: { replyId: reply.id } })),
    ).toBe('reply-unknown')
    expect(
      await anna.verdict(
        'registerPoint',
        matter.asking({ body: { text: 'а', from: { message: foreign.from!.message, ...about } } }),
      ),
    ).toBe('place-not-found')
    expect(
      await anna.verdict(
        'sendReply',
        matter.asking({ body: { channel: 'messenger', text: 'Готово.', answers: [foreign.id] } }),
      ),
    ).toBe('point-unknown')
    expect((await matter.window()).version).toBe(matter.version)
  })

  test('a case that has an owner is taken by nobody', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    for (const by of [anna, petr]) expect(await by.verdict('takeCase', matter.asking())).toBe('already-owned')
  })

  test('what the window says may not be done is refused with the very same code', async () => {
    const { anna, petr, boris } = given()
    const matter = await openMatter(anna)
    await matter.askTerminals()
    const requests: Record<string, [Parameters<typeof anna.verdict>[0], unknown]> = {
      take: ['takeCase', {}],
      reply: ['sendReply', { channel: 'messenger', text: 'Проверили: деньги в кассете.', answers: [] }],
      receive: ['receiveMessages', { channel: 'chat', text: 'Алло' }],
      note: ['addNote', { text: 'Заметка' }],
      point: ['registerPoint', { text: 'Тезис' }],
      promise: ['makePromise', { what: 'Дело', due: inHours(5), responsible: 'Анна', tellBy: 'sms' }],
      task: ['askDepartment', { department: 'video', question: 'Что там?', neededBy: inHours(5) }],
      handover: ['offerHandover', { to: 'elena', summary: 'Вот' }],
      'accept-handover': ['acceptHandover', {}],
      resolve: ['proposeResolution', { summary: 'Готово' }],
      confirm: ['confirmResolution', { channel: 'chat' }],
      reopen: ['reopenCase', { reason: 'Не всё' }],
    }
    const checkAll = async () => {
      for (const by of [anna, petr, boris]) {
        const { may } = await matter.window(by)
        for (const [act, [name, body]] of Object.entries(requests)) {
          const { allowed, code, why } = may[act as keyof typeof may]
          if (allowed) continue
          expect([act, await by.verdict(name, matter.asking({ body }))]).toEqual([act, code])
          expect(why, act).toMatch(/\p{Script=Cyrillic}.*\.$/u)
        }
      }
    }
    await checkAll()
    await matter.act('offerHandover', { body: { to: 'petr', summary: 'Ждём кассету' } })
    await checkAll()
    await matter.propose()
    await checkAll()
    await matter.act('confirmResolution', { body: { channel: 'chat' } })
    await checkAll()
  })
}
