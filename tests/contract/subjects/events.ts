import { expect, test } from 'vitest'
import { safeParse } from 'zod/v4/core'
import { liveEntry, livePresence } from '../../../src/contract/live.ts'
import { effort, patience } from '../support/effort.ts'
import { follow } from '../support/follow.ts'
import { openMatter, unlike, type GetGiven } from '../support/given.ts'

/** Entries that each of four writers adds while the reader is cut again and again. */
const eachWrites = 25 * effort

export function describeEvents(given: GetGiven): void {
  test('nobody hears anything without a session', async () => {
    const { stranger } = given()
    expect((await stranger.fetch('/api/events')).status).toBe(401)
  })

  test('a window hears what moved, by whom and to which version, and not a word of what was said', async () => {
    const { anna, petr } = given()
    const stream = await follow(petr)
    const secret = unlike('секрет')
    const matter = await openMatter(anna, { contact: secret })
    await matter.act('addNote', { body: { text: secret } })
    const note = await stream.untilEntry({ case: matter.id, type: 'note-added' })
    expect(note).toMatchObject({ version: matter.version, by: 'anna' })
    expect(stream.entries.filter((entry) => entry.case === matter.id).map(({ version }) => version)).toEqual(
      Array.from({ length: matter.version }, (_one, index) => index + 1),
    )
    for (const one of stream.heard)
      if (one.event === 'entry') expect(safeParse(liveEntry, one.data).data).toEqual(one.data)
    expect(JSON.stringify(stream.heard)).not.toContain(secret)
    await stream.close()
  })

  test('a window that was away hears everything since the last place it knew, once and in order', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    const always = await follow(petr)
    const before = await follow(petr)
    await matter.act('addNote', { body: { text: 'Слышно' } })
    const { id: place } = await before.untilEntry({ case: matter.id, version: matter.version })
    await before.close()

    for (let count = 0; count < 30; count += 1) await matter.act('addNote', { body: { text: `Без неё, ${count}` } })
    const back = await follow(petr, place)
    await matter.act('addNote', { body: { text: 'Снова слышно' } })
    await back.untilEntry({ case: matter.id, version: matter.version })
    await always.untilEntry({ case: matter.id, version: matter.version })
    expect(back.entries).toEqual(always.entries.filter(({ id }) => id > place))
    expect(back.heard.some(({ event }) => event === 'reset')).toBe(false)
    await Promise.all([always.close(), back.close()])
  })

  test(
    'nothing is lost or doubled while several write and the reader is cut again and again',
    async () => {
      const { anna, petr, elena } = given()
      const matters = await Promise.all([anna, petr, elena, anna].map((by) => openMatter(by)))
      const ids = new Set(matters.map(({ id }) => id))
      const begin = await follow(anna)
      let place = begin.lastId
      await begin.close()
      const writing = { on: true }
      const writers = Promise.all(
        matters.map(async (matter) => {
          for (let count = 0; count < eachWrites; count += 1)
            await matter.act('addNote', { body: { text: `Запись ${count}` } })
        }),
      ).finally(() => (writing.on = false))

      const heard: { id: number; case?: string | undefined; version: number }[] = []
      const readFor = async (milliseconds: number) => {
        const stream = await follow(anna, place)
        await new Promise((resolve) => setTimeout(resolve, milliseconds))
        await stream.close()
        heard.push(...stream.entries)
        place = stream.lastId
      }
      while (writing.on) await readFor(15)
      await writers
      const last = await follow(anna, place)
      for (const { id, version } of matters)
        if (!heard.some((one) => one.case === id && one.version === version))
          await last.untilEntry({ case: id, version })
      heard.push(...last.entries)
      await last.close()

      expect(heard.map(({ id }) => id)).toEqual(heard.map(({ id }) => id).sort((a, b) => a - b))
      const ofMatters = heard.filter((one) => one.case !== undefined && ids.has(one.case))
      for (const { id, version } of matters)
        expect(ofMatters.filter((one) => one.case === id).map((one) => one.version)).toEqual(
          Array.from({ length: eachWrites }, (_one, index) => version - eachWrites + index + 1),
        )
      expect(ofMatters).toHaveLength(matters.length * eachWrites)
    },
    patience,
  )

  test('a place that is too far back, still ahead, or no place at all leads to a reset and goes on from now', async () => {
    const { anna } = given()
    for (const place of [999_999_999, 'yesterday', '-1', '1e3', '0x10']) {
      const stream = await follow(anna, place)
      await stream.until((heard) => heard.some(({ event }) => event === 'reset'), `reset after ${place}`)
      const matter = await openMatter(anna)
      await stream.untilEntry({ case: matter.id })
      expect(stream.entries.every((entry) => entry.case === matter.id || entry.client !== undefined)).toBe(true)
      await stream.close()
    }
  })

  test('colleagues in the same case see who looks and who types, and nobody sees themselves', async () => {
    const { anna, petr } = given()
    const matter = await openMatter(anna)
    const [annas, petrs] = [await follow(anna), await follow(petr)]
    const tell = (by: typeof anna, state: string) => by.done('tellPresence', { body: { case: matter.id, state } })
    await tell(anna, 'viewing')
    // What one process has heard the other hears in a moment.
    await expect
      .poll(async () => (await tell(petr, 'typing')).others, { timeout: 5_000 })
      .toContainEqual({ operator: { id: 'anna', name: expect.any(String) }, state: 'viewing' })
    await annas.until(
      (heard) => heard.some((one) => one.event === 'presence' && one.data.case === matter.id),
      'presence of Pyotr',
    )
    await petrs.until(
      (heard) => heard.some((one) => one.event === 'presence' && one.data.case === matter.id),
      'presence of Anna',
    )
    await tell(petr, 'gone')
    await annas.until(
      (heard) => heard.some((one) => one.event === 'presence' && one.data.state === 'gone'),
      'going of Pyotr',
    )
    await expect
      .poll(async () => (await tell(anna, 'viewing')).others.map(({ operator }) => operator.id), { timeout: 5_000 })
      .not.toContain('petr')
    for (const [stream, self] of [
      [annas, 'anna'],
      [petrs, 'petr'],
    ] as const)
      for (const one of stream.heard) {
        if (one.event !== 'presence') continue
        expect(safeParse(livePresence, one.data).data).toEqual(one.data)
        expect('id' in one).toBe(false)
        expect(one.data.operator.id).not.toBe(self)
      }
    await Promise.all([annas.close(), petrs.close()])
  })

  test('a department hears nothing of cases it was not asked about, by no trick, and hears the rest', async () => {
    const { anna, boris } = given()
    const begin = await follow(anna)
    const place = begin.lastId
    await begin.close()
    const [hidden, shown] = [await openMatter(anna), await openMatter(anna)]
    const live = await follow(boris)
    await hidden.act('addNote', { body: { text: 'Тайна' } })
    await anna.done('tellPresence', { body: { case: hidden.id, state: 'typing' } })
    const { id: clientId } = await hidden.client()
    const { version } = await anna.done('readConsents', { params: { id: clientId } })
    await anna.done('askConsent', {
      params: { id: clientId, purpose: 'photo' },
      version,
      body: { noticeId: 'photo-ru-4', channel: 'sms' },
    })
    expect(await boris.verdict('tellPresence', { body: { case: hidden.id, state: 'viewing' } })).toBe('not-found')
    await shown.askTerminals()
    await live.untilEntry({ case: shown.id, type: 'task-asked' })
    await anna.done('tellPresence', { body: { case: shown.id, state: 'typing' } })
    await live.until((heard) => heard.some((one) => one.event === 'presence'), 'presence in the case shown')

    const resumed = await follow(boris, place)
    await resumed.untilEntry({ case: shown.id, type: 'task-asked' })
    for (const stream of [live, resumed]) {
      const text = JSON.stringify(stream.heard)
      expect(text).not.toContain(hidden.id)
      expect(text).not.toContain(clientId)
      await stream.close()
    }
  })
}
