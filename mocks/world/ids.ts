/** Names of things in the demo world: the same on every start, so that an address of a case survives «Начать заново». */
export interface WorldIds {
  /** The next id in a row. */
  next(): string
  /** The id that always belongs to a thing with this name. */
  of(name: string): string
}

/** All ids say that they were made on this day: they do not depend on when the world is opened. */
const bornAt = Date.UTC(2026, 0, 1)

/** Ids of the form of UUIDv7 (RFC 9562, 5.7) from a seed: no chance in them. */
export function seededIds(seed = 20_431): WorldIds {
  let count = 0
  const inARow = randomFrom(seed)
  return {
    next() {
      count += 1
      return uuidOf(bornAt + count, inARow)
    },
    of: (name) => uuidOf(bornAt, randomFrom(hashOf(name) ^ seed)),
  }
}

function uuidOf(at: number, random: () => number): string {
  const time = at.toString(16).padStart(12, '0')
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const variant = '89ab'[Math.floor(random() * 4)]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`
}

/** Mulberry32, a public-domain generator by Tommy Ettinger: small, and good enough to tell ids apart. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** FNV-1a, 32 bit. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
