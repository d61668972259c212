import type { PromiseDraft } from '../../contract/cases.ts'
import type { CalendarId } from '../../contract/codes.ts'
import type { PromiseTerms } from '../../contract/entries.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { zoneOf } from '../calendar/zone.ts'
import { refused, type Refusal } from '../decision.ts'
import { dayIn, endOfBusiness } from './times.ts'

/** The four parts of a promise, in the order they are said aloud. */
export const promiseParts = ['what', 'due', 'responsible', 'tellBy'] as const
export type PromisePart = (typeof promiseParts)[number]

/** Which of the four parts a draft lacks: the form shows them before the click, the server refuses by them. */
export function missingParts(draft: PromiseDraft): PromisePart[] {
  const has: Record<PromisePart, boolean> = {
    what: Boolean(draft.what?.trim()),
    due: draft.due !== undefined || draft.workingDays !== undefined,
    responsible: Boolean(draft.responsible?.trim()),
    tellBy: draft.tellBy !== undefined,
  }
  return promiseParts.filter((part) => !has[part])
}

/**
 * The terms of a promise, its date worked out: an instant as it is, a day until the end of business in the case's zone,
 * working days by the decreed calendar. Refused where a part is missing or the date has passed.
 */
export function promiseTermsOf(
  draft: PromiseDraft,
  calendar: CalendarId,
  now: string,
): { ok: true; terms: PromiseTerms } | { ok: false; refusal: Refusal } {
  const missing = missingParts(draft)
  if (missing.length > 0) return refused('promise-incomplete', { pointers: missing.map((part) => `/${part}`) })
  const due = dueInstant(draft, calendar, now)
  if (due === undefined) return refused('calendar-year-unknown', { pointers: ['/workingDays'] })
  if (due <= now) return refused('promise-in-the-past', { pointers: ['/due'] })
  return {
    ok: true,
    terms: { what: draft.what!.trim(), due, responsible: draft.responsible!.trim(), tellBy: draft.tellBy! },
  }
}

/** When a draft falls due, or undefined where the calendar of that year is not known. */
export function dueInstant(
  draft: Pick<PromiseDraft, 'due' | 'workingDays'>,
  calendar: CalendarId,
  now: string,
): string | undefined {
  const zone = zoneOf(calendar)
  if (draft.due !== undefined) return draft.due.length === 10 ? endOfBusiness(draft.due, zone) : toUtc(draft.due)
  const counted = addWorkingDays(calendar, dayIn(now, zone), draft.workingDays!)
  return counted.ok ? endOfBusiness(counted.due, zone) : undefined
}

/** One spelling for equal instants, so that they can be compared as texts. */
export const toUtc = (instant: string): string => new Date(instant).toISOString()
