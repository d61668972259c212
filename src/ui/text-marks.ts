/** A place in a text that is underlined; offsets are UTF-16, as everywhere in the contract. */
export type TextMark = {
  id: string
  start: number
  end: number
  tone?: 'plain' | 'done' | 'now'
  /** Said at its end: which of several it is. */ label?: string
}

export type MarkedRun = { at: number; text: string; mark: TextMark | undefined }

/**
 * Parts a text along its marks. Where marks overlap, the one that begins later wins, so that a short mark inside a long one
 * stays visible; marks outside of the text are cut to it.
 */
export function partByMarks(text: string, marks: readonly TextMark[]): MarkedRun[] {
  const inside = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((place) => place.start < place.end)
  const borders = [...new Set([0, text.length, ...inside.flatMap((place) => [place.start, place.end])])].sort(
    (one, other) => one - other,
  )
  const runs: MarkedRun[] = []
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1]
    if (end === undefined) break
    const covering = inside
      .filter((place) => place.start <= start && place.end >= end)
      .sort((one, other) => other.start - one.start)
    runs.push({ at: start, text: text.slice(start, end), mark: covering[0]?.mark })
  }
  return runs
}
