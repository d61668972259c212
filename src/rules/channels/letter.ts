import type { CaseWindow } from '../../contract/cases.ts'
import type { Language } from '../../contract/codes.ts'
import { zoneOf } from '../calendar/zone.ts'

/** A letter on paper: everything that stands on the sheet, in the client's language. */
export interface Letter {
  language: Language
  bank: string | undefined
  /** Of the case and of the letter's place in it: no two letters of the bank share one. */
  number: string
  date: string
  addressee: string | undefined
  subject: string
  paragraphs: string[]
  signer: string
}

/**
 * Puts a reply on a sheet. Its number is the case's with the place that the reply will take in the journal: a reply is only
 * accepted at the version it was written at, so the number on paper is the number of the entry.
 */
export function composeLetter(
  { version, case: card, client }: Pick<CaseWindow, 'version' | 'case' | 'client'>,
  { text, operator, bank, now }: { text: string; operator: { name: string }; bank: string | undefined; now: Date },
): Letter {
  const language = client?.language ?? 'ru'
  return {
    language,
    bank,
    number: `${card.number}-${version + 1}`,
    date: new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: zoneOf(card.calendar),
    }).format(now),
    addressee: client?.name,
    subject: card.subject,
    paragraphs: text.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.trim() || []),
    signer: operator.name,
  }
}

/** The subject line of an e-mail: what it is about, and the number by which an answer finds its case. */
export function composeMailSubject({ case: card, client }: Pick<CaseWindow, 'case' | 'client'>): string {
  return client?.language === 'en'
    ? `${card.subject} (case No. ${card.number})`
    : `${card.subject} (обращение №\u00A0${card.number})`
}
