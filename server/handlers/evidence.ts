import { fromBase64 } from '../base64.ts'
import type { Reads, Writes } from '../call.ts'
import { hashBytes } from '../consents/hash-bytes.ts'
import { keepEvidence } from '../consents/keep-evidence.ts'
import { findConsents, findConsentsAt } from '../consents/load-consents.ts'
import { planFacts } from '../consents/plan-consent.ts'
import { sniffType } from '../consents/sniff-type.ts'
import { Refused } from '../http/refuse.ts'

const largest = 700 * 1024

const endings: Readonly<Record<string, string>> = {
  'text/plain; charset=utf-8': 'txt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
}

export const addEvidence: Writes['addEvidence'] = async ({ params, body, operator, seen, services }) => {
  const bytes = bytesOf(body)
  if (bytes.length > largest) throw new Refused('evidence-too-large')
  const type = sniffType(bytes)
  if (!type) throw new Refused('evidence-type', { pointers: ['/base64'] })
  const loaded = await findConsentsAt(services.store, operator, params.id, 'add-proof', seen)
  const { content, fact } = await keepEvidence(params.id, bytes, type, body.name)
  const { sha256, size } = content
  return { ...planFacts(loaded, [fact], { sha256, type, size }), evidence: [content] }
}

function bytesOf({ text, base64 }: { text?: string | undefined; base64?: string | undefined }) {
  if ((text === undefined) === (base64 === undefined))
    throw new Refused('evidence-empty', { pointers: ['/text', '/base64'] })
  if (text !== undefined) return new TextEncoder().encode(text)
  const bytes = fromBase64(base64!)
  if (!bytes) throw new Refused('evidence-type', { pointers: ['/base64'] })
  return bytes
}

export const readEvidence: Reads['readEvidence'] = async ({ params, operator, services }) => {
  await findConsents(services.store, operator, params.id, 'read-proof')
  const kept = /^[0-9a-f]{64}$/u.test(params.sha256)
    ? await services.store.evidence(params.id, params.sha256)
    : undefined
  if (!kept) throw new Refused('not-found')
  const bytes = fromBase64(kept.base64)
  // A file that is no longer what was hashed proves nothing, and is not shown as if it did.
  if (!bytes || (await hashBytes(bytes)) !== kept.sha256) throw new Refused('evidence-broken')
  const ending = endings[kept.type] ?? 'bin'
  // A viewer of PDF does not run in a sandbox: that one is saved and opened outside.
  const way = ending === 'pdf' || ending === 'bin' ? 'attachment' : 'inline'
  const headers = new Headers({
    'content-type': kept.type,
    'content-disposition': `${way}; filename="evidence-${kept.sha256.slice(0, 12)}.${ending}"`,
    'content-security-policy': "sandbox; default-src 'none'",
    'content-length': String(bytes.length),
  })
  return { body: undefined, file: bytes, headers }
}
