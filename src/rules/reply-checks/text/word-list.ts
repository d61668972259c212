/**
 * Word lists are data: words parted by white space, `*` at the end of a word stands for any ending.
 * `listWords('соглас* consent')` knows «согласие», «согласны», "consent".
 */
export type KnowsWord = (word: string) => boolean

const mostKept = 5_000

/** Makes a test out of a word list. */
export function listWords(...lines: readonly string[]): KnowsWord {
  const whole = new Set<string>()
  const beginnings = new Map<string, string[]>()
  for (const entry of lines.flatMap((line) => line.split(/\s+/)).filter(Boolean)) {
    if (!entry.endsWith('*')) whole.add(entry)
    else {
      const beginning = entry.slice(0, -1)
      const key = beginning.slice(0, 2)
      beginnings.set(key, [...(beginnings.get(key) ?? []), beginning])
    }
  }
  const kept = new Map<string, boolean>()
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    const knows =
      whole.has(word) || (beginnings.get(word.slice(0, 2))?.some((beginning) => word.startsWith(beginning)) ?? false)
    if (kept.size >= mostKept) kept.clear()
    kept.set(word, knows)
    return knows
  }
}
