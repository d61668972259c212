import { appendTo } from './append-to.ts'
import { headOf, markHeads } from './head.ts'

/**
 * Word lists are data: words parted by white space, `*` at the end of a word stands for any ending.
 * `listWords('соглас* consent')` knows «согласие», «согласны», "consent".
 */
export type KnowsWord = (word: string) => boolean

/** Makes a test out of a word list. */
export function listWords(...lines: readonly string[]): KnowsWord {
  const whole = new Set<string>()
  const beginnings = new Map<string, string[]>()
  for (const entry of lines.flatMap((line) => line.split(/\s+/)).filter(Boolean)) {
    if (!entry.endsWith('*')) whole.add(entry)
    else {
      const beginning = entry.slice(0, -1)
      const key = beginning.slice(0, 2)
      appendTo(beginnings, key, beginning)
    }
  }
  const marks = markHeads([...whole, ...beginnings.keys()])
  return (word) =>
    marks[headOf(word)] === 1 &&
    (whole.has(word) || (beginnings.get(word.slice(0, 2))?.some((beginning) => word.startsWith(beginning)) ?? false))
}
