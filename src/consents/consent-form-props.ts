import type { CalendarId, Language } from '../contract/codes.ts'
import type { Consent } from '../contract/consents.ts'

/** What every form about a purpose is given. */
export interface ConsentFormProps {
  caseId: string
  clientId: string
  /** The client's own, where it is known. */
  language: Language | undefined
  /** By which law the client is asked. */
  jurisdiction: CalendarId | undefined
  /** The version of the client's consents: what the operator saw, and what the write is guarded by. */
  version: number
  consent: Consent
  zone: string
  now: number
  onClose: () => void
}
