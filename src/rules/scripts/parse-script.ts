import type { Slot } from '../../contract/codes.ts'
import { isSlot, readCondition, type Condition, type ConditionFault } from './read-condition.ts'

/**
 * A run of a script: words, a gap to fill, the beginning, the turn or the end of a conditional part, or what cannot be
 * read. The raw text of an error stays in the part: what the author wrote is shown and blocked by the reply check, never
 * dropped silently.
 */
export type ScriptPart =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; slot: Slot; fallback?: string; raw: string }
  | { kind: 'if'; condition: Condition; raw: string }
  | { kind: 'else'; raw: string }
  | { kind: 'end'; raw: string }
  | { kind: 'error'; why: ConditionFault | 'not-closed'; raw: string }

const opening = '{{'
const closing = '}}'

/**
 * Reads a script's text into words, gaps and conditions: `{{slot}}`, `{{slot|fallback}}`, `{{if slot}}`, `{{else}}`,
 * `{{end}}`, each on one line. Joined back, the parts are the text.
 */
export function parseScript(text: string): ScriptPart[] {
  const parts: ScriptPart[] = []
  let at = 0
  while (at < text.length) {
    const start = text.indexOf(opening, at)
    if (start < 0) {
      parts.push({ kind: 'text', text: text.slice(at) })
      break
    }
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) })
    const end = findClosing(text, start + opening.length)
    if (end < 0) parts.push({ kind: 'error', why: 'not-closed', raw: opening })
    else parts.push(readGap(text.slice(start, end)))
    at = end < 0 ? start + opening.length : end
  }
  return parts
}

/** What a part was written as. */
export function writtenAs(part: ScriptPart): string {
  return part.kind === 'text' ? part.text : part.raw
}

/** The offset after `}}`, or -1 where the gap runs into a new line, into another gap or to the end of the text. */
function findClosing(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    if (pair === closing) return at + closing.length
    if (pair === opening || text[at] === '\n') return -1
  }
  return -1
}

function readGap(raw: string): ScriptPart {
  const inside = raw.slice(opening.length, -closing.length).trim()
  if (inside === 'else' || inside === 'end') return { kind: inside, raw }
  if (/^if(?:\s|$)/u.test(inside)) return readIf(inside.slice(2), raw)
  const bar = inside.indexOf('|')
  const name = (bar < 0 ? inside : inside.slice(0, bar)).trim()
  if (!isSlot(name)) return { kind: 'error', why: 'unknown-slot', raw }
  const fallback = bar < 0 ? '' : inside.slice(bar + 1).trim()
  return fallback === '' ? { kind: 'slot', slot: name, raw } : { kind: 'slot', slot: name, fallback, raw }
}

function readIf(said: string, raw: string): ScriptPart {
  const condition = readCondition(said)
  return typeof condition === 'string' ? { kind: 'error', why: condition, raw } : { kind: 'if', condition, raw }
}
