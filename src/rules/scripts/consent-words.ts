import type { ConsentState, Language } from '../../contract/codes.ts'

/**
 * How a reply names the state of a consent. Only a consent in force is called given: `given` without proof and `unknown`
 * read as not confirmed (architecture: an unproven consent is never «дано»).
 */
export function nameConsentState(consent: { state: ConsentState; inForce: boolean }, language: Language): string {
  if (consent.state === 'given' && !consent.inForce) return words[language].unknown
  return words[language][consent.state]
}

const words: Record<Language, Record<ConsentState, string>> = {
  ru: {
    none: 'не запрашивали',
    requested: 'запрошено, ответа нет',
    given: 'дано',
    refused: 'отказ',
    deferred: 'решение отложено',
    retracted: 'запрос отозван банком',
    withdrawn: 'отозвано клиентом',
    revoked: 'отменено банком',
    expired: 'срок истёк',
    invalidated: 'признано недействительным',
    unknown: 'не подтверждено',
  },
  en: {
    none: 'never asked for',
    requested: 'asked for, not answered',
    given: 'given',
    refused: 'refused',
    deferred: 'decision put off',
    retracted: 'request taken back by the bank',
    withdrawn: 'withdrawn by the client',
    revoked: 'cancelled by the bank',
    expired: 'expired',
    invalidated: 'found invalid',
    unknown: 'not confirmed',
  },
}
