import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * A login is not consent, in the database itself: an entry of a consent given without an act of the client's own or
 * without evidence is refused by a trigger, and a view row in force without both by a check. And the files that prove
 * something, which like entries are only ever added.
 */
export async function guardConsents(db: Kysely<unknown>): Promise<void> {
  // By name, so that the program knows this refusal from any other.
  await sql`
    create function refuse_unproven_consent() returns trigger language plpgsql as $$
    begin
      if coalesce(new.data ->> 'method', '') not in ('button', 'signature', 'sms-code', 'voice', 'paper')
        or coalesce(json_typeof(new.data -> 'evidence'), '') <> 'array'
        or json_array_length(new.data -> 'evidence') = 0
      then
        raise exception 'A login, silence or use is not consent, and neither is anything without evidence.'
          using errcode = 'check_violation', constraint = 'consent_is_proven', table = 'journal';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger consent_is_proven before insert on journal
    for each row when (new.type = 'consent-given') execute function refuse_unproven_consent()`.execute(db)

  await sql`
    alter table consents
      add column method text,
      add column proofs integer not null default 0,
      add column valid_to text,
      add column consent json`.execute(db)
  // Rows of before have no proof beside them; each gets it with the next entry, or when the views are rebuilt.
  await sql`
    alter table consents add constraint consent_is_proven check (
      not in_force or (
        state = 'given' and proofs > 0 and coalesce(method, '') in ('button', 'signature', 'sms-code', 'voice', 'paper')
      )
    ) not valid`.execute(db)
  await sql`create index consents_in_order on consents (client_id collate "C", purpose collate "C")`.execute(db)
  await sql`
    create index consents_disputed on consents (client_id collate "C", purpose collate "C") where state = 'unknown'
  `.execute(db)
  await sql`
    create index consents_with_term on consents (valid_to) where state = 'given' and valid_to is not null
  `.execute(db)

  await sql`
    create table evidence (
      client_id text not null,
      sha256 text not null,
      type text not null,
      size integer not null,
      content bytea not null,
      added_at timestamptz not null default now(),
      primary key (client_id, sha256),
      constraint evidence_is_what_it_says check (sha256 = encode(sha256(content), 'hex') and size = length(content))
    )`.execute(db)
  await sql`
    create trigger evidence_is_append_only before update or delete or truncate on evidence
    for each statement execute function refuse_change()`.execute(db)
}
