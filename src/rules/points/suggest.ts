import type { SuggestedPoint } from '../../contract/imports.ts'
import { readPoint } from './suggestion/clean.ts'
import { findPlaces } from './suggestion/find-places.ts'
import { SaidPoints } from './suggestion/same-point.ts'

/** More than an operator would read through before saving. */
const mostSuggestions = 200

/**
 * Suggests the points of an exchange: what the client asks, demands or objects to, each at its place in a message and
 * said once. A suggestion only: the operator corrects and saves, so it rather leaves out than makes up.
 */
export function suggestPoints(messages: readonly { author: 'client' | 'bank'; text: string }[]): SuggestedPoint[] {
  const points: SuggestedPoint[] = []
  const said = new SaidPoints()
  for (const [message, { author, text }] of messages.entries()) {
    if (author !== 'client') continue
    for (const place of findPlaces(text)) {
      const point = readPoint(text, place)
      if (!said.add(point)) continue
      points.push({ text: point, from: { message, ...place } })
      if (points.length === mostSuggestions) return points
    }
  }
  return points
}
