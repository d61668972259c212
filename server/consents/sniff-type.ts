/** Kinds of files that can prove something and that a browser shows without running anything. */
export type EvidenceType = 'text/plain; charset=utf-8' | 'image/png' | 'image/jpeg' | 'application/pdf'

const beginnings: readonly (readonly [EvidenceType, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/** What a file is, from its own bytes and from nothing that was said of it; undefined for what is not taken. */
export function sniffType(bytes: Uint8Array): EvidenceType | undefined {
  const known = beginnings.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  return isText(bytes) ? 'text/plain; charset=utf-8' : undefined
}

/** Words: UTF-8 throughout, and no control but tabs and ends of lines. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
