import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** The views: columns that lists sort, filter and search by, beside the row as it is handed out. */
export async function createViews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cases (
      id text primary key,
      number bigint not null unique,
      client_id text not null,
      owner_id text,
      closed boolean not null,
      due_at timestamptz not null,
      unread integer not null,
      opened_at timestamptz not null,
      departments text[] not null,
      subject_words tsvector not null,
      "row" json not null
    )`.execute(db)
  await sql`create index cases_in_order on cases (closed, due_at, number)`.execute(db)
  await sql`create index cases_of_owner on cases (owner_id, due_at, number) include (unread) where not closed`.execute(
    db,
  )
  await sql`create index cases_without_owner on cases (due_at, number) where owner_id is null and not closed`.execute(
    db,
  )
  await sql`create index cases_due on cases (due_at) where due_at < 'infinity'`.execute(db)
  await sql`create index cases_of_client on cases (client_id)`.execute(db)
  await sql`create index cases_of_department on cases using gin (departments)`.execute(db)
  await sql`create index cases_subject on cases using gin (subject_words)`.execute(db)

  await sql`
    create table clients (id text primary key, name_words text not null, keys text not null, "row" json not null)
  `.execute(db)

  await sql`
    create table case_texts (
      case_id text not null,
      entry_id text not null,
      text text not null,
      words tsvector not null,
      primary key (case_id, entry_id)
    )`.execute(db)
  // Ids of entries are in the order of time: the newest places of a common word are found without reading all.
  await sql`create index case_texts_newest on case_texts (entry_id)`.execute(db)
  await sql`create index case_texts_words on case_texts using gin (words)`.execute(db)

  await sql`
    create table consents (
      client_id text not null,
      purpose text not null,
      state text not null,
      in_force boolean not null,
      since text,
      primary key (client_id, purpose)
    )`.execute(db)
  await sql`create index consents_state on consents (purpose, state)`.execute(db)

  // Where views rebuilt from the journal wait until they take the place of the old ones, all at once.
  await sql`
    create table staged_views (id bigint generated always as identity primary key, change json not null)
  `.execute(db)
}
