import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHost } from './host.ts'
import { openStaticFiles } from './static-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'okno-app-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  const files = {
    'index.html': '<!doctype html><title>Окно</title>',
    'config.json': '{}',
    'assets/window-1a2b.js': 'window',
    'assets/window-1a2b.js.br': 'brotli',
    'assets/window-1a2b.js.gz': 'gzip',
    'assets/face-9f.woff2': 'face',
    '.vite/manifest.json': '{}',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, '..', 'okno-secret.txt'), 'secret')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(folder, '..', 'okno-secret.txt'))
})

const failures: unknown[] = []
const makeHost = (ownNamesOnly = true) =>
  createHost({
    api: {
      handle: async (request) => {
        if (request.url.endsWith('/broken')) throw new Error('broken')
        return new Response('{}', { headers: { 'content-type': 'application/json', 'cache-control': 'private' } })
      },
    },
    files: openStaticFiles(folder),
    ownNamesOnly,
    onFailure: (failure) => failures.push(failure),
  })
const ask = (path: string, init?: RequestInit, origin = 'http://127.0.0.1:4180') =>
  makeHost()(new Request(`${origin}${path}`, init))

describe('headers', () => {
  it.each([
    ['/', 200],
    ['/cases/7', 200],
    ['/config.json', 200],
    ['/assets/window-1a2b.js', 200],
    ['/assets/missing.js', 404],
    ['/api/health', 200],
    ['/api/broken', 500],
  ])('stand on %s, answered %i', async (path, status) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types okno-checks$/)
    expect(policy).toContain("worker-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
    })
    if (path.startsWith('/api/')) expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('stand on what is refused for its name or method too', async () => {
    for (const response of [
      await ask('/', {}, 'http://bank.example'),
      await ask('/config.json', { method: 'POST', body: 'x' }),
      await ask('/config.json', { method: 'HEAD' }),
    ])
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('ask for https to be kept where https is spoken before us', async () => {
    const response = await ask('/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(response.headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect((await ask('/')).headers.has('strict-transport-security')).toBe(false)
  })
})

describe('files', () => {
  it('with a hash in their name are kept for ever, others are asked for again', async () => {
    expect((await ask('/assets/face-9f.woff2')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    )
    const page = await ask('/')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const etag = page.headers.get('etag') ?? ''
    const again = await ask('/', { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('come compressed as the browser can read them', async () => {
    expect(await read('gzip, deflate, br, zstd')).toEqual(['br', 'brotli', 'Accept-Encoding'])
    expect(await read('gzip')).toEqual(['gzip', 'gzip', 'Accept-Encoding'])
    expect(await read('br;q=0, gzip;q=0.5')).toEqual(['gzip', 'gzip', 'Accept-Encoding'])
    expect(await read('identity')).toEqual([null, 'window', 'Accept-Encoding'])
  })

  it('have their own types', async () => {
    expect((await ask('/assets/window-1a2b.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect((await ask('/')).headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('of addresses inside the window are its page', async () => {
    for (const path of ['/', '/cases/0195', '/verify', '/нет'])
      expect(await (await ask(path)).text(), path).toContain('Окно')
  })

  it('that do not exist are not answered by the page', async () => {
    for (const path of ['/assets/old-7.js', '/assets/', '/favicon.ico', '/window.js.map'])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('outside the folder, of the build, or compressed do not exist', async () => {
    for (const path of [
      '/../okno-secret.txt',
      '/..%2fokno-secret.txt',
      '/%2e%2e/okno-secret.txt',
      '/assets/..%5c..%5cokno-secret.txt',
      '/.vite/manifest.json',
      '/assets/window-1a2b.js.br',
      '/assets/window-1a2b.js%00.txt',
    ])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('are read only', async () => {
    const response = await ask('/config.json', { method: 'DELETE' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('names', () => {
  it('of this machine alone are answered where one signs in without a password', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'okno.localhost'])
      expect((await ask('/api/health', {}, `http://${name}:4180`)).status, name).toBe(200)
    for (const name of ['rebound.example', '127.0.0.1.example', '192.168.0.7'])
      expect((await ask('/api/health', {}, `http://${name}:4180`)).status, name).toBe(421)
  })

  it('are the bank’s own business otherwise', async () => {
    expect((await makeHost(false)(new Request('http://okno.bank.example/api/health'))).status).toBe(200)
  })
})

it('says nothing of what broke to whoever asked', async () => {
  failures.length = 0
  expect(await (await ask('/api/broken')).text()).not.toContain('broken')
  expect(failures).toHaveLength(1)
})

async function read(offer: string) {
  const response = await ask('/assets/window-1a2b.js', { headers: { 'accept-encoding': offer } })
  return [response.headers.get('content-encoding'), await response.text(), response.headers.get('vary')]
}
