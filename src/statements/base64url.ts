/**
 * The bytes of a base64url text (RFC 4648 § 5), or undefined where it is none, or is not the one way to write these bytes:
 * a letter changed where nothing depends on it is still a letter changed.
 */
export function bytesOfBase64url(text: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (!text || !/^[\w-]+$/u.test(text) || text.length % 4 === 1) return undefined
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/')
  const letters = atob(base64)
  if (btoa(letters).replaceAll('=', '') !== base64) return undefined
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}

/** The UTF-8 text in a base64url text. */
export function textOfBase64url(text: string | undefined): string | undefined {
  const bytes = bytesOfBase64url(text)
  if (!bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
