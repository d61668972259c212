import type { ConsentRow } from '../store/store.ts'

/** Whether a row of the registry is in force at a moment: its own term may be over before the server has marked it. */
export const isInForceAt = ({ inForce, consent: { validTo } }: ConsentRow, now: string): boolean =>
  inForce && (validTo === undefined || Date.parse(validTo) > Date.parse(now))
