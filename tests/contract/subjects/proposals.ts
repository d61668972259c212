import { expect, test } from 'vitest'
import { openMatter, unlike, type GetGiven } from '../support/given.ts'

const draft = () => ({
  title: unlike('Деньги в терминале'),
  topic: 'Наличные',
  language: 'ru',
  channels: ['messenger'],
  text: 'Здравствуйте. Деньги лежат в терминале. Мы ищем их сегодня.',
})

export function describeProposals(given: GetGiven): void {
  const offer = async (text = 'Здравствуйте. Деньги найдём.') => {
    const { tatiana, anna } = given()
    const { id } = await tatiana.done('addScript', { body: draft() })
    await anna.done('proposeScript', { params: { id }, body: { text, why: 'Короче' } })
    const mine = await anna.done('listProposals')
    const pid = mine.items.find(({ script }) => script.id === id)!.id
    const state = async () => (await anna.done('listProposals')).items.find((one) => one.id === pid)!
    return { id, pid, params: { id, pid }, state }
  }

  test('a proposal accepted becomes a version linked to it, and who offered it sees that', async () => {
    const { tatiana, anna } = given()
    const { id, params, state } = await offer()
    expect(await state()).toMatchObject({ state: 'open', by: { name: 'Анна Ким' }, base: draft().text, why: 'Короче' })
    expect(await tatiana.done('acceptProposal', { params, body: { seen: 1, text: 'Здравствуйте. Найдём.' } })).toEqual({
      id,
      version: 2,
    })
    expect(await state()).toMatchObject({
      state: 'accepted',
      version: 2,
      answeredBy: { name: 'Татьяна Вересова' },
      base: draft().text,
    })
    const listed = (await anna.done('listScripts')).items.find((script) => script.id === id)
    expect(listed).toMatchObject({ version: 2, text: 'Здравствуйте. Найдём.', owner: 'tatiana' })
    expect(listed).not.toHaveProperty('proposalId')
    expect(await tatiana.verdict('acceptProposal', { params, body: { seen: 2 } })).toBe('proposal-answered')
  })

  test('one declined keeps its reason, and one that changes a version nobody has compared is held back', async () => {
    const { tatiana, elena } = given()
    const declined = await offer()
    await elena.done('declineProposal', { params: declined.params, body: { reason: 'Клиент не поймёт, где деньги' } })
    expect(await declined.state()).toMatchObject({ state: 'declined', reason: 'Клиент не поймёт, где деньги' })
    const late = await offer()
    await tatiana.done('addScriptVersion', { params: { id: late.id }, body: { text: 'Другой текст.' } })
    expect(await elena.refused('acceptProposal', { params: late.params, body: { seen: 1 } })).toMatchObject({
      code: 'script-moved-on',
      version: 2,
    })
    expect(await late.state()).toMatchObject({ state: 'open', base: 'Другой текст.' })
  })

  test('the day of the answer is named, and moves to a later one only with a reason', async () => {
    const { tatiana } = given()
    const { params, state } = await offer()
    const date = (answerBy: string, reason?: string) =>
      tatiana.verdict('dateProposal', { params, body: { answerBy, ...(reason ? { reason } : {}) } })
    expect(await date('2020-01-10')).toBe('promise-in-the-past')
    expect(await date('2099-01-15')).toBe('ok')
    expect(await date('2099-01-20')).toBe('answer-day-moved')
    expect(await date('2099-01-20', 'Ждём юристов')).toBe('ok')
    expect(await date('2099-01-12')).toBe('ok')
    expect(await state()).toMatchObject({ answerBy: '2099-01-12', state: 'open' })
  })

  test('a proposal with somebody’s data or a broken slot is refused, and others’ proposals are not told', async () => {
    const { anna, petr } = given()
    const { id, pid } = await offer()
    const verdict = (text: string) => anna.verdict('proposeScript', { params: { id }, body: { text, why: 'Так' } })
    expect(await verdict('Ваш телефон +7 912 345-67-80.')).toBe('script-holds-personal-data')
    expect(await verdict('{{client.passport}}')).toBe('slot-unknown')
    expect(await verdict('{{if today}}')).toBe('condition-broken')
    expect((await petr.done('listProposals')).items.map((one) => one.id)).not.toContain(pid)
    const wrong = { params: { id, pid: crypto.randomUUID() }, body: { reason: 'Нет' } }
    expect(await given().tatiana.verdict('declineProposal', wrong)).toBe('proposal-unknown')
  })

  test('how often a script is edited, how much and where is counted from the journal of replies', async () => {
    const { tatiana, anna } = given()
    const body = draft()
    const { id } = await tatiana.done('addScript', { body })
    await anna.done('proposeScript', { params: { id }, body: { text: 'Короче.', why: 'Длинно' } })
    const send = async (text: string) =>
      (await openMatter(anna)).act('sendReply', {
        body: { channel: 'messenger', text, answers: [], script: { id, version: 1 } },
      })
    await send(body.text)
    await send('Здравствуйте. Деньги лежат в терминале, в кассете. Мы ищем их сегодня.')
    await send('Здравствуйте. Деньги лежат в терминале, это видно. Мы ищем их сегодня.')
    const { items } = await tatiana.done('listScriptUsage')
    expect(items.find((one) => one.id === id)).toEqual({
      id,
      version: 1,
      title: body.title,
      used: 3,
      edited: 2,
      share: 2 / 9,
      places: [{ phrase: 'Деньги лежат в терминале.', changed: 2, removed: 0, added: 0 }],
      reasons: [{ why: 'Длинно', count: 1 }],
    })
    const listed = (await anna.done('listScripts')).items.find((script) => script.id === id)
    expect(Date.parse(listed?.usedAt ?? '')).toBeGreaterThan(0)
  })
}

