import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { effort, patience } from '../support/effort.ts'
import { openMatter, signIn, unlike, type GetGiven } from '../support/given.ts'

/** How many copies of one request arrive at once: an impatient window, a proxy that tries again, two tabs. */
const copies = 20
const rounds = 5 * effort

export function describeIdempotency(given: GetGiven): void {
  test('a write without a key, or with one that is no UUID, is refused', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const body = { text: 'Заметка' }
    for (const key of [null, '', 'x', '1', `${uuidv7()}x`, uuidv7().replaceAll('-', ''), `${uuidv7()}, ${uuidv7()}`])
      expect(await anna.refused('addNote', matter.asking({ body, key }))).toMatchObject({
        status: 400,
        code: 'idempotency-key-missing',
      })
    expect((await matter.window()).timeline.items.some(({ type }) => type === 'note-added')).toBe(false)
  })

  test('the same key and body give the first answer again, marked as a replay', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const asked = matter.asking({ body: { text: 'Перезвонить' }, key: uuidv7() })
    const [first, second, third] = [
      await anna.send('addNote', asked),
      await anna.send('addNote', asked),
      await anna.send('addNote', asked),
    ]
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    const text = await first.text()
    for (const replayed of [second, third]) {
      expect(replayed.headers.get('idempotency-replayed')).toBe('true')
      expect(replayed.status).toBe(first.status)
      expect(replayed.headers.get('etag')).toBe(first.headers.get('etag'))
      expect(await replayed.text()).toBe(text)
    }
    expect((await matter.window()).timeline.items.filter(({ type }) => type === 'note-added')).toHaveLength(1)
  })

  test('a key is the same in capitals', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const key = uuidv7()
    const first = await anna.done('addNote', matter.asking({ body: { text: 'Раз' }, key: key.toLowerCase() }))
    expect(await anna.done('addNote', matter.asking({ body: { text: 'Раз' }, key: key.toUpperCase() }))).toEqual(first)
  })

  test('the same key with another body, or for another thing, is refused and changes nothing', async () => {
    const { anna } = given()
    const [matter, other] = [await openMatter(anna), await openMatter(anna)]
    const key = uuidv7()
    await matter.act('addNote', { body: { text: 'Раз' }, key })
    for (const refused of [
      anna.refused('addNote', matter.asking({ body: { text: 'Два' }, key })),
      anna.refused('addNote', other.asking({ body: { text: 'Раз' }, key })),
      anna.refused('registerPoint', matter.asking({ body: { text: 'Раз' }, key })),
    ])
      expect(await refused).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
    expect((await matter.window()).version).toBe(matter.version)
    expect((await other.window()).version).toBe(other.version)
  })

  test('a replay answers after the case has moved on, whatever version it names', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const asked = matter.asking({ body: { text: 'Раз' }, key: uuidv7() })
    const first = await anna.done('addNote', asked)
    await matter.window()
    await matter.act('addNote', { body: { text: 'Два' } })
    expect(await anna.done('addNote', asked)).toEqual(first)
    expect(await anna.done('addNote', { ...asked, version: 999 })).toEqual(first)
  })

  test('a replay answers where the same act could not be done again', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const { points } = (await matter.window()).case
    const asked = matter.asking({
      params: { pid: points[0]!.id },
      body: { reason: 'Съёмка у банка своя' },
      key: uuidv7(),
    })
    const first = await anna.done('declinePoint', asked)
    expect(await anna.done('declinePoint', asked)).toEqual(first)
    expect(await anna.verdict('declinePoint', { ...asked, version: first.version, key: uuidv7() })).toBe(
      'point-not-open',
    )
  })

  test('a refusal is not kept: mended, the request goes through with the same key', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const key = uuidv7()
    expect(await anna.verdict('addNote', matter.asking({ body: { text: 'Раз' }, key, version: 1 }))).toBe(
      'version-stale',
    )
    expect(await anna.verdict('addNote', matter.asking({ body: { text: ' ' }, key }))).toBe('fields-invalid')
    expect(await anna.verdict('addNote', matter.asking({ body: { text: 'Раз' }, key }))).toBe('ok')
  })

  test('a key belongs to the operator: a colleague’s same key is another one, a new session of one’s own is not', async () => {
    const { anna, petr, stranger } = given()
    const matter = await openMatter(anna)
    const key = uuidv7()
    const body = { text: 'Раз' }
    const asked = matter.asking({ body, key })
    const first = await anna.done('addNote', asked)
    const petrs = await petr.send('addNote', { ...asked, version: first.version })
    expect(petrs.status).toBe(201)
    expect(petrs.headers.get('idempotency-replayed')).toBeNull()
    const again = await (await signIn(stranger, 'anna')).send('addNote', asked)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await again.json()).toEqual(first)
  })

  test(
    `${copies} copies of one request at once have one effect, and every copy hears of it, ${rounds} times over`,
    async () => {
      const { anna } = given()
      const matter = await openMatter(anna)
      for (let round = 0; round < rounds; round += 1) {
        const asked = matter.asking({ body: { text: `Один раз, ${round}` }, key: uuidv7() })
        const answers = await Promise.all(
          Array.from({ length: copies }, async (_one, copy) => {
            // Copies that come a little later meet the first one at every point of its way.
            await new Promise((resolve) => setTimeout(resolve, copy))
            return anna.send('addNote', asked)
          }),
        )
        // The first one's answer, or «still running» to be asked again; never a refusal that reads as «it was not done».
        const bodies = new Set<string>()
        for (const answer of answers)
          if (answer.status === 201) bodies.add(await answer.text())
          else expect(await answer.json()).toMatchObject({ status: 409, code: 'request-in-progress' })
        expect(bodies.size).toBe(1)
        const firsts = answers.filter(({ headers, status }) => status === 201 && !headers.has('idempotency-replayed'))
        expect(firsts).toHaveLength(1)
        matter.version = (JSON.parse([...bodies][0]!) as { version: number }).version
      }
      const notes = (await matter.entries()).flatMap((entry) => (entry.type === 'note-added' ? [entry.data.text] : []))
      expect(notes).toEqual(Array.from({ length: rounds }, (_one, round) => `Один раз, ${round}`))
    },
    patience,
  )

  test(`${copies} copies of an opening at once open one case of one client`, async () => {
    const { anna } = given()
    const contact = unlike('Двойнов')
    const body = { channel: 'chat', contact, messages: [{ author: 'client', text: 'Алло' }] }
    const key = uuidv7()
    await Promise.all(Array.from({ length: copies }, () => anna.send('openCase', { body, key })))
    const found = await anna.done('search', { body: { q: contact, limit: 50 } })
    expect([found.cases.length, found.clients.length]).toEqual([1, 1])
  })

  test(`negative control: ${copies} copies with keys of their own are ${copies} cases`, async () => {
    const { anna } = given()
    const contact = unlike('Двойнов')
    const body = { channel: 'chat', contact, messages: [{ author: 'client', text: 'Алло' }] }
    await Promise.all(Array.from({ length: copies }, () => anna.done('openCase', { body })))
    expect((await anna.done('search', { body: { q: contact, limit: 50 } })).cases).toHaveLength(copies)
  })
}
