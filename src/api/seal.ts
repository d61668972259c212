/** A text sealed with AES-GCM; the vector is new for every sealing. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

/**
 * The operator's own key from the session (base64). It lives in memory only, so what lies sealed in this browser can be
 * read by nobody who is not signed in as that operator.
 */
export function importSealKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Seals any JSON value. */
export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  )
  return { iv, data }
}

/** The value, or `undefined` where the key is another one or the bytes are damaged. */
export async function unseal<T>(key: CryptoKey, sealed: Sealed): Promise<T | undefined> {
  try {
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.data)
    return JSON.parse(new TextDecoder().decode(data)) as T
  } catch {
    return undefined
  }
}
