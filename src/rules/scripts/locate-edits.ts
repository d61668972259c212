import { alignSequences } from './align-sequences.ts'
import { phrasesOf, plainPhrase } from './compare-texts.ts'
import type { TracedPart } from './fill-script.ts'

/** One edit of a script in a reply: the phrase of the script’s own text it stands at, counted from zero, and what was done. */
export interface LocatedEdit {
  place: number
  kind: 'changed' | 'removed' | 'added'
}

/** Where a reply went away from its script. No word of the reply is kept in it: places only. */
export function locateEdits(text: string, parts: readonly TracedPart[], sent: string): LocatedEdit[] {
  const filled = phrasesOf(parts.map((part) => part.text).join(''))
  const starts = startsOf(filled)
  const placeAt = (phrase: number) =>
    placeOf(text, originOf(parts, starts[Math.max(0, Math.min(phrase, starts.length - 1))] ?? 0))
  return alignSequences(filled.map(plainPhrase), phrasesOf(sent).map(plainPhrase)).flatMap((run): LocatedEdit[] => {
    if (run.kind === 'same') return []
    const [from, to] = run.before
    const gone = to - from
    const come = run.after[1] - run.after[0]
    return Array.from({ length: Math.max(gone, come) }, (_, at) => ({
      place: placeAt(gone === 0 ? from - 1 : Math.min(from + at, to - 1)),
      kind: at >= come ? 'removed' : at >= gone ? 'added' : 'changed',
    }))
  })
}

/** The place in the script’s text that a place in the filled one came from. */
function originOf(parts: readonly TracedPart[], offset: number): number {
  let at = 0
  for (const part of parts) {
    if (offset < at + part.text.length) return part.slot === undefined ? part.from + offset - at : part.from
    at += part.text.length
  }
  return parts.at(-1)?.to ?? 0
}

function placeOf(text: string, offset: number): number {
  return Math.max(
    0,
    startsOf(phrasesOf(text)).findLastIndex((start) => start <= offset),
  )
}

function startsOf(phrases: readonly string[]): number[] {
  let at = 0
  return phrases.map((phrase) => (at += phrase.length) - phrase.length)
}
