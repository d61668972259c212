import type { ReadText } from '../text/read-text.ts'
import { months } from '../words/dates.ts'
import type { PersonalDatum } from './kinds.ts'

const month = months
  .flatMap((list) => list.split(' '))
  .map((word) => word.replace('*', '\\p{L}{0,6}'))
  .join('|')
const day = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s(?:${month})\\.?,?(?:\\s\\d{4})?|(?:${month})\\s\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s\\d{4})?)`
const before = '(?:рожд\\p{L}{0,6}|родил\\p{L}{0,4}|д\\.\\s?р\\.|др|born|birth(?:day|date)?|dob|d\\.o\\.b\\.)'
const born = new RegExp(`(?<![\\p{L}])${before}(?![\\p{L}])[^.!?;\\n\\d]{0,32}(${day})`, 'gu')
const afterwards = new RegExp(`(?<![\\d.])(${day})(?:\\s?г(?:ода|\\.)?)?\\s(?:р\\.|рожд\\p{L}{0,6})(?![\\p{L}])`, 'gu')

/** The day somebody was born on, known by the word beside it. */
export function findBirthDates({ lower }: ReadText): PersonalDatum[] {
  return [...lower.matchAll(born), ...lower.matchAll(afterwards)].map((match) => {
    const written = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(written)
    return { kind: 'birth', start, end: start + written.length }
  })
}
