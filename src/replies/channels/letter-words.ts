import type { Language } from '../../contract/codes.ts'

interface LetterWords {
  number: (number: string, date: string) => string
  addressee: string
  subject: (subject: string) => string
  signer: string
  signature: string
}

/** The sheet speaks the client's language, whichever the operator reads the window in. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  ru: {
    number: (number, date) => `Исх. №\u00A0${number} от\u00A0${date}`,
    addressee: 'Адресат',
    subject: (subject) => `О чём: ${subject}`,
    signer: 'Ведёт ваше обращение',
    signature: 'подпись',
  },
  en: {
    number: (number, date) => `No.\u00A0${number}, ${date}`,
    addressee: 'To',
    subject: (subject) => `About: ${subject}`,
    signer: 'Answers for your case',
    signature: 'signature',
  },
}
