import { compareTexts } from './compare-texts.ts'
import type { TracedPart } from './fill-script.ts'
import type { SlotValues } from './slot-values.ts'

/** A value shorter than this stands in a text by chance too often to be taken for its slot. */
const shortest = 4

/**
 * What a reply makes of its script: the operator’s edits put into the script’s own text. Gaps that were left alone stay
 * gaps, branches that were not said stay as they are, and a value that was typed by hand becomes its slot, so that
 * nothing of one client goes into a text for all.
 */
export function carryEdits(text: string, parts: readonly TracedPart[], sent: string, values: SlotValues): string {
  const runs = parts.map((part) => ({ ...part }))
  const out: string[] = []
  let run = 0
  let within = 0
  let raw = 0
  /** Writes down what of the script’s text was not said before a place: marks and branches. */
  const catchUp = (to: number) => {
    out.push(text.slice(raw, Math.max(raw, to)))
    raw = Math.max(raw, to)
  }
  for (const piece of compareTexts(parts.map((part) => part.text).join(''), sent)) {
    if (piece.kind === 'added') {
      out.push(piece.text)
      continue
    }
    let left = piece.text.length
    while (left > 0) {
      const part = runs[run]
      if (!part) break
      if (within === 0) catchUp(part.from)
      const taken = Math.min(left, part.text.length - within)
      const whole = within === 0 && taken === part.text.length
      if (piece.kind === 'same') {
        if (part.slot === undefined) out.push(part.text.slice(within, within + taken))
        else if (whole) out.push(text.slice(part.from, part.to))
        else out.push(part.text.slice(within, within + taken))
      }
      within += taken
      left -= taken
      if (within < part.text.length) continue
      raw = Math.max(raw, part.to)
      within = 0
      run += 1
    }
  }
  catchUp(text.length)
  const carried = out.join('')
  // A name may have come together out of pieces, one kept and one typed: the whole is looked through once more.
  return carried === text
    ? text
    : carried
        .split(/(\{\{[^{}\n]*\}\})/u)
        .map(takeFromWords(values))
        .join('')
}

/** Every second piece is a gap and stays. */
const takeFromWords = (values: SlotValues) => (piece: string, at: number) =>
  at % 2 === 1 ? piece : takeSlots(piece, values)

/** Values of the window found in a text, each in the place of its slot: the longest first. */
export function takeSlots(text: string, values: SlotValues): string {
  const known = Object.entries(values)
    .flatMap(([slot, value]) => (value !== undefined && value.length >= shortest ? [[slot, value] as const] : []))
    .sort(([, a], [, b]) => b.length - a.length)
  // Split apart, so that what was put in for one value is not searched for another.
  return known
    .reduce<string[]>(
      (pieces, [slot, value]) =>
        pieces.flatMap((piece, at) => (at % 2 === 1 ? [piece] : splitAround(piece, value, `{{${slot}}}`))),
      [text],
    )
    .join('')
}

/** Odd places of the answer are gaps, even ones words: that is kept by every split. */
function splitAround(text: string, value: string, gap: string): string[] {
  return text.split(value).flatMap((piece, at) => (at === 0 ? [piece] : [gap, piece]))
}
