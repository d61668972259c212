/** Letters handed to `fromCharCode` at once: an engine allows only so many arguments. */
const step = 0x8000

/** Base64 of bytes (RFC 4648 § 4), in every host alike. */
export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let from = 0; from < bytes.length; from += step)
    letters += String.fromCharCode(...bytes.subarray(from, from + step))
  return btoa(letters)
}

/** The bytes of base64, or undefined where the text is none, or is not the one way to write these bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(text) || text.length % 4 !== 0) return undefined
  const letters = atob(text)
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  return btoa(letters) === text ? bytes : undefined
}

/** Base64url without padding (RFC 4648 § 5). */
export const toBase64url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const padded = text.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (text.length % 4)) % 4)
  return /^[\w-]*$/u.test(text) ? fromBase64(padded) : undefined
}
