import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { templateFile } from '../../../tests/setup/template.ts'
import { makeUnit, newStream } from '../contract/make.ts'
import { openPglite, pgliteOptions } from './open-pglite.ts'
import { openSqlStore } from './open-sql-store.ts'

let scratch: string
let template: string

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'okno-folder-'))
  template = await templateFile()
}, 60_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const open = async (folder: string, from = template) => openSqlStore(await openPglite(folder, { template: from }))

it('keeps everything from one start to the next', async () => {
  const folder = join(scratch, 'kept')
  const first = await open(folder)
  const stream = newStream()
  await first.append(await makeUnit(first, stream))
  const [secret, number] = [await first.secret(), await first.nextCaseNumber()]
  await first.close()
  expect(existsSync(join(folder, 'okno.lock'))).toBe(false)

  const second = await open(folder)
  expect(await second.load(stream)).toMatchObject({ version: 1 })
  expect(await second.secret()).toBe(secret)
  expect(await second.nextCaseNumber()).toBe(number + 1)
  await second.close()
}, 30_000)

it('gives two folders made of one template secrets of their own', async () => {
  const stores = await Promise.all(['one', 'two'].map((name) => open(join(scratch, name))))
  const secrets = await Promise.all(stores.map((store) => store.secret()))
  expect(new Set(secrets).size).toBe(2)
  await Promise.all(stores.map((store) => store.close()))
}, 30_000)

it('makes a database without the template too', async () => {
  const store = await open(join(scratch, 'bare'), join(scratch, 'no such file'))
  expect(await store.lastPosition()).toBe(0)
  await store.close()
}, 60_000)

it('begins anew where an earlier first start was cut off', async () => {
  const folder = join(scratch, 'cut')
  mkdirSync(join(folder, 'database.part'), { recursive: true })
  writeFileSync(join(folder, 'database.part', 'PG_VERSION'), '18')
  const store = await open(folder)
  expect(await store.lastPosition()).toBe(0)
  await store.close()
  expect(readdirSync(folder)).toEqual(['database'])
}, 30_000)

it('says so when the template is cut short, and begins from a whole one after that', async () => {
  const folder = join(scratch, 'damaged')
  const damaged = join(scratch, 'damaged.tar')
  writeFileSync(damaged, readFileSync(template).subarray(0, 1_000_000))
  await expect(openPglite(folder, { template: damaged })).rejects.toMatchObject({ name: 'DatabaseUnusable' })
  expect(existsSync(join(folder, 'database'))).toBe(false)
  await (await open(folder)).close()
}, 30_000)

it('touches nothing in a folder that holds something else, and lets go of it', async () => {
  const folder = join(scratch, 'foreign')
  mkdirSync(join(folder, 'database'), { recursive: true })
  writeFileSync(join(folder, 'database', 'letters.txt'), 'keep me')
  await expect(openPglite(folder, { template })).rejects.toMatchObject({ name: 'DatabaseUnusable' })
  expect(readdirSync(join(folder, 'database'))).toEqual(['letters.txt'])
  expect(existsSync(join(folder, 'okno.lock'))).toBe(false)
})

it('refuses a second opening while the first lives, and the first loses nothing', async () => {
  const folder = join(scratch, 'twice')
  const store = await open(folder)
  await expect(openPglite(folder, { template })).rejects.toMatchObject({ name: 'FolderLocked', pid: process.pid })
  expect(await store.append(await makeUnit(store, newStream()))).toMatchObject({ ok: true })
  await store.close()
}, 30_000)

it('would lose acknowledged rows without the lock: two on one folder both work and silently overwrite each other', async () => {
  const folder = join(scratch, 'unlocked')
  const dataDir = join(folder, 'database')
  await (await open(folder)).close()
  const both = [await PGlite.create({ ...pgliteOptions, dataDir }), await PGlite.create({ ...pgliteOptions, dataDir })]
  for (const [name, pglite] of both.entries())
    for (let row = 0; row < 50; row += 1) {
      const acknowledged = await pglite.query('insert into secrets values ($1, $2)', [`${name}-${row}`, 'x'])
      expect(acknowledged.affectedRows).toBe(1)
    }
  for (const pglite of both) await pglite.close()
  const after = await PGlite.create({ ...pgliteOptions, dataDir })
  const { rows } = await after.query<{ kept: number }>('select count(*)::int as kept from secrets')
  await after.close()
  expect(rows[0]?.kept).toBeLessThan(100)
}, 60_000)

it('has every acknowledged entry after its server was killed in the middle of writing', async () => {
  const folder = join(scratch, 'killed')
  const writer = join(import.meta.dirname, 'write-until-killed.ts')
  let acknowledged = 0
  for (let round = 0; round < 2; round += 1) {
    const server = spawn(process.execPath, ['--liftoff-only', writer, folder, template], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(server, 'exit')
    const until = acknowledged + 40 + round * 17
    for await (const line of createInterface({ input: server.stdout })) {
      acknowledged = Number(line)
      if (acknowledged >= until) server.kill('SIGKILL')
    }
    expect(await ended).toEqual([null, 'SIGKILL'])
    const store = await open(folder)
    const kept = await store.lastPosition()
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
    // One may have been committed whose acknowledgement did not come through.
    expect(kept).toBeLessThanOrEqual(acknowledged + 1)
    const entries = await store.entriesAfter(0, 10_000)
    expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: kept }, (_, i) => i + 1))
    acknowledged = kept
    await store.close()
  }
}, 60_000)