export function describeScriptFiles(given: GetGiven): void {
  test('a library goes out as a file and comes back changing nothing', async () => {
    const { tatiana } = given()
    await tatiana.done('addScript', { body: draft() })
    const file = await tatiana.done('exportScripts')
    expect(file).toMatchObject({ format: 'okno-scripts', version: 1 })
    const { items } = await tatiana.done('previewScripts', { body: { scripts: file.scripts } })
    expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
  })

  test('every row is judged by itself, and nothing is stored before the import', async () => {
    const { tatiana, anna } = given()
    const known = draft()
    const { id } = await tatiana.done('addScript', { body: known })
    await tatiana.done('addScriptVersion', { params: { id }, body: { text: 'Вторая.' } })
    const fresh = draft()
    const scripts = [
      fresh,
      { ...known, id, version: 2, text: 'Третья.' },
      { ...known, id, version: 2, text: 'Ещё раз.' },
      { ...draft(), text: '{{if today}}' },
      { ...draft(), channels: ['pigeon'] },
      'не скрипт',
      { ...draft(), role: 'senior' },
    ]
    const before = await anna.done('listScripts')
    const preview = await tatiana.done('previewScripts', { body: { scripts } })
    expect(preview.items.map(({ outcome }) => outcome)).toEqual([
      'new',
      'changed',
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
    ])
    expect(preview.items[1]).toMatchObject({ row: 2, id, version: 3, before: 'Вторая.', after: 'Третья.' })
    expect(preview.items[3]?.why).toContain('условие не закрыто')
    expect(preview.items[4]?.why).toContain('channels')
    expect(await anna.done('listScripts')).toEqual(before)

    const done = await tatiana.done('importScripts', { body: { scripts } })
    expect(done.items.map(({ outcome }) => outcome)).toEqual(preview.items.map(({ outcome }) => outcome))
    const after = (await anna.done('listScripts')).items
    expect(after.find((script) => script.id === id)).toMatchObject({ version: 3, text: 'Третья.', owner: 'tatiana' })
    expect(after.find((script) => script.title === fresh.title)).toMatchObject({ version: 1, text: fresh.text })
    const again = await tatiana.done('importScripts', { body: { scripts: [fresh] } })
    expect(again.items).toMatchObject([{ outcome: 'same', version: 1 }])
    const stale = await tatiana.done('previewScripts', {
      body: { scripts: [{ ...known, id, version: 2, text: 'Чужая.' }] },
    })
    expect(stale.items).toMatchObject([{ outcome: 'refused', why: expect.stringContaining('версия 3') }])
  })
}
