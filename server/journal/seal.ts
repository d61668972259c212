import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { NewEntry, SealedEntry, StoredEntry } from '../store/store.ts'

/** Hash that stands before the first entry of every stream. */
export const genesis = '0'.repeat(64)

/** JSON with keys in one order at every depth, so that equal values have equal texts (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`)
    return `{${fields.join(',')}}`
  }
  return JSON.stringify(value)
}

/**
 * Hex SHA-256 of a text. Not by WebCrypto: an entry is so short that handing it to another thread takes six times as long as
 * hashing it, and everything that seals would have to wait.
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)))
}

function hashOf(entry: NewEntry & { version: number }, prevHash: string): string {
  const { id, stream, version, type, at, actor, data } = entry
  return sha256(prevHash + canonicalJson({ id, stream, version, type, at, actor, data }))
}

/** Gives an entry its place in the stream and ties it to the entry before: a changed past no longer fits. */
export function seal(entry: NewEntry, before: { version: number; hash: string }): SealedEntry {
  const version = before.version + 1
  return { ...entry, version, prevHash: before.hash, hash: hashOf({ ...entry, version }, before.hash) }
}

/** Whether a stored entry still is what was sealed after the hash it names. */
export function isIntact(entry: StoredEntry): boolean {
  return entry.hash === hashOf(entry, entry.prevHash)
}

/** Whether an entry stands right behind another one of its stream. */
export function follows(entry: StoredEntry, before: { version: number; hash: string }): boolean {
  return entry.version === before.version + 1 && entry.prevHash === before.hash
}

/** Whether a stored entry still is what was sealed, and stands right behind another one. */
export function holds(entry: StoredEntry, before: { version: number; hash: string }): boolean {
  return follows(entry, before) && isIntact(entry)
}
