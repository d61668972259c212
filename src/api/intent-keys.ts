/** A new Idempotency-Key: one per intent of the operator. */
export function mintKey(): string {
  // Browsers give `randomUUID` only to pages of a secure address; a test bench on a plain one still has to work.
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/**
 * Remembers which intent was given which key. Pressing the same button again after a broken connection is the same
 * intent and must not act twice; other words, or the same words after a clear answer, are a new one.
 */
export class IntentKeys {
  #open: { readonly intent: string; readonly key: string } | undefined

  keyOf(input: { readonly params?: unknown; readonly body?: unknown }): string {
    // Not the version: after a broken connection the case may have moved by this very write, and the server knows it
    // again only by the key.
    const intent = JSON.stringify([input.params, input.body])
    if (this.#open?.intent !== intent) this.#open = { intent, key: mintKey() }
    return this.#open.key
  }

  settle(key: string): void {
    if (this.#open?.key === key) this.#open = undefined
  }
}
