import type { ScriptUse } from '../../contract/entries.ts'
import type { Script } from '../../contract/scripts.ts'
import { countEdits, phrasesOf } from './compare-texts.ts'
import { traceScript, type SlotCodes, type TracedPart } from './fill-script.ts'
import { locateEdits } from './locate-edits.ts'
import type { SlotValues } from './slot-values.ts'

/** What a reply keeps of the script it began with; without `sent` it went as it was. */
export function takeUse(
  script: Script,
  values: SlotValues,
  codes: SlotCodes,
  sent?: string,
): { use: ScriptUse; parts: TracedPart[] } {
  const parts = traceScript(script, values, codes)
  const filled = parts.map(({ text }) => text).join('')
  const { id, version, title } = script
  const edits = sent === undefined ? 0 : countEdits(filled, sent)
  const places = edits === 0 || sent === undefined ? [] : locateEdits(script.text, parts, sent)
  return { use: { id, version, title, filled, edits, phrases: phrasesOf(filled).length, places }, parts }
}
