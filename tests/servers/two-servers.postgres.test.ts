import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { seedDemoWorld } from '../../mocks/world/seed.ts'
import { unnamedBank } from '../../server/bank.ts'
import { runServer } from '../../server/node/run-server.ts'
import type { RunningServer } from '../../server/node/run-server.ts'
import { createDatabase } from '../setup/postgres.ts'

/* Production as it is meant: several servers, one PostgreSQL, nothing shared between them but it. */

let app: string
let drop: () => Promise<void>
let servers: RunningServer[]
const failures: unknown[] = []

beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'okno-app-'))
  writeFileSync(join(app, 'index.html'), '<title>Окно</title>')
  const made = await createDatabase(inject('postgresUrl'))
  drop = made.drop
  const start = () =>
    runServer(
      {
        host: '127.0.0.1',
        port: 0,
        database: { kind: 'postgres', url: made.url },
        signIn: 'personas',
        demoData: true,
        bank: unnamedBank,
      },
      { version: '0.0.1', app, template: '', seed: seedDemoWorld, onFailure: (failure) => failures.push(failure) },
    )
  // Both at once on an empty database.
  servers = await Promise.all([start(), start()])
}, 60_000)

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await drop()
  rmSync(app, { recursive: true, force: true })
})

async function signIn(url: string, persona: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: url }
  const response = await fetch(`${url}/api/session`, { method: 'POST', body: JSON.stringify({ persona }), headers })
  expect(response.status).toBe(201)
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

it('fill an empty database once between them', async () => {
  const totals = await Promise.all(
    servers.map(async ({ url }) => {
      const response = await fetch(`${url}/api/queue?view=all`, { headers: { cookie: await signIn(url, 'anna') } })
      return ((await response.json()) as { counts: { all: number } }).counts.all
    }),
  )
  expect(totals[0]).toBeGreaterThanOrEqual(43)
  expect(totals[1]).toBe(totals[0])
  expect(failures).toEqual([])
})

it('know each other’s sessions and tell each other’s windows what happened', async () => {
  const [first, second] = servers as [RunningServer, RunningServer]
  const cookie = await signIn(first.url, 'anna')
  const leaving = new AbortController()
  const stream = await fetch(`${second.url}/api/events`, { headers: { cookie }, signal: leaving.signal })
  expect(stream.status).toBe(200)

  const body = JSON.stringify({
    channel: 'chat',
    contact: 'Лев Ильин',
    messages: [{ author: 'client', text: 'Карта не читается' }],
  })
  const write = (url: string, key: string) =>
    fetch(`${url}/api/cases`, {
      method: 'POST',
      body,
      headers: { cookie, origin: url, 'content-type': 'application/json', 'idempotency-key': key },
    })
  const key = randomUUID()
  const answers = await Promise.all([write(first.url, key), write(second.url, key), write(first.url, key)])
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  const opened = (await Promise.all(answers.map((answer) => answer.json()))) as { id: string }[]
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1)

  const decoder = new TextDecoder()
  let heard = ''
  for await (const chunk of stream.body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    heard += decoder.decode(chunk, { stream: true })
    if (heard.includes('"type":"message-received"')) break
  }
  expect(heard).toContain(`"case":"${opened[0]?.id}"`)
  expect(heard).not.toContain('Карта')
  leaving.abort()
}, 20_000)

it('end the streams of a session that was signed out of on the other one, and know its token no more', async () => {
  const [first, second] = servers as [RunningServer, RunningServer]
  const cookie = await signIn(first.url, 'anna')
  const stream = await fetch(`${second.url}/api/events`, { headers: { cookie } })
  expect(stream.status).toBe(200)
  const headers = { cookie, origin: first.url }
  expect((await fetch(`${first.url}/api/session`, { method: 'DELETE', headers })).status).toBe(204)
  // Read to its end, which comes because the server has ended it.
  expect(await stream.text()).toContain('event: hello')
  for (const { url } of [first, second, first])
    expect((await fetch(`${url}/api/session`, { headers: { cookie } })).status).toBe(401)
}, 20_000)
