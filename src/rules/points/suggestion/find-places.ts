import { cleanPlace } from './clean.ts'
import { isFollowUp, isPoint } from './is-point.ts'
import { readListKind, type ListKind } from './lists.ts'
import { narrowSentence } from './narrow-sentence.ts'
import { trimPlace, type Place } from './place.ts'
import { splitSentences } from './sentences.ts'
import type { Unit } from './unit.ts'
import { splitUnits } from './units.ts'
import { countWords } from './words.ts'

/** A list item up to this length is one point as a whole; of a longer one only the sentences that ask. */
const wholeItem = 400

/** The places of one client's message that ask, demand or object, in the order of the text. */
export function findPlaces(text: string): Place[] {
  const places: Place[] = []
  const units = splitUnits(text)
  let leadIn: Place | undefined
  for (let at = 0; at < units.length;) {
    const items = readList(units, at)
    if (items.length > 0) {
      const kind = readListKind(text, leadIn, items)
      // The lead-in of a list of points asks nothing by itself: its items do.
      if (kind !== 'points' && leadIn) places.push(...findInSentences(text, [leadIn]))
      for (const item of items) places.push(...findInItem(text, item, kind))
      leadIn = undefined
      at += items.length
    } else {
      const sentences = splitSentences(text, units[at] ?? { start: 0, end: 0 })
      leadIn = units[at + 1]?.mark ? sentences.pop() : undefined
      places.push(...findInSentences(text, sentences))
      at += 1
    }
  }
  return places.map((place) => cleanPlace(text, place)).filter(({ start, end }) => end - start > 2)
}

function readList(units: readonly Unit[], from: number): Unit[] {
  const items: Unit[] = []
  for (let unit = units[from]; unit?.mark; unit = units[from + items.length]) items.push(unit)
  return items
}

function findInItem(text: string, item: Unit, kind: ListKind): Place[] {
  const short = item.end - item.start <= wholeItem
  if (kind === 'options' && short && countWords(text.slice(item.start, item.end)) < 5) return []
  if (kind === 'points' && short) return /\p{L}/u.test(text.slice(item.start, item.end)) ? [item] : []
  const asking = findInSentences(text, splitSentences(text, item))
  return asking.length > 0 && short ? [trimPlace(text, item)] : asking
}

function findInSentences(text: string, sentences: readonly Place[]): Place[] {
  const found: Place[] = []
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(cleanPlace(text, sentence).start, sentence.end)
    const before = sentences[index - 1]
    if (before && isFollowUp(words)) {
      if (found.at(-1)?.start === before.start) found.pop()
      found.push({ start: before.start, end: sentence.end })
    } else if (isPoint(words)) {
      found.push(narrowSentence(text, sentence))
    }
  }
  return found
}
