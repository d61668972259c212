/**
 * One year of a working-day calendar as its decrees set it: only the days that depart from Monday to Friday.
 * Data and not a computation: transfers are decreed yearly and follow from no rule.
 */
export type CalendarYear = {
  year: number
  /** The decree or law the year rests on, as the operator shows it to a client who asks. */
  source: string
  /** True while a decree may still change the year, or while its days were not checked against the published table. */
  provisional: boolean
  /** Days of Monday to Friday that are off, `MM-DD`. */
  off: readonly string[]
  /** Saturdays and Sundays that are worked, `MM-DD`. */
  working: readonly string[]
  /** Working days shorter by an hour, `MM-DD`. They count as working days. */
  shortened: readonly string[]
}
