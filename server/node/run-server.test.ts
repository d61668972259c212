import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request as ask } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { templateFile } from '../../tests/setup/template.ts'
import { unnamedBank } from '../bank.ts'
import { runServer } from './run-server.ts'
import type { RunningServer } from './run-server.ts'

let scratch: string
let template: string
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'okno-run-'))
  writeFileSync(join(scratch, 'index.html'), '<title>Окно</title>')
  template = await templateFile()
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const failures: unknown[] = []
const run = (settings: { port?: number; folder?: string } = {}): Promise<RunningServer> =>
  runServer(
    {
      host: '127.0.0.1',
      port: settings.port ?? 0,
      database: { kind: 'pglite', folder: join(scratch, settings.folder ?? 'data') },
      signIn: 'personas',
      demoData: false,
      bank: unnamedBank,
    },
    { version: '0.0.1', app: scratch, template, onFailure: (failure) => failures.push(failure) },
  )

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    body: '{"persona":"anna"}',
    headers: { 'content-type': 'application/json', origin: url },
  })
  expect(response.status).toBe(201)
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

it('ends within its time with live streams open, gives the folder back, and keeps sessions', async () => {
  const first = await run()
  expect(await (await fetch(`${first.url}/api/health`)).json()).toMatchObject({ store: 'pglite' })
  const cookie = await signIn(first.url)
  const streams = await Promise.all(
    [1, 2, 3].map(() => fetch(`${first.url}/api/events`, { headers: { cookie, accept: 'text/event-stream' } })),
  )
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200])
  const began = performance.now()
  await first.stop()
  expect(performance.now() - began).toBeLessThan(4_000)
  await Promise.all(streams.map((stream) => stream.text()))
  await expect(fetch(`${first.url}/api/health`)).rejects.toThrow('fetch failed')

  const second = await run()
  const session = await fetch(`${second.url}/api/session`, { headers: { cookie } })
  expect(await session.json()).toMatchObject({ operator: { id: 'anna' } })
  await second.stop()
  expect(failures).toEqual([])
}, 60_000)

it('cuts a caller who never ends', async () => {
  const server = await run()
  const { port } = new URL(server.url)
  const endless = ask({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/api/session',
    headers: { 'content-length': 1e6 },
  })
  endless.on('error', () => undefined)
  endless.write('{')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const began = performance.now()
  await server.stop()
  expect(performance.now() - began).toBeLessThan(4_500)
}, 60_000)

it('lets go of the folder where the port is taken', async () => {
  const first = await run()
  const port = Number(new URL(first.url).port)
  await expect(run({ port, folder: 'other' })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  const other = await run({ folder: 'other' })
  await Promise.all([first.stop(), other.stop()])
}, 60_000)

it('answers nonsense on the wire by a refusal', async () => {
  const server = await run()
  const { port } = new URL(server.url)
  const statusOf = (options: object) =>
    new Promise<[number | undefined, boolean]>((resolve, reject) => {
      const asked = ask({ port, host: '127.0.0.1', ...options }, (response) => {
        response.resume()
        resolve([response.statusCode, 'content-security-policy' in response.headers])
      })
      asked.once('error', reject)
      asked.end()
    })
  expect(await statusOf({ path: '/', headers: { host: 'evil.example' } })).toEqual([421, true])
  expect(await statusOf({ path: '/', headers: { host: '][' } })).toEqual([400, true])
  expect(await statusOf({ path: 'http://evil.example/' })).toEqual([421, true])
  expect(await statusOf({ path: '//evil.example/..' })).toEqual([200, true])
  expect(await statusOf({ path: '/%zz' })).toEqual([200, true])
  expect(await statusOf({ path: '/', method: 'TRACE' })).toEqual([405, true])
  expect(await statusOf({ path: '/api/health' })).toEqual([200, true])
  await server.stop()
}, 60_000)
