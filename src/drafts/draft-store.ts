import { seal, unseal, type Sealed } from '../api/seal.ts'
import { asidesOf, openDraftsDatabase, type AsideRow, type DraftRow, type DraftsDatabase } from './drafts-database.ts'
import type { ReplyDraft } from './reply-draft.ts'

/** What lies in the database: its revision, and the draft where this operator's key opens it. */
export type FoundDraft = { revision: string | undefined; savedAt: number; draft: ReplyDraft | undefined }
export type AsideDraft = { tab: string; base: string | undefined; savedAt: number; draft: ReplyDraft }

/** What a write came to: saved, or somebody else wrote since the revision it went on from. */
export type Saving = { ok: true; revision: string | undefined; savedAt: number } | { ok: false; theirs: FoundDraft }

export interface DraftStoreOptions {
  readonly operatorId: string
  readonly key: Promise<CryptoKey>
  /** This tab's own name, new for every page. */
  readonly tab: string
  readonly now: () => number
  readonly mintRevision: () => string
}

/**
 * Drafts of one operator in this browser's database. A write names the revision it goes on from and is refused when that
 * is not the one that lies there: two tabs can never overwrite one another unseen.
 */
export class DraftStore {
  #options: DraftStoreOptions
  #opening: Promise<DraftsDatabase> | undefined
  /** The open connection, for the one write that cannot wait. */
  #database: DraftsDatabase | undefined
  /** Saves under way in cases this tab has left: it reads such a case again only after them. */
  #leaving = new Map<string, Promise<void>>()

  constructor(options: DraftStoreOptions) {
    this.#options = options
  }

  get operatorId(): string {
    return this.#options.operatorId
  }

  /** Seals a draft for its case. It holds the case's id, so that rows cannot be swapped. */
  async seal(caseId: string, draft: ReplyDraft): Promise<Sealed> {
    return seal(await this.#options.key, { caseId, draft })
  }

  /** Lets the next reading of a case wait for the last save of the keeper that has just left it. */
  holdReading(caseId: string, saved: Promise<void>): void {
    this.#leaving.set(caseId, saved)
  }

  async read(caseId: string): Promise<{ found: FoundDraft; asides: AsideDraft[] }> {
    await this.#leaving.get(caseId)?.catch(() => {})
    const database = await this.#open()
    const key = this.#keyOf(caseId)
    const transaction = database.transaction(['drafts', 'asides'])
    const [row, rows] = await Promise.all([
      transaction.objectStore('drafts').get(key),
      transaction.objectStore('asides').getAll(asidesOf(key)),
    ])
    const asides = await Promise.all(rows.map((aside) => this.#openAside(caseId, aside)))
    return { found: await this.#openRow(caseId, row), asides: asides.filter((aside) => aside !== undefined) }
  }

  /**
   * Writes the draft over `base` (undefined: there was none), or removes it where `sealed` is undefined. Refused, the text is put
   * aside in the same transaction. `settles` are tabs whose put-aside texts the draft has taken in.
   */
  async write(
    caseId: string,
    sealed: Sealed | undefined,
    base: string | undefined,
    settles: readonly string[] = [],
  ): Promise<Saving> {
    const { now, mintRevision, tab } = this.#options
    const database = await this.#open()
    const key = this.#keyOf(caseId)
    const transaction = database.transaction(['drafts', 'asides'], 'readwrite', { durability: 'strict' })
    // A failed request is thrown below; the transaction's own failure says the same again.
    transaction.done.catch(() => {})
    const drafts = transaction.objectStore('drafts')
    const asides = transaction.objectStore('asides')
    const row = await drafts.get(key)
    const accepted = row?.revision === base
    await Promise.all([tab, ...settles].map((name) => asides.delete([key, name])))
    if (!accepted) {
      if (sealed) await asides.put(this.#asideRow(caseId, sealed, base))
      await transaction.done
      return { ok: false, theirs: await this.#openRow(caseId, row) }
    }
    const savedAt = now()
    const revision = sealed ? mintRevision() : undefined
    if (sealed && revision !== undefined) await drafts.put({ key, revision, savedAt, sealed })
    else await drafts.delete(key)
    await transaction.done
    return { ok: true, revision, savedAt }
  }

  /** Puts a text aside without waiting for anything: the page may be gone the next moment. */
  putAsideNow(caseId: string, sealed: Sealed, base: string | undefined): void {
    const transaction = this.#database?.transaction('asides', 'readwrite', { durability: 'strict' })
    if (!transaction) return
    transaction.store.put(this.#asideRow(caseId, sealed, base)).catch(() => {})
    transaction.done.catch(() => {})
    transaction.commit()
  }

  #asideRow(caseId: string, sealed: Sealed, base: string | undefined): AsideRow {
    const { tab, now } = this.#options
    return { key: this.#keyOf(caseId), tab, savedAt: now(), sealed, ...(base === undefined ? {} : { base }) }
  }

  async #openRow(caseId: string, row: DraftRow | undefined): Promise<FoundDraft> {
    const draft = row && (await this.#unseal(caseId, row.sealed))
    return { revision: row?.revision, savedAt: row?.savedAt ?? 0, draft }
  }

  async #openAside(caseId: string, row: AsideRow): Promise<AsideDraft | undefined> {
    const draft = await this.#unseal(caseId, row.sealed)
    return draft && { tab: row.tab, base: row.base, savedAt: row.savedAt, draft }
  }

  async #unseal(caseId: string, sealed: Sealed): Promise<ReplyDraft | undefined> {
    const value = await unseal<{ caseId: string; draft: ReplyDraft }>(await this.#options.key, sealed)
    return value?.caseId === caseId ? value.draft : undefined
  }

  #open(): Promise<DraftsDatabase> {
    this.#opening ??= this.#connect()
    this.#opening.catch(() => this.#forget())
    return this.#opening
  }

  async #connect(): Promise<DraftsDatabase> {
    this.#database = await openDraftsDatabase(() => this.#forget())
    return this.#database
  }

  #forget(): void {
    this.#opening = undefined
    this.#database = undefined
  }

  #keyOf(caseId: string): string {
    return `${this.#options.operatorId}/${caseId}`
  }
}
