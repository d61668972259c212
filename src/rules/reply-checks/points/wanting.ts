import { conceptOf } from '../concepts.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Answering } from './answering.ts'
import { denies, fits, wantedBy } from './fits.ts'
import { canDecide, asksWhether } from './whether.ts'

/** «Когда?» wants a date, «Сколько?» a number: without one nothing in the reply answers. */
export function lacksWhatIsAsked(draft: ReadText, answering: readonly Answering[], point: ReadText): boolean {
  const wanted = wantedBy(point)
  if (wanted === undefined) return asksWhether.test(point.lower) && !answering.some(canDecide)
  if (answering.some(({ sentence }) => fits(sentence, wanted))) return false
  if (wanted === 'time' && draft.dates.some(({ before }) => !/(?:за|for|of|от)\s$/.test(before))) return false
  const asked = new Set(point.sentences.flatMap(({ tokens }) => tokens.flatMap(({ text }) => conceptOf(text) ?? [])))
  return !answering.some(
    ({ sentence, concepts }) => denies(sentence) && [...asked].some((concept) => concepts.has(concept)),
  )
}
