/** The same work on a pair of things, done once for as long as the first of them is there. The answer never depends on it. */
export function keepPairs<One extends object, Other, Result extends object | number>(
  work: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const known = new WeakMap<One, Map<Other, Result>>()
  return (one, other) => {
    const of = known.get(one) ?? new Map<Other, Result>()
    known.set(one, of)
    const before = of.get(other)
    if (before !== undefined) return before
    const result = work(one, other)
    of.set(other, result)
    return result
  }
}
