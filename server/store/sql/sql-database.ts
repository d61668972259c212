import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What the SQL store needs of a database; PGlite and PostgreSQL each give one, in files of their own. */
export interface SqlDatabase {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Kysely<Tables>
  /**
   * Hears what is notified on a channel. `regained` is called when a lost connection is back: something may have been
   * missed meanwhile.
   */
  listen(channel: string, hear: (payload: string) => void, regained: () => void): Promise<void>
  close(): Promise<void>
}

/** A text that the database cannot hold where it stands in a key: NUL, or half of a surrogate pair. */
export class UnstorableText extends Error {
  override readonly name = 'UnstorableText'
}

/** A database that cannot be used; the message is a sentence for the person who starts the server. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable'
}
