import { keep } from './keep.ts'

/** The same work on a pair of things, done once for as long as the first of them is there. The answer never depends on it. */
export function keepPairs<One extends object, Other, Result extends object | number | boolean>(
  work: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const knownOf = keep<One, Map<Other, Result>>(() => new Map())
  return (one, other) => {
    const of = knownOf(one)
    const before = of.get(other)
    if (before !== undefined) return before
    const result = work(one, other)
    of.set(other, result)
    return result
  }
}
