import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { bankContacts, bankMobiles, clientContacts } from '../words/number-labels.ts'

const speaksOfBank = compilePhrases(bankContacts)
const speaksOfBanksMobile = compilePhrases(bankMobiles)
const speaksOfClient = compilePhrases(clientContacts)

/** How far back the words reach that say whose a number is. */
const reach = 90

/**
 * Whether a telephone or an address is the bank’s own: «наша справочная: …», «звоните в отделение: …». Anything said of the
 * client, or of a call that was made, makes it the client’s. A mobile must be called the bank’s in so many words.
 */
export function isBanksOwn(lower: string, start: number, mobile = false): boolean {
  const before = lower.slice(Math.max(0, start - reach), start)
  const clause =
    /(?:^|[!?;\n]\s|(?<=\p{L}{4})\.\s|,\s(?:а|но|и|but|and)\s)((?:(?![!?;\n]\s|(?<=\p{L}{4})\.\s|,\s(?:а|но|и|but|and)\s)[^])*)$/u.exec(
      before,
    )?.[1]
  return (
    clause !== undefined &&
    hasPhrase(mobile ? speaksOfBanksMobile : speaksOfBank, clause) &&
    !hasPhrase(speaksOfClient, clause)
  )
}
