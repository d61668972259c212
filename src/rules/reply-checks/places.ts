import type { Finding } from '../../contract/reply-checks.ts'
import { hashText } from './text/hash-text.ts'
import { once, readText } from './text/read-text.ts'

/**
 * By what a finding is known again: its rule and the sentences it stands in, so that a dismissed one stays dismissed while
 * they are the same, wherever they move. What is said of a point is known by the point, what is said of the whole reply by all
 * of its words. One place for each finding, in their order.
 */
export function placesOf(draft: string, findings: readonly Finding[]): string[] {
  const sentences = once(() => {
    const { folded, sentences: found } = readText(draft)
    return found.map(({ start, end }) => ({ start: folded.toSource(start), end: folded.toSource(end) }))
  })
  return findings.map(({ rule, point, start, end }) => {
    if (point !== undefined) return hashText(`${rule}\n${point}`)
    const within = sentences().filter((one) => one.start < end && one.end > start)
    const from = Math.min(start, ...within.map((one) => one.start))
    const to = Math.max(end, ...within.map((one) => one.end))
    const words = start === end ? draft : draft.slice(from, to)
    return hashText(`${rule}\n${words.replaceAll(/\s+/gu, ' ').trim()}`)
  })
}
