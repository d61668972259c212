import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types as pgTypes } from 'pg'
import type { CustomTypesConfig, PoolConfig } from 'pg'
import { keepListening } from './postgres-listener.ts'
import { DatabaseUnusable } from './sql-database.ts'
import type { SqlDatabase } from './sql-database.ts'
import type { Tables } from './tables.ts'
import { codeOf } from './sql-errors.ts'

const oldestVersion = 150_000
const int8 = 20

/** A pool of connections to PostgreSQL, checked once: it answers, is new enough and speaks UTF-8. */
export async function openPostgres(url: string, options: { connections?: number } = {}): Promise<SqlDatabase> {
  const config: PoolConfig = {
    connectionString: url,
    application_name: 'okno',
    connectionTimeoutMillis: 10_000,
    types,
    ...timeouts,
  }
  const pool = new Pool({ ...config, max: options.connections ?? 10 })
  // A connection that breaks while idle is replaced by the next question; unheard, its error would end the process.
  pool.on('error', () => undefined)
  try {
    await requireUsable(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const stops: (() => Promise<void>)[] = []
  return {
    kind: 'postgres',
    db,
    async listen(channel, hear, regained) {
      stops.push(await keepListening(config, channel, { hear, regained }))
    },
    async close() {
      await Promise.all(stops.map((stop) => stop()))
      await db.destroy()
    },
  }
}

/** A server that vanished in the middle of an append holds the end of the journal: others wait no longer than this. */
const timeouts = { idle_in_transaction_session_timeout: 15_000, lock_timeout: 20_000 }

/** Positions and counts fit a number for longer than any bank will last; as text they would compare wrongly. */
const types: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === int8 ? Number : pgTypes.getTypeParser(oid, format)),
}

async function requireUsable(pool: Pool): Promise<void> {
  const { version, encoding } = await askServer(pool)
  if (version < oldestVersion)
    throw new DatabaseUnusable(
      `DATABASE_URL: нужен PostgreSQL 15 или новее. · PostgreSQL 15 or newer is needed (found ${Math.floor(version / 10_000)}).`,
    )
  if (encoding !== 'UTF8')
    throw new DatabaseUnusable(
      `DATABASE_URL: база данных должна быть в кодировке UTF8. · The database must be encoded in UTF8 (found ${encoding}).`,
    )
}

async function askServer(pool: Pool): Promise<{ version: number; encoding: string }> {
  try {
    const { rows } = await pool.query<{ version: number; encoding: string }>(
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    )
    return rows[0] ?? { version: 0, encoding: '' }
  } catch (error) {
    // The address holds a password: it is not repeated.
    const code = codeOf(error) ?? 'unknown'
    throw new DatabaseUnusable(
      `DATABASE_URL: база данных не отвечает (${code}). · The database does not answer (${code}).`,
      { cause: error },
    )
  }
}
