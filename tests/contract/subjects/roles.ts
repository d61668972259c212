import { expect, test } from 'vitest'
import { routeNames, routes, type RouteName } from '../../../src/contract/routes.ts'
import { follow } from '../support/follow.ts'
import type { Caller } from '../support/caller.ts'
import { openMatter, signIn, unlike, type GetGiven, type Given } from '../support/given.ts'
import { isWrite } from '../support/documented.ts'
import { prepareRoute, type Prepared } from '../support/prepare-route.ts'
import { columns, rolesTable, type Column } from '../support/roles-table.ts'

const personOf = (given: Given, column: Column): Caller =>
  ({
    nobody: given.stranger,
    owner: given.anna,
    colleague: given.petr,
    senior: given.elena,
    asked: given.boris,
    unasked: given.boris,
    trainer: given.tatiana,
    compliance: given.kira,
  })[column]

export function describeRoles(given: GetGiven): void {
  /** A request of a column’s person, in a case made for it. */
  const prepare = (name: RouteName, column: Column) => prepareRoute(given(), name, { asked: column !== 'unasked' })

  test('every route has its row, and every row its route', () => {
    expect(Object.keys(rolesTable).sort()).toEqual([...routeNames].sort())
    for (const name of routeNames) expect(Object.keys(rolesTable[name])).toEqual([...columns])
    for (const name of routeNames)
      expect([name, rolesTable[name].nobody === 'ok']).toEqual([name, routes[name].access === 'open'])
  })

  test('whoever may do a thing does it', async () => {
    for (const name of routeNames) {
      // What changes nothing can be asked by everybody in one case; what changes something needs a case for each.
      const shared = isWrite(routes[name]) ? undefined : await prepare(name, 'asked')
      for (const column of columns) {
        if (rolesTable[name][column] !== 'ok') continue
        const { asked } = column === 'unasked' ? await prepare(name, column) : (shared ?? (await prepare(name, column)))
        // A session of its own: the one signed out must not be everybody’s.
        const by =
          name === 'signOut' && column !== 'nobody' ? await signIn(given().stranger, 'anna') : personOf(given(), column)
        expect([name, column, await by.verdict(name, asked)]).toEqual([name, column, 'ok'])
      }
    }
  }, 120_000)

  test('whoever may not is refused with the code of the table, and nothing at all has changed', async () => {
    const { elena } = given()
    const refusals: { name: RouteName; column: Column; prepared: Prepared }[] = []
    for (const name of routeNames) {
      // Nothing changes, so one case serves all who were asked, and another the one who was not.
      const ready = { asked: await prepare(name, 'asked'), unasked: await prepare(name, 'unasked') }
      for (const column of columns)
        if (rolesTable[name][column] !== 'ok')
          refusals.push({ name, column, prepared: column === 'unasked' ? ready.unasked : ready.asked })
    }
    const before = await elena.done('verifyJournal')
    for (const { name, column, prepared } of refusals) {
      const by = personOf(given(), column)
      expect([name, column, await by.verdict(name, prepared.asked)]).toEqual([name, column, rolesTable[name][column]])
    }
    expect(await elena.done('verifyJournal')).toEqual(before)
    expect(before.ok).toBe(true)
    // After all that the case still waits for the one who may: it was the refusal that stopped them, nothing else.
    const sample = refusals.find(({ name, column }) => name === 'sendReply' && column === 'colleague')!
    expect(await given().anna.verdict('sendReply', sample.prepared.asked)).toBe('ok')
  }, 120_000)

  test('a department has one set of cases: in the queue, by id, by search and on the stream', async () => {
    const { anna, boris } = given()
    const begin = await follow(boris)
    const place = begin.lastId
    await begin.close()
    const word = unlike('Видимов').replaceAll(/[\d-]/g, '')
    const matters = await Promise.all(Array.from({ length: 8 }, () => openMatter(anna, { contact: word })))
    const shown = matters.filter((_matter, index) => index % 3 === 0)
    for (const matter of shown) await matter.askTerminals()
    const ids = new Set(matters.map(({ id }) => id))
    const expected = shown.map(({ id }) => id).sort()
    const own = (found: readonly string[]) => [...new Set(found.filter((id) => ids.has(id)))].sort()

    const listed: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await boris.done('readQueue', {
        query: { view: 'all', ...(cursor ? { cursor } : {}) },
      })
      listed.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(own(listed), 'queue').toEqual(expected)

    const byId: string[] = []
    for (const { id } of matters) if ((await boris.verdict('readCase', { params: { id } })) === 'ok') byId.push(id)
    expect(own(byId), 'by id').toEqual(expected)

    const found = await boris.done('search', { body: { q: word, limit: 50 } })
    expect(own(found.cases.map(({ id }) => id)), 'search').toEqual(expected)
    expect(found.clients).toHaveLength(expected.length)

    const stream = await follow(boris, place)
    for (const { id } of shown) await stream.untilEntry({ case: id, type: 'task-asked' })
    expect(own(stream.entries.map((entry) => entry.case ?? '')), 'stream').toEqual(expected)
    await stream.close()
  })

  test('a department sees no other case of the client, and no consent', async () => {
    const { anna, boris } = given()
    const hidden = await openMatter(anna, { subject: unlike('Тайное') })
    const { id: clientId } = await hidden.client()
    const shown = await openMatter(anna, { clientId, contact: undefined })
    await shown.askTerminals()
    const window = await shown.window(boris)
    expect(window.client?.otherCases).toEqual([])
    expect(window).not.toHaveProperty('consents')
    expect(window.unavailable).toEqual([])
    const card = await boris.done('readClient', { params: { id: clientId } })
    expect(card.otherCases.map(({ id }) => id)).toEqual([shown.id])
    const { items } = await boris.done('readClientTimeline', { params: { id: clientId }, query: { limit: '200' } })
    expect(new Set(items.map((one) => one.case.id))).toEqual(new Set([shown.id]))
  })

  test('an id of another case in a request of one’s own leads nowhere', async () => {
    const { anna, petr, elena } = given()
    const [mine, theirs] = [await prepareRoute(given(), 'keepPromise', { asked: true }), await openMatter(petr)]
    const before = await elena.done('verifyJournal')
    const swapped = { ...mine.asked, version: theirs.version, params: { ...mine.asked.params, id: theirs.id } }
    expect(await petr.verdict('keepPromise', swapped)).toBe('promise-unknown')
    const { tasks } = await mine.matter.window()
    for (const name of ['takeTask', 'answerTask', 'declineTask'] as const)
      expect(await anna.verdict(name, theirs.asking({ params: { tid: tasks[0]!.id }, body: bodyOf(name) })), name).toBe(
        'task-unknown',
      )
    expect(await elena.done('verifyJournal')).toEqual(before)
  })

  test('every write of the table is idempotent: sent twice it is done once', async () => {
    for (const name of routeNames.filter((one) => isWrite(routes[one]))) {
      const column = columns.find((one) => rolesTable[name][one] === 'ok')
      if (!column) continue
      const { asked } = await prepare(name, column)
      const by = personOf(given(), column)
      const request = { ...asked, key: crypto.randomUUID() }
      const [first, second] = [await by.send(name, request), await by.send(name, request)]
      expect([name, second.headers.get('idempotency-replayed')]).toEqual([name, 'true'])
      expect([name, second.status, await second.text()]).toEqual([name, first.status, await first.text()])
    }
  }, 60_000)
}

const bodyOf = (name: 'takeTask' | 'answerTask' | 'declineTask') =>
  ({ takeTask: {}, answerTask: { text: 'Да' }, declineTask: { reason: 'Нет' } })[name]
