import { findStep } from './plain-log.ts'

/**
 * Places of a text, where they stand in the text that came of it. One in which something was changed is left out: it speaks
 * of words that are no more, and a mend of it would hit others.
 */
export function movePlaces<Place extends { start: number; end: number }>(
  places: readonly Place[],
  from: string,
  to: string,
): readonly Place[] {
  const step = findStep(from, to, 0)
  if (!step) return places
  const by = to.length - from.length
  return places.flatMap((place) => {
    // What is said of the whole reply has no place.
    if (place.start === place.end || place.end <= step.start) return [place]
    if (place.start < step.end) return []
    return [{ ...place, start: place.start + by, end: place.end + by }]
  })
}
