import { Client } from 'pg'
import { expect, inject, it } from 'vitest'
import { createDatabase } from '../../../tests/setup/postgres.ts'
import { makeUnit, newStream } from '../contract/make.ts'
import type { Signal } from '../store.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlStore } from './open-sql-store.ts'

it('hears again after the database has cut every connection, and is told to catch up', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'))
  const store = await openSqlStore(await openPostgres(url))
  await store.append(await makeUnit(store, newStream()))
  const heard: Signal[] = []
  await new Promise((resolve) => setTimeout(resolve, 50))
  store.listen((signal) => heard.push(signal))

  const admin = new Client({ connectionString: url })
  await admin.connect()
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await expect.poll(() => heard, { timeout: 5_000 }).toContainEqual({ kind: 'appended', position: 1 })

  expect(await store.append(await makeUnit(store, newStream()))).toEqual({ ok: true, position: 2 })
  await expect.poll(() => heard, { timeout: 5_000 }).toContainEqual({ kind: 'appended', position: 2 })
  await admin.end()
  await store.close()
  await drop()
}, 20_000)

it('says in one sentence, without the password, that nothing answers', async () => {
  const failure = await openPostgres('postgres://okno:tainoe-slovo@127.0.0.1:1/okno').catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'DatabaseUnusable' })
  expect(String(failure)).toContain('ECONNREFUSED')
  expect(String(failure)).not.toContain('tainoe-slovo')
})
