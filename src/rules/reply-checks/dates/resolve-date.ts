import { addMonths, addWorkingDays, dateOf, dayOf, endOfMonth, weekdayOf, type DayNumber } from './days.ts'

/** The part of a month or week that is named: «в начале», "mid". */
export type PartOfPeriod = 'early' | 'middle'

/** What a date in a text means, before it is known which day it falls on. */
export type DateMeaning =
  | { readonly kind: 'date'; readonly date: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'day-of-month'; readonly date: number }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly part?: PartOfPeriod }
  | { readonly kind: 'days'; readonly count: number; readonly working: boolean }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly next: boolean }
  | {
      readonly kind: 'period'
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
      readonly next: boolean
      readonly part?: PartOfPeriod
    }
  | { readonly kind: 'time' }

function nearest(date: number, month: number, to: DayNumber): DayNumber | undefined {
  const { year } = dateOf(to)
  const days = [year - 1, year, year + 1].map((each) => dayOf(each, month, date)).filter((day) => day !== undefined)
  return days.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0]
}

/** The day that the meaning ends on, counted from today; relative dates need to know today. */
function resolveFrom(meaning: DateMeaning, today: DayNumber): DayNumber | undefined {
  switch (meaning.kind) {
    case 'days':
      return meaning.working ? addWorkingDays(today, meaning.count) : today + meaning.count
    case 'months':
      return addMonths(today, meaning.count)
    case 'weekday': {
      const ahead = (meaning.weekday - weekdayOf(today) + 7) % 7
      if (!meaning.next) return today + (ahead === 0 ? 0 : ahead)
      return today + (8 - weekdayOf(today)) + meaning.weekday - 1
    }
    case 'period':
      return endOfPeriod(meaning, today)
    case 'day-of-month': {
      const { date } = dateOf(today)
      const at = meaning.date >= date ? today : addMonths(today - date + 1, 1)
      const { year, month } = dateOf(at)
      return dayOf(year, month, meaning.date)
    }
    case 'time':
      return today
    default:
      return undefined
  }
}

/** A week ends on Friday here: a promise «на следующей неделе» is one of working days. */
function endOfPeriod(meaning: Extract<DateMeaning, { kind: 'period' }>, today: DayNumber): DayNumber {
  if (meaning.unit === 'week') {
    const friday = today + 5 - weekdayOf(today)
    const early = meaning.part === 'early' ? 3 : meaning.part === 'middle' ? 1 : 0
    return meaning.next ? friday + 7 - early : Math.max(friday, today)
  }
  if (meaning.unit === 'month')
    return endOfPart(endOfMonth(meaning.next ? addMonths(endOfMonth(today) - 27, 1) : today), meaning.part)
  if (meaning.unit === 'quarter') {
    const { year, month } = dateOf(today)
    const last = month + ((3 - (month % 3)) % 3) + (meaning.next ? 3 : 0)
    return endOfMonth(dayOf(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last, 1) ?? today)
  }
  if (meaning.unit === 'year') return dayOf(dateOf(today).year + (meaning.next ? 1 : 0), 12, 31) ?? today
  return meaning.next ? today + 1 : today
}

/** The last day that «в начале», «в середине» of a month still mean. */
function endOfPart(end: DayNumber, part: PartOfPeriod | undefined): DayNumber {
  if (part === undefined) return end
  return end - dateOf(end).date + (part === 'early' ? 10 : 20)
}

/**
 * The day a date falls on; a term ends on its last day. Without `today` relative dates stay unknown, and a date without
 * a year is the one nearest to `reference`.
 */
export function resolveDate(
  meaning: DateMeaning,
  today: DayNumber | undefined,
  reference?: DayNumber,
): DayNumber | undefined {
  const anchor = today ?? reference
  if (meaning.kind === 'date') {
    if (meaning.year !== undefined) return dayOf(meaning.year, meaning.month, meaning.date)
    return anchor === undefined ? undefined : nearest(meaning.date, meaning.month, anchor)
  }
  if (meaning.kind === 'month') {
    const first =
      meaning.year === undefined
        ? anchor === undefined
          ? undefined
          : nearest(15, meaning.month, anchor)
        : dayOf(meaning.year, meaning.month, 1)
    return first === undefined ? undefined : endOfPart(endOfMonth(first), meaning.part)
  }
  return today === undefined ? undefined : resolveFrom(meaning, today)
}
