import type { ImportRow } from '../../src/contract/consent-imports.ts'
import type { ImportClaim } from '../../src/rules/consents/import-claim.ts'
import { findNotice } from '../../src/rules/consents/notices.ts'
import { sha256 } from '../journal/seal.ts'

/** A row of an import as a claim the rules can weigh: with the text it names, where there is such a text. */
export function readClaim(row: ImportRow, source: string): ImportClaim {
  const { method, channel, occurredAt, evidence = [], indicatedBy, note } = row
  return {
    source,
    evidence,
    ...readNotice(row),
    ...(method && { method }),
    ...(channel && { channel }),
    ...(occurredAt && { occurredAt }),
    ...(indicatedBy && { indicatedBy }),
    ...(note && { note }),
  }
}

/** The text that came with the row, to the letter; else one of ours. A text we no longer ask with proves no consent. */
function readNotice({ notice, noticeId, purpose }: ImportRow): Pick<ImportClaim, 'notice' | 'shown'> {
  if (notice) {
    const { version, language, text } = notice
    const id = noticeId ?? `${purpose.replaceAll('_', '-')}-${language}-imported-${version}`
    return { notice: { id, version, sha256: sha256(text) }, shown: { language, text } }
  }
  const known = noticeId === undefined ? undefined : findNotice(noticeId)
  if (known?.purpose !== purpose) return {}
  const { id, version, language, text } = known
  return { notice: { id, version, sha256: known.sha256 }, shown: { language, text } }
}
