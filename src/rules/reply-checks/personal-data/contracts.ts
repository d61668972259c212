import type { PersonalDatum } from './kinds.ts'

const thing = '(?:договор[а-я]{0,3}|контракт[а-я]{0,2}|соглашени[а-я]|agreement|contract)'
/** These are often followed by a sum, so the sign of a number must stand. */
const numbered =
  '(?:полис[а-я]{0,2}|кредит[а-я]{0,2}|вклад[а-я]{0,2}|за[ей]м[а-я]{0,2}|ипотек[а-я]|policy|loan|mortgage)\\s(?:№|no\\.?|номер|number|#)\\s{0,2}'
const kinds =
  '(?:\\s(?:о|об|на|кредит|займ|вклад|счет|обслуж|карт|банк|комплекс|лизинг|эквайринг|страхов|аренд|потреб|ипот|брок|автокред|рассрочк|эскроу|дкп|сейф|ячейк|услуг|вашему|вашего|ваш|паевого|депозит|банк|розничн|loan|card|deposit|account|service)[а-яa-z]{0,16}){0,4}'
const sign =
  '(?:\\s{0,2}[:—–(-])?\\s{0,2}(?:(?:№|no\\.?|number|номер[а-я]{0,2}|num|n|#|is|за номером|под номером)\\s{0,2}[:—–-]?\\s{0,2}){0,2}'
const number = '((?:[a-zа-я]{1,6}[-/. ]?){0,2}\\d(?:[a-zа-я0-9]|[-/. ](?=[a-zа-я]{0,3}[-/.]?\\d)){2,30})'
const contract = new RegExp(`(?<![a-zа-я])(?:${thing}${kinds}${sign}|${numbered})${number}`, 'g')

/** Words that a number never starts with: «договор от 12.03.2024» names a date. */
const notNumber = /^(?:от|на|с|по|до|в|и|за|к|о|из|of|from|dated|on|at|in|for|to|law)[ .]/
const date = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})$/

/** Contract numbers: known by the word before, for a number alone can be anything. */
export function findContracts(lower: string): PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const match of lower.matchAll(contract)) {
    const written = (match[1] ?? '').replace(/[-/. ]+$/, '')
    const digits = written.replace(/\D/g, '').length
    if (digits < 4 || notNumber.test(written) || date.test(written)) continue
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    found.push({ kind: 'contract', start, end: start + written.length })
  }
  return found
}
