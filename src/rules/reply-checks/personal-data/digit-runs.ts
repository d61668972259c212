/** Digits that stand together between separators. Offsets are into the folded text. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Groups of digits that may be one number: parted by spaces, dashes, dots or brackets only. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[]
  /** The number starts with «+». */
  readonly plus: boolean
}

const run = /\+?\(?\d+(?:[ \t()./–—-]{1,3}\d+)*/g

/** Dates, times and sums of money are no one's number: they are blanked before numbers are sought. */
const dates =
  /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:\d{4}|\d{2})(?![\d.]\d|\d)|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])|(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g
/** The last groups of a telephone look like a day: «8 (3522) 25-12-90». */
const tailOfPhone = /[\d)][ -]{1,2}$/
const sums =
  /(?<![\d+])\d{1,3}(?:[ .,]?\d{3}){0,5}(?:[.,]\d{1,2})?\s?(?:руб|р\.|₽|byn|rub|usd|eur|€|\$|коп|тыс|млн|млрд|бел|долл|евро|%|процент)/g

function blank(lower: string): string {
  return lower
    .replace(dates, (match, at: number) =>
      match.includes('-') && match.length === 8 && tailOfPhone.test(lower.slice(Math.max(0, at - 3), at))
        ? match
        : ' ; '.padEnd(match.length, ';').slice(0, match.length),
    )
    .replace(sums, (match) => ';'.repeat(match.length))
}

/** Finds everything that could be a number of somebody or something. Linear in the length of the text. */
export function findDigitRuns(lower: string): DigitRun[] {
  return Array.from(blank(lower).matchAll(run), (match) => ({
    plus: match[0].startsWith('+'),
    groups: Array.from(match[0].matchAll(/\d+/g), (group) => ({
      digits: group[0],
      start: match.index + group.index,
      end: match.index + group.index + group[0].length,
    })),
  }))
}

/** The check digit of bank cards (ISO/IEC 7812-1, Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
