import type { Slot } from '../../contract/codes.ts'
import { parseScript, type ScriptPart } from './parse-script.ts'
import type { SlotValues } from './slot-values.ts'

/** A run of a filled script. `slot` marks what came from a gap; `missing` that nothing could be put in. */
export type FilledPart = { text: string; slot?: Slot; missing?: true }

export type FilledScript = { text: string; parts: FilledPart[] }

/**
 * Puts values into a script's gaps; where there is none, the fallback. A gap with neither keeps its raw text, so that the
 * reply cannot leave with it unseen (rule `unfilled-slot`).
 */
export function fillScript(script: { text: string }, values: SlotValues): FilledScript {
  const parts = parseScript(script.text).map((part) => fillPart(part, values))
  return { text: parts.map((part) => part.text).join(''), parts }
}

function fillPart(part: ScriptPart, values: SlotValues): FilledPart {
  if (part.kind !== 'slot') return { text: part.kind === 'text' ? part.text : part.raw }
  const value = values[part.slot] ?? part.fallback
  return value === undefined ? { text: part.raw, slot: part.slot, missing: true } : { text: value, slot: part.slot }
}
