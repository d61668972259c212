import { readSigns, type Setting, type Sign, type Signs } from './signs.ts'
import { enough, weights } from './weights.ts'
import type { WeighedPoint } from './weighed-point.ts'

/** The signs weighed together. */
export function sumSigns(signs: Signs, by: Readonly<Record<Sign, number>> = weights): number {
  let sum = 0
  for (const [sign, value] of Object.entries(signs)) sum += by[sign as Sign] * value
  return sum
}

/** Whether a part of the reply answers a point, all signs taken together. */
export function answers(setting: Setting, point: WeighedPoint): boolean {
  return sumSigns(readSigns(setting, point)) >= enough
}
