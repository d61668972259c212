import { cleanPlace } from './clean.ts'
import { isPoint } from './is-point.ts'
import type { Place } from './place.ts'
import type { Unit } from './unit.ts'
import { simplify } from './words.ts'

/** What a list enumerates: things demanded or disputed, options of one thing, or remarks to be judged one by one. */
export type ListKind = 'points' | 'options' | 'remarks'

const announcing =
  /требовани|просьб|прошу|просим|предложени|услови|пожелани|вопрос|следующ|необходимо|нужно|претензи|жалоб|проблем|замечани|недостат|нарушени|request|demand|question|following|follows|would like|want|need|confirm|concern|complain|issue|problem/u
const choosing = /вариант|кнопк|выбор|опци|option|button|choice|choose/u

/** Judges a list by the sentence before it and by its marks: whoever numbers what they say wants each answered. */
export function readListKind(text: string, leadIn: Place | undefined, items: readonly Unit[]): ListKind {
  if (leadIn) {
    const words = simplify(text.slice(Math.max(leadIn.start, leadIn.end - 400), leadIn.end))
    if (words.endsWith(':') && choosing.test(words)) return 'options'
    if (words.endsWith(':') && announcing.test(words)) return 'points'
    const { start } = cleanPlace(text, leadIn)
    if (isPoint(text.slice(start, leadIn.end))) return 'points'
  }
  return items.length > 1 && items.every(({ mark }) => mark === 'number') ? 'points' : 'remarks'
}
