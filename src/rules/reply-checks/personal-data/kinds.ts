import type { Place } from '../rule.ts'

/** What may not stand in a public post (issue of the reply rules: `personal-data-in-public`). */
export type PersonalKind =
  | 'phone'
  | 'email'
  | 'card'
  | 'account'
  | 'passport'
  | 'insurance'
  | 'contract'
  | 'name'
  | 'address'
  | 'birth'
  | 'taxpayer'
  | 'plate'

/** A piece of personal data at a place of the folded text. */
export interface PersonalDatum extends Place {
  readonly kind: PersonalKind
}
