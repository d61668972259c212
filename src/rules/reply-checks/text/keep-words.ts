const mostKept = 20_000
const longestKept = 40

/** Work done once for each word of a language, for texts are made of the same few. The answer never depends on what is kept. */
export function keepWords<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before.result
    const result = work(word)
    if (known.size >= mostKept) known.clear()
    if (word.length <= longestKept) known.set(word, { result })
    return result
  }
}
