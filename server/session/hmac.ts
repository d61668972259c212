import { hmac as authenticate } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** HMAC-SHA-256 of a text by the store's secret. Every request is judged by one, so it is not handed to another thread. */
export function hmac(secret: string, text: string): Uint8Array {
  return authenticate(sha256, utf8ToBytes(secret), utf8ToBytes(text))
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
