/**
 * Reads base64url (RFC 4648 § 5) to the letter: no padding, no other signs, and no spare bits set, so that a text has one
 * spelling only and a changed sign is a changed text. Undefined for anything else.
 */
export function readBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/u.test(text) || text.length % 4 === 1) return undefined
  const plain = text.replaceAll('-', '+').replaceAll('_', '/')
  const binary = atob(plain.padEnd(Math.ceil(plain.length / 4) * 4, '='))
  if (btoa(binary).replace(/=+$/u, '') !== plain) return undefined
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}
