/** Work done once for each thing, for as long as the thing is there. The answer never depends on what is kept. */
export function keep<One extends object, Result>(work: (one: One) => Result): (one: One) => Result {
  const known = new WeakMap<One, { readonly result: Result }>()
  return (one) => {
    const before = known.get(one)
    if (before !== undefined) return before.result
    const result = work(one)
    known.set(one, { result })
    return result
  }
}
