import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** The journal, what streams have come to, and what keeps writes single: counters and idempotent answers. */
export async function createJournal(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table journal (
      position bigint primary key,
      stream text not null,
      version integer not null,
      id text not null unique,
      type text not null,
      at text not null,
      actor json not null,
      data json not null,
      prev_hash text not null,
      hash text not null,
      unique (stream, version)
    )`.execute(db)

  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'Entries of the journal are never changed or removed.' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger journal_is_append_only before update or delete or truncate on journal
    for each statement execute function refuse_change()`.execute(db)

  await sql`
    create table heads (
      stream text primary key,
      kind text not null,
      version integer not null,
      hash text not null,
      state json not null
    )`.execute(db)
  await sql`create index heads_kind on heads (kind)`.execute(db)

  // A row, not a sequence: its lock is held until the commit, so numbers are gapless and in the order of commits.
  await sql`create table counters (name text primary key, value bigint not null)`.execute(db)
  await sql`insert into counters (name, value) values ('position', 0), ('case_number', 20000)`.execute(db)

  await sql`create table secrets (name text primary key, value text not null)`.execute(db)

  await sql`
    create table idempotency (
      operator_id text not null,
      key text not null,
      fingerprint text not null,
      status integer not null,
      body text not null,
      etag text,
      created_at timestamptz not null default now(),
      primary key (operator_id, key)
    )`.execute(db)
  await sql`create index idempotency_created on idempotency (created_at)`.execute(db)
}
