/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Place = { start: number; end: number }

/** The place without white space at its ends. */
export function trimPlace(text: string, place: Place): Place {
  let { start, end } = place
  while (start < end && isSpace(text, start)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  return { start, end }
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
