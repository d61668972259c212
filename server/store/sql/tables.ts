import type { ColumnType, Generated } from 'kysely'
import type { Consent } from '../../../src/contract/consents.ts'
import type { ClientRow, CaseRow, ViewChange } from '../store.ts'

/**
 * JSON goes in as text that we made and comes out parsed. The columns are `json`, not `jsonb`: the text is kept to the
 * letter, so hashes still fit and a half of a surrogate pair or a NUL in somebody's words (`\ud800`, `\u0000`) survives,
 * which `jsonb` refuses.
 */
type Json<T> = ColumnType<T, string, string>

export interface Tables {
  journal: {
    position: number
    stream: string
    version: number
    id: string
    type: string
    at: string
    actor: Json<unknown>
    data: Json<unknown>
    prev_hash: string
    hash: string
  }
  heads: { stream: string; kind: string; version: number; hash: string; state: Json<unknown> }
  counters: { name: 'position' | 'case_number'; value: number }
  ended_sessions: { id: string; until: ColumnType<Date, string, never> }
  secrets: { name: 'store'; value: string }
  idempotency: {
    operator_id: string
    key: string
    fingerprint: string
    status: number
    body: string
    etag: string | null
    created_at: Generated<Date>
  }
  cases: {
    id: string
    number: number
    client_id: string
    owner_id: string | null
    closed: boolean
    /** 'infinity' where nothing is due: sorts last without a case of its own. */
    due_at: ColumnType<never, string, string>
    unread: number
    opened_at: ColumnType<never, string, string>
    departments: string[]
    subject_words: ColumnType<never, string, string>
    row: Json<CaseRow>
  }
  clients: { id: string; name_words: string; keys: string; row: Json<ClientRow> }
  case_texts: { case_id: string; entry_id: string; text: string; words: ColumnType<never, string, string> }
  consents: {
    client_id: string
    purpose: string
    state: string
    in_force: boolean
    since: string | null
    /** How the client answered, and how many proofs there are: what the check of the table looks at. */
    method: string | null
    proofs: number
    valid_to: string | null
    consent: Json<Consent | null>
  }
  evidence: {
    client_id: string
    sha256: string
    type: string
    size: number
    content: ColumnType<Uint8Array, never, never>
    added_at: Generated<Date>
  }
  script_uses: {
    entry_id: string
    script_id: string
    version: number
    operator_id: string | null
    used_at: string
    edits: number
    phrases: number
    places: string[]
  }
  findings: {
    entry_id: string
    rule: string
    found: number
    dismissed: number
    mended: number
    overridden: number
  }
  staged_views: { id: Generated<number>; change: Json<ViewChange> }
}
