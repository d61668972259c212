import type { ConsentState, Purpose } from '../../../src/contract/codes.ts'
import { consentsCursor, readConsentsCursor } from '../consents-cursor.ts'
import type { ConsentRow, ConsentsQuery, EvidenceContent } from '../store.ts'

export type ConsentView = Omit<ConsentRow, 'clientName'>

const rowKey = ({ clientId, purpose }: Pick<ConsentView, 'clientId' | 'purpose'>) => `${clientId} ${purpose}`
const fileKey = ({ clientId, sha256 }: Pick<EvidenceContent, 'clientId' | 'sha256'>) => `${clientId} ${sha256}`

/** The consents across clients, and the files that prove them, of a store in memory. */
export class MemoryConsents {
  readonly #rows = new Map<string, ConsentView>()
  readonly #files = new Map<string, EvidenceContent>()

  keepRow(row: ConsentView): void {
    this.#rows.set(rowKey(row), row)
  }

  clearRows(): void {
    this.#rows.clear()
  }

  /** A file is kept once; what stands under its hash is never replaced. */
  keepFile(file: EvidenceContent): void {
    if (!this.#files.has(fileKey(file))) this.#files.set(fileKey(file), file)
  }

  findFile(clientId: string, sha256: string): EvidenceContent | undefined {
    return this.#files.get(fileKey({ clientId, sha256 }))
  }

  list(
    { state, cursor, limit }: ConsentsQuery,
    nameOf: (clientId: string) => string,
  ): { items: ConsentRow[]; next: string | null } {
    const after = readConsentsCursor(cursor)
    const rows = [...this.#rows.values()]
      .filter((row) => state === undefined || row.state === state)
      .filter((row) => !after || rowKey(row) > `${after.clientId} ${after.purpose}`)
      .sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1))
    const items = rows.slice(0, limit).map((row) => ({ ...row, clientName: nameOf(row.clientId) }))
    const last = items.at(-1)
    return { items, next: last && rows.length > limit ? consentsCursor(last) : null }
  }

  count(state: ConsentState): number {
    return [...this.#rows.values()].filter((row) => row.state === state).length
  }

  overdue(now: string, limit: number): { clientId: string; purpose: Purpose }[] {
    return [...this.#rows.values()]
      .filter(({ state, consent: { validTo } }) => state === 'given' && validTo !== undefined && validTo <= now)
      .slice(0, limit)
      .map(({ clientId, purpose }) => ({ clientId, purpose }))
  }

  snapshot(): { consents: ConsentView[]; evidence: EvidenceContent[] } {
    return { consents: [...this.#rows.values()], evidence: [...this.#files.values()] }
  }
}
