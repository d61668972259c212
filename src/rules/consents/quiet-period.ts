import type { ConsentState } from '../../contract/codes.ts'

/** Days after a refusal in which the bank does not ask again: its own rule, so that a «no» is not worn down. */
export const quietDays = 90

/** What quiet depends on: the same of a record in the journal and of a consent on the screen. */
interface Answered {
  state: ConsentState
  since?: string | undefined
  laterUntil?: string | undefined
}

/** The first day on which the client may be asked again, or undefined where nothing forbids it now. */
export function quietUntil(record: Answered | undefined, now: string): string | undefined {
  if (!record) return undefined
  if (record.state === 'deferred' && record.laterUntil && now.slice(0, 10) < record.laterUntil) return record.laterUntil
  if (record.state === 'refused' && record.since) {
    const end = new Date(Date.parse(record.since) + quietDays * 86_400_000).toISOString().slice(0, 10)
    return now.slice(0, 10) < end ? end : undefined
  }
  return undefined
}
