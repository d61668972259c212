import en from '../../contract/words.en.json' with { type: 'json' }
import ru from '../../contract/words.ru.json' with { type: 'json' }
import type { ConsentState, Language, Purpose } from '../../contract/codes.ts'

type InLanguages<T> = Readonly<Record<Language, T>>

/** The name of a purpose, as everywhere in the product. */
export const namePurpose = (purpose: Purpose, language: Language): string =>
  (language === 'ru' ? ru : en)[`contract.purpose.${purpose}`]

type Sentence = (purpose: string, day: string) => string

/** What each state means, in one sentence that cannot be read in two ways. */
export const stateSentences: Readonly<Record<ConsentState, InLanguages<Sentence>>> = {
  none: {
    ru: (purpose) => `${purpose}: согласия нет, банк его не запрашивал.`,
    en: (purpose) => `${purpose}: there is no consent, and the bank has not asked for one.`,
  },
  requested: {
    ru: (purpose, day) => `${purpose}: согласия нет. Банк спросил ${day}, клиент не ответил.`,
    en: (purpose, day) => `${purpose}: there is no consent. The bank asked on ${day}, and the client has not answered.`,
  },
  given: {
    ru: (purpose, day) => `${purpose}: согласие действует с ${day}.`,
    en: (purpose, day) => `${purpose}: the consent has been in force since ${day}.`,
  },
  refused: {
    ru: (purpose, day) => `${purpose}: согласия нет. Клиент отказал ${day}.`,
    en: (purpose, day) => `${purpose}: there is no consent. The client refused on ${day}.`,
  },
  deferred: {
    ru: (purpose, day) => `${purpose}: согласия нет. Клиент ${day} отложил решение.`,
    en: (purpose, day) => `${purpose}: there is no consent. The client put the decision off on ${day}.`,
  },
  retracted: {
    ru: (purpose, day) => `${purpose}: согласия нет. Банк отозвал свой запрос ${day}.`,
    en: (purpose, day) => `${purpose}: there is no consent. The bank took its request back on ${day}.`,
  },
  withdrawn: {
    ru: (purpose, day) => `${purpose}: согласия нет. Клиент отозвал его ${day}.`,
    en: (purpose, day) => `${purpose}: there is no consent. The client withdrew it on ${day}.`,
  },
  revoked: {
    ru: (purpose, day) => `${purpose}: согласия нет. Банк прекратил его ${day}.`,
    en: (purpose, day) => `${purpose}: there is no consent. The bank ended it on ${day}.`,
  },
  expired: {
    ru: (purpose, day) => `${purpose}: согласия нет. Его срок истёк ${day}.`,
    en: (purpose, day) => `${purpose}: there is no consent. It expired on ${day}.`,
  },
  invalidated: {
    ru: (purpose, day) => `${purpose}: согласия нет. Запись признана недействительной ${day}.`,
    en: (purpose, day) => `${purpose}: there is no consent. The record was found invalid on ${day}.`,
  },
  unknown: {
    ru: (purpose) => `${purpose}: доказательства согласия у банка нет, поэтому оно не действует.`,
    en: (purpose) => `${purpose}: the bank holds no proof of consent, so there is none in force.`,
  },
}

export const statementWords: InLanguages<{
  title: string
  declaration: string
  retracted: (purpose: string, day: string, reason: string) => string
}> = {
  ru: {
    title: 'Справка о согласиях',
    declaration:
      'Вход в приложение или интернет-банк, звонок, молчание и пользование услугами не считаются согласием ни для одной из этих целей. Согласие действует, только если клиент дал его отдельным ответом и у банка есть доказательство.',
    retracted: (purpose, day, reason) =>
      `${purpose}: запрос отозван банком ${day}.${reason ? ` Причина: ${reason}` : ''}`,
  },
  en: {
    title: 'Statement of consents',
    declaration:
      'Signing in to the app or the internet bank, a call, silence and the use of services are not consent for any of these purposes. A consent is in force only where the client gave it as a separate answer and the bank holds the proof.',
    retracted: (purpose, day, reason) =>
      `${purpose}: the bank took its request back on ${day}.${reason ? ` Reason: ${reason}` : ''}`,
  },
}
