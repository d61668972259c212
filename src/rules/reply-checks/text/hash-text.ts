/**
 * 64 bits of a text in hex: to know a place again, not to hide it or to prove anything. Two rounds of murmur’s mixing over
 * UTF-16 units, each with a seed of its own.
 */
export function hashText(text: string): string {
  return mix(text, 0x9e3779b1) + mix(text, 0x85ebca77)
}

function mix(text: string, seed: number): string {
  let hash = seed ^ text.length
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
