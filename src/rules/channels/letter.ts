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

/** What goes onto a sheet: a reply being written, or one that was sent. */
export interface LetterText {
  text: string
  signer: string
  at: Date
  /** Its place in the journal of the case: the one it has, or the next one. */
  place: number
}

/**
 * Puts a reply on a sheet. Its number is the case's with the place of the reply in the journal: a reply is only accepted at
 * the version it was written at, so the number on paper is the number of the entry, and stays so when it is printed again.
 */
export function composeLetter(
  { case: card, client }: Pick<CaseWindow, 'case' | 'client'>,
  { text, signer, at, place }: LetterText,
  bank: string | undefined,
): Letter {
  const language = client?.language ?? 'ru'
  return {
    language,
    bank,
    number: `${card.number}-${place}`,
    date: new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: zoneOf(card.calendar),
    }).format(at),
    addressee: client?.name,
    subject: card.subject,
    paragraphs: text.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.trim() || []),
    signer,
  }
}

/** The subject line of an e-mail: what it is about, and the number by which an answer finds its case. */
export function composeMailSubject({ case: card, client }: Pick<CaseWindow, 'case' | 'client'>): string {
  return client?.language === 'en'
    ? `${card.subject} (case No. ${card.number})`
    : `${card.subject} (обращение №\u00A0${card.number})`
}
