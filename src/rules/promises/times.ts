/** The hour at which a promised day ends for the client: what is promised «до 20 ноября» is due by then. */
const businessEndsAt = 18

const parts = (instant: string, zone: string) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>

/** The day (`YYYY-MM-DD`) on which an instant falls in a zone. */
export function dayIn(instant: string, zone: string): string {
  const { year, month, day } = parts(instant, zone)
  return `${year}-${month}-${day}`
}

/** End of business of a day in a zone, as an ISO instant in UTC. */
export function endOfBusiness(day: string, zone: string): string {
  return instantOf(day, businessEndsAt, 0, zone)
}

/** The instant at which a zone's clock shows a day and time. */
export function instantOf(day: string, hour: number, minute: number, zone: string): string {
  const asIfUtc = new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`)
  const shown = parts(asIfUtc.toISOString(), zone)
  const offset = Date.UTC(+shown.year, +shown.month - 1, +shown.day, +shown.hour, +shown.minute) - asIfUtc.getTime()
  return new Date(asIfUtc.getTime() - offset).toISOString()
}
