import type { CalendarId, Channel, Language, LegalBasis, Purpose } from '../../contract/codes.ts'
import type { Said } from '../refusals.ts'
import { biometricPurposes } from './purposes/biometrics.ts'
import { dataPurposes } from './purposes/data.ts'
import { marketingPurposes } from './purposes/marketing.ts'

/** How long a consent holds by itself. */
export type Term = 'until-withdrawn' | { days: number } | { months: number }

/**
 * What the bank must know of a purpose, as data. The consent is only one ground among others: `without` says what the
 * client is served with where there is none, so that «no consent» is never read as «may not serve».
 */
export interface PurposeTerms {
  /** Where the purpose exists at all, and by which law it asks for consent. */
  laws: Readonly<Partial<Record<CalendarId, string>>>
  dataCategories: readonly string[]
  /** Who else receives the data; empty where nobody does. */
  recipients: readonly string[]
  /** The ground on which the client is served without this consent, and what then happens. */
  without: { basis: LegalBasis; text: Said }
  term: Term
  termText: Said
  withdrawalText: Said
  /** Ways to take it back, besides the one in which it was given. */
  withdrawalChannels: readonly Channel[]
  /** What this consent is not, for the client's own page. */
  isNot: Said
  /** The same where a law calls the thing otherwise. */
  isNotBy?: Readonly<Partial<Record<CalendarId, Said>>>
  /** The second line of the two answers that change something. */
  hints: { agree: Said; refuse: Said }
}

/** Every purpose of the contract; one that is missing here does not compile. */
export const purposeTerms: Readonly<Record<Purpose, PurposeTerms>> = {
  ...biometricPurposes,
  ...dataPurposes,
  ...marketingPurposes,
}

/** Whether a consent of this purpose can be asked for where the client's law is another. */
export const existsIn = (purpose: Purpose, jurisdiction: CalendarId): boolean =>
  purposeTerms[purpose].laws[jurisdiction] !== undefined

/** Ways to take a consent back: always the one in which it was given too (GDPR 7(3): as easy as giving). */
export function withdrawalChannelsOf(purpose: Purpose, givenIn: Channel): Channel[] {
  return [...new Set<Channel>([givenIn, ...purposeTerms[purpose].withdrawalChannels])]
}

/** The moment at which a consent given at `from` ends by itself, or undefined where it holds until withdrawn. */
export function endOfTerm(purpose: Purpose, from: string): string | undefined {
  const { term } = purposeTerms[purpose]
  if (term === 'until-withdrawn') return undefined
  const end = new Date(from)
  if ('days' in term) end.setUTCDate(end.getUTCDate() + term.days)
  else {
    const day = end.getUTCDate()
    end.setUTCMonth(end.getUTCMonth() + term.months)
    // 31 August and six months is the last day of February, not the third of March.
    if (end.getUTCDate() !== day) end.setUTCDate(0)
  }
  return end.toISOString()
}

/** What a consent is not, by the law and in the language of the client. */
export function sayIsNot(purpose: Purpose, jurisdiction: CalendarId, language: Language): string {
  const { isNot, isNotBy }: PurposeTerms = purposeTerms[purpose]
  return (isNotBy?.[jurisdiction] ?? isNot)[language]
}
