import type { Finding } from '../../contract/reply-checks.ts'
import type { CheckContext } from './context.ts'
import { findAt, type Place, type ReplyCheckRule } from './rule.ts'
import { slotValue } from './slot-values.ts'
import { findBracketed } from './slots/bracketed.ts'
import { findBlanks } from './slots/blanks.ts'
import { findDescribed } from './slots/described.ts'
import { isShown } from './slots/shown-to-client.ts'

const rule = { code: 'unfilled-slot', severity: 'block' } as const

/** A gap or bracketed placeholder of a script is still in the text. Gaps that overlap are one finding. */
export const unfilledSlot: ReplyCheckRule = {
  ...rule,
  check: (context) => findGaps(context).map((gap) => tellGap(context, gap)),
}

function findGaps(context: CheckContext): Place[] {
  const { draft } = context
  const signs = joinPlaces([...findBracketed(draft), ...findBlanks(draft), ...findDescribed(draft)])
  return leaveOutShown(context, signs)
}

/** A sign that is joined to a shown one is shown with it: «[ФИО] на [FIO]», «[Alt]+[F4]». */
function leaveOutShown(context: CheckContext, signs: readonly Place[]): Place[] {
  const shown = signs.map((sign) => isShown(context, sign))
  const joined = (one: Place | undefined, other: Place) =>
    one !== undefined && areJoined(context.draft.folded.lower, one, other)
  signs.forEach((sign, at) => (shown[at] ||= shown[at - 1] === true && joined(signs[at - 1], sign)))
  return signs.filter((_, at) => shown[at] !== true)
}

function areJoined(lower: string, one: Place, other: Place): boolean {
  const between = lower.slice(one.end, other.start)
  const [last, otherLast] = [lower[one.end - 1] ?? '', lower[other.end - 1] ?? '']
  return (
    (last === otherLast || (/\p{L}/u.test(last) && /\p{L}/u.test(otherLast))) &&
    /^[»”"]?(?:,?\s(?:и|или|на|and|or|to)\s|,?\s|\s?[→>+/–—-]\s?)[«“"]?$/u.test(between)
  )
}

/** Overlapping or touching places become one: «__.__.20__» is one gap, not three. */
function joinPlaces(places: readonly Place[]): Place[] {
  const joined: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last !== undefined && place.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    else joined.push(place)
  }
  return joined
}

function tellGap(context: CheckContext, gap: Place): Finding {
  const written = context.draft.folded.plain.slice(gap.start, gap.end)
  const value = slotValue(written, context)
  return findAt(
    context,
    rule,
    gap,
    {
      ru: `В тексте осталось незаполненное место: ${written}.`,
      en: `A gap of the script is still unfilled: ${written}.`,
    },
    value === undefined ? {} : { mend: { label: { ru: `Вставить: ${value}`, en: `Insert: ${value}` }, text: value } },
  )
}
