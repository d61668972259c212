import type { ScriptPart } from './parse-script.ts'

/** A conditional part by the places of its marks among a script's parts; `turn` is where `{{else}}` stands. */
export interface Block {
  start: number
  turn?: number
  end: number
}

/** Marks that belong to no conditional part, each with what is wrong with it. */
export type Loose = { at: number; why: 'if-not-closed' | 'else-alone' | 'else-twice' | 'end-alone' | 'too-deep' }

/** Deeper than this nobody reads what a script says. */
const deepest = 3

/** Which `{{if}}`, `{{else}}` and `{{end}}` belong together. */
export function matchConditions(parts: readonly ScriptPart[]): { blocks: Block[]; loose: Loose[] } {
  const blocks: Block[] = []
  const loose: Loose[] = []
  const open: { start: number; turn?: number }[] = []
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'if') {
      if (open.length >= deepest) loose.push({ at, why: 'too-deep' })
      open.push({ start: at })
    } else if (part.kind === 'else') {
      const last = open.at(-1)
      if (last === undefined) loose.push({ at, why: 'else-alone' })
      else if (last.turn === undefined) last.turn = at
      else loose.push({ at, why: 'else-twice' })
    } else if (part.kind === 'end') {
      const last = open.pop()
      if (last === undefined) loose.push({ at, why: 'end-alone' })
      else blocks.push({ ...last, end: at })
    }
  }
  loose.push(...open.map(({ start }): Loose => ({ at: start, why: 'if-not-closed' })))
  return { blocks, loose: loose.sort((a, b) => a.at - b.at) }
}
