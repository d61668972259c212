import type { Language } from '../contract/codes.ts'

interface SheetWords {
  client: string
  made: string
  until: string
  number: string
  inForce: string
  nothingInForce: string
  notInForce: string
  retracted: string
  clauses: string
  clientWords: string
  bankAnswer: string
  confirm: string
  decline: string
  signed: (kid: string) => string
  check: string
}

/** The sheet speaks the client's language, whichever the operator reads the window in. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  ru: {
    client: 'Клиент',
    made: 'Составлена',
    until: 'Можно полагаться до',
    number: 'Номер',
    inForce: 'Действует',
    nothingInForce: 'Ни одно согласие не действует.',
    notInForce: 'Не действует',
    retracted: 'Запросы, которые банк отозвал',
    clauses: 'Слова клиента и ответ банка по пунктам',
    clientWords: 'Слова клиента',
    bankAnswer: 'Ответ банка',
    confirm: 'Банк подтверждает',
    decline: 'Банк не подтверждает',
    signed: (kid) => `Подписано ключом банка ${kid} (Ed25519).`,
    check: 'Подпись можно проверить без связи с банком, на странице проверки справок.',
  },
  en: {
    client: 'Client',
    made: 'Made on',
    until: 'Can be relied on until',
    number: 'Number',
    inForce: 'In force',
    nothingInForce: 'No consent is in force.',
    notInForce: 'Not in force',
    retracted: 'Requests the bank took back',
    clauses: 'The client’s words and the bank’s answer, clause by clause',
    clientWords: 'Client’s words',
    bankAnswer: 'Bank’s answer',
    confirm: 'The bank confirms',
    decline: 'The bank does not confirm',
    signed: (kid) => `Signed with the bank’s key ${kid} (Ed25519).`,
    check: 'The signature can be checked without the bank, on the page for checking statements.',
  },
}
