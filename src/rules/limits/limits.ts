import type { LimitName } from '../../contract/limits.ts'

/** How many of each one caller may ask for in a window of time; 0 is without end. */
export type Limits = Readonly<Record<LimitName, number>>

/**
 * Far above what people do: a shift that begins at once, a client who opens the link again and again, an import a second.
 * Whoever exceeds them is a program. Checks leave room for one: a bank that tries its own letters on the rules.
 */
export const usualLimits: Limits = { 'sign-in': 300, form: 120, reading: 120, check: 3_000 }
