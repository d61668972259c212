/** A source of chance that gives the same sequence for the same seed, so that every run tries the same texts. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly one: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly digits: (length: number) => string
}

/** mulberry32, a small generator with a full period of 2^32. */
export function chance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const one = (below: number) => Math.floor(next() * below)
  return {
    one,
    pick: (list) => list[one(list.length)] as (typeof list)[number],
    digits: (length) => Array.from({ length }, () => one(10)).join(''),
  }
}
