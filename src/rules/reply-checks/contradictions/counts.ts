import { stemWord } from '../text/stem.ts'
import type { Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { numbersInWords, ordinalsInWords } from '../words/dates.ts'
import { counted, numberedPlaces } from '../words/details.ts'

const isCounted = listWords(counted)
const isNumbered = listWords(numberedPlaces)

/** How many things are counted out, in figures or in words: «две подписи»; and which of places: «на втором этаже». */
export function countsIn({ tokens }: Segment): { value: number; unit: string; start: number; end: number }[] {
  return tokens.flatMap(({ text, start }, at) => {
    const ordinal = ordinalOf(text)
    const place = ordinal === undefined ? undefined : tokens[at + 1]
    if (ordinal !== undefined && place !== undefined && isNumbered(place.text))
      return [{ value: ordinal, unit: `count ${stemWord(place.text)}`, start, end: place.end }]
    const value = numbersInWords[text] ?? englishNumbers[text] ?? (/^\d{1,3}$/.test(text) ? Number(text) : undefined)
    const before = tokens[at - 1]
    if (value !== undefined && before !== undefined && isNumbered(before.text))
      return [{ value, unit: `count ${stemWord(before.text)}`, start, end: start + text.length }]
    const thing = tokens.slice(at + 1, at + 3).find((token) => isCounted(token.text))
    if (value === undefined || thing === undefined || tokens[at + 1]?.text === 'из') return []
    return [{ value, unit: `count ${stemWord(thing.text)}`, start, end: thing.end }]
  })
}

const ordinalStems = ordinalsInWords.map(stemWord)
const englishNumbers: Readonly<Record<string, number>> = { one: 1, single: 1, both: 2 }

function ordinalOf(word: string): number | undefined {
  const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  if (figure !== null) return Number(figure[1])
  const at = ordinalStems.indexOf(stemWord(word))
  return at < 0 ? undefined : at + 1
}
