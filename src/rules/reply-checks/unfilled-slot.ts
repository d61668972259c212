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
  check: (context) => joinPlaces(findGaps(context)).map((gap) => tellGap(context, gap)),
}

function findGaps(context: CheckContext): Place[] {
  const { draft } = context
  return [...findBracketed(draft), ...findBlanks(draft), ...findDescribed(draft)].filter(
    (gap) => !isShown(context, gap),
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
