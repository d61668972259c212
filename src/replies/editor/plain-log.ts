import type { EditorValue } from './text-editor.ts'

/** One change of a plain text: what stood from `start` to `end` gave way to `text`. */
export type PlainStep = { start: number; end: number; text: string; at: number }

/** A text and how it was typed since. */
export type PlainLog = { base: EditorValue; steps: readonly PlainStep[] }

/** The one change that makes `after` of `before`: what stands between the beginning and the end that both share. */
export function findStep(before: string, after: string, at: number): PlainStep | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail), at }
}
