import type { ConsentState, Slot } from '../../contract/codes.ts'
import { matchConditions, type Block } from './match-conditions.ts'
import { parseScript, type ScriptPart } from './parse-script.ts'
import type { Condition, ConsentSlot } from './read-condition.ts'
import type { SlotValues } from './slot-values.ts'
import { trimMarks } from './trim-marks.ts'

/** A run of a filled script. `slot` marks what came from a gap; `missing` that nothing could be put in. */
export type FilledPart = { text: string; slot?: Slot; missing?: true }

export type FilledScript = { text: string; parts: FilledPart[] }

/** Codes that conditions compare. A source that did not answer gives none, and then nothing is decided by it. */
export type SlotCodes = { readonly [S in ConsentSlot]?: ConsentState | undefined }

/** A run of a filled script with the place in the script's own text that it came from. */
export type TracedPart = FilledPart & { from: number; to: number }

/**
 * Puts values into a script's gaps; where there is none, the fallback. A gap with neither keeps its raw text, so that the
 * reply cannot leave with it unseen (rule `unfilled-slot`).
 */
export function fillScript(script: { text: string }, values: SlotValues, codes: SlotCodes = {}): FilledScript {
  const parts = traceScript(script, values, codes).map(({ from: _from, to: _to, ...part }) => part)
  return { text: parts.map((part) => part.text).join(''), parts }
}

/** The same with the way back: where in the script's text each run came from. */
export function traceScript({ text }: { text: string }, values: SlotValues, codes: SlotCodes = {}): TracedPart[] {
  const parts = parseScript(text)
  const { blocks } = matchConditions(parts)
  const places = trimMarks(text, parts, marksOf(blocks))
  const skipped = findSkipped(parts, blocks, values, codes)
  const traced: TracedPart[] = []
  let said = ''
  let dropped = false
  for (const [at, part] of parts.entries()) {
    const fate = skipped.get(at)
    let { from, to } = places[at]!
    if (fate === 'drop') {
      dropped = true
      continue
    }
    if (fate === 'mark') continue
    // Where a paragraph fell away, its empty line goes with it.
    if (part.kind === 'text' && dropped && (said === '' || said.endsWith('\n\n')))
      while (from < to && text[from] === '\n') from += 1
    if (part.kind === 'text' && from === to) continue
    dropped = false
    const run = part.kind === 'text' ? { text: text.slice(from, to) } : fillPart(part, values)
    traced.push({ ...run, from, to })
    said = (said + run.text).slice(-2)
  }
  return traced
}

function fillPart(part: Exclude<ScriptPart, { kind: 'text' }>, values: SlotValues): FilledPart {
  if (part.kind === 'if') return { text: part.raw, slot: part.condition.slot, missing: true }
  if (part.kind !== 'slot') return { text: part.raw }
  const value = values[part.slot] ?? part.fallback
  return value === undefined ? { text: part.raw, slot: part.slot, missing: true } : { text: value, slot: part.slot }
}

function marksOf(blocks: readonly Block[]): Set<number> {
  return new Set(blocks.flatMap(({ start, turn, end }) => (turn === undefined ? [start, end] : [start, turn, end])))
}

/**
 * Parts that say nothing this time: marks, and what stands in a branch not taken. A condition that cannot be decided stays
 * as a gap in the place of both its branches: no state of a consent is guessed at.
 */
function findSkipped(
  parts: readonly ScriptPart[],
  blocks: readonly Block[],
  values: SlotValues,
  codes: SlotCodes,
): Map<number, 'mark' | 'drop'> {
  const skipped = new Map<number, 'mark' | 'drop'>()
  const drop = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) skipped.set(at, 'drop')
  }
  // From the outside in: what stands in a branch not taken is settled with it, whatever it holds itself.
  for (const { start, turn, end } of blocks.toSorted((a, b) => a.start - b.start)) {
    if (skipped.get(start) === 'drop') continue
    const part = parts[start]
    const holds = part?.kind === 'if' ? decide(part.condition, values, codes) : undefined
    if (holds !== undefined) skipped.set(start, 'mark')
    for (const at of turn === undefined ? [end] : [turn, end]) skipped.set(at, 'mark')
    if (holds !== true) drop(start + 1, turn ?? end)
    if (holds !== false && turn !== undefined) drop(turn + 1, end)
  }
  return skipped
}

/** Whether a condition holds; undefined where the window does not know. */
function decide(condition: Condition, values: SlotValues, codes: SlotCodes): boolean | undefined {
  if (condition.kind === 'filled') return (values[condition.slot] !== undefined) !== condition.not
  const code = codes[condition.slot]
  return code === undefined ? undefined : condition.states.includes(code) !== condition.not
}
