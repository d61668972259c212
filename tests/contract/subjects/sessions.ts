import { expect, test } from 'vitest'
import { personas } from '../../../src/contract/session.ts'
import { Caller } from '../support/caller.ts'
import { follow } from '../support/follow.ts'
import { cookieOf, openMatter, signIn, type GetGiven } from '../support/given.ts'

export function describeSessions(given: GetGiven): void {
  test('nobody is signed in without a session, with a forged one, or with one cut short', async () => {
    const { stranger, host } = given()
    const [name, token = ''] = cookieOf(await stranger.send('signIn', { body: { persona: 'anna' } })).split('=')
    const middle = Math.floor(token.length / 2)
    const forged = [
      '',
      'x',
      token.slice(0, -1),
      `${token}x`,
      token.replace('anna', 'elena'),
      `${token.slice(0, middle)}${token[middle] === 'A' ? 'B' : 'A'}${token.slice(middle + 1)}`,
    ]
    expect((await stranger.refused('readSession')).code).toBe('not-signed-in')
    for (const one of forged)
      expect(await new Caller(host, `${name}=${one}`).verdict('readSession'), one).toBe('not-signed-in')
  })

  test('a persona that does not exist is refused by its place', async () => {
    const { stranger } = given()
    for (const persona of ['Anna', 'root', '', null, 7, ['anna'], { id: 'anna' }])
      expect(await stranger.refused('signIn', { body: { persona } })).toMatchObject({
        code: 'fields-invalid',
        errors: [{ pointer: '/persona' }],
      })
  })

  test('every persona signs in with a name and roles of their own', async () => {
    const { stranger } = given()
    const seen = await Promise.all(
      personas.map(async (persona) => (await (await signIn(stranger, persona)).done('readSession')).operator),
    )
    expect(seen.map(({ roles }) => roles)).toEqual([
      ['operator'],
      ['operator'],
      expect.arrayContaining(['senior']),
      ['department'],
      ['trainer'],
      ['compliance'],
    ])
    expect(new Set(seen.map(({ name }) => name)).size).toBe(personas.length)
  })

  test('the session travels in a cookie that scripts cannot read and other sites cannot send', async () => {
    const { stranger, host } = given()
    const [cookie = ''] = (await stranger.send('signIn', { body: { persona: 'anna' } })).headers.getSetCookie()
    expect(cookie).toMatch(/; HttpOnly/i)
    expect(cookie).toMatch(/; SameSite=Strict/i)
    expect(cookie).toMatch(/; Path=\//i)
    expect(cookie).not.toMatch(/; Domain=/i)
    if (host.origin.startsWith('https:')) expect(cookie).toMatch(/^__Host-.*; Secure/i)
  })

  test('every sign-in gives the same key for drafts to the same person, and another to another', async () => {
    const { stranger, anna, petr } = given()
    const again = await signIn(stranger, 'anna')
    const [one, other, third] = await Promise.all([anna, again, petr].map((caller) => caller.done('readSession')))
    expect(one?.draftKey).toBe(other?.draftKey)
    expect(one?.draftKey).not.toBe(third?.draftKey)
    expect(atob(one?.draftKey ?? '')).toHaveLength(32)
  })

  test('signing out takes the cookie back', async () => {
    const { stranger } = given()
    const anna = await signIn(stranger, 'anna')
    const response = await anna.send('signOut')
    expect(response.headers.getSetCookie()[0]).toMatch(/=;.*Max-Age=0/i)
    expect(await new Caller(anna.host, cookieOf(response)).verdict('readSession')).toBe('not-signed-in')
  })

  test('a copy of a session is good for nothing once its owner has signed out, and other sessions live on', async () => {
    const { stranger, host } = given()
    const cookie = cookieOf(await stranger.send('signIn', { body: { persona: 'anna' } }))
    const [anna, copy] = [new Caller(host, cookie), new Caller(host, cookie)]
    const elsewhere = await signIn(stranger, 'anna')
    expect(await copy.verdict('readSession')).toBe('ok')
    await anna.done('signOut')
    // Twice each, so that of two processes both are asked.
    for (const name of ['readSession', 'listOperators', 'readSession', 'listOperators'] as const)
      expect(await copy.verdict(name)).toBe('not-signed-in')
    for (const path of ['/api/events', '/api/queue?view=all', '/api/events'])
      expect((await copy.fetch(path)).status, path).toBe(401)
    const body = { channel: 'chat', contact: 'Лев Ильин', messages: [{ author: 'client', text: 'Карта' }] }
    expect(await copy.verdict('openCase', { body })).toBe('not-signed-in')
    expect(await elsewhere.verdict('readSession')).toBe('ok')
    expect((await copy.send('signOut')).status).toBe(204)
  })

  test('the live streams of a session end with it, and those of other sessions go on', async () => {
    const { stranger, host, petr } = given()
    const cookie = cookieOf(await stranger.send('signIn', { body: { persona: 'anna' } }))
    const anna = new Caller(host, cookie)
    const ending = [await follow(anna), await follow(anna)]
    const living = await follow(await signIn(stranger, 'anna'))
    await anna.done('signOut')
    await expect.poll(() => ending.map(({ isOver }) => isOver), { timeout: 5_000 }).toEqual([true, true])
    const matter = await openMatter(petr)
    await living.untilEntry({ case: matter.id })
    expect(living.isOver).toBe(false)
    for (const stream of ending) expect(stream.entries.some((entry) => entry.case === matter.id)).toBe(false)
    await Promise.all([...ending, living].map((stream) => stream.close()))
  })

  test('colleagues are listed for whom a case can be handed to', async () => {
    const { anna } = given()
    const { items } = await anna.done('listOperators')
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([...personas]))
    expect(items.find(({ id }) => id === 'boris')?.department).toBe('terminals')
  })
}
