import { tollFreeCodes } from '../words/number-labels.ts'
import { isBanksOwn } from './bank-contacts.ts'
import { findDigitRuns, passesLuhn, type DigitGroup } from './digit-runs.ts'
import { isNumbered, labelBefore } from './labels.ts'
import type { PersonalDatum, PersonalKind } from './kinds.ts'
import type { NumberLabel } from '../words/number-labels.ts'

/** A stretch of groups that is looked at as one number. */
interface Candidate {
  readonly digits: string
  /** Lengths of the groups: «4-4-4-4». */
  readonly shape: string
  readonly written: string
  readonly plus: boolean
  readonly label: NumberLabel | undefined
  readonly numbered: boolean
}

const mostGroups = 12

/** Phones, cards, accounts, passports written in digits. */
export function findNumbers(lower: string): PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const { groups, plus } of findDigitRuns(lower)) {
    for (let first = 0; first < groups.length;) {
      const read = readFrom(groups, first, plus && first === 0, lower)
      if (read?.datum !== undefined) found.push(read.datum)
      first = read?.next ?? first + 1
    }
  }
  return found
}

/** A number of a person has seven digits at least and twenty at most. */
const fewestDigits = 7
const mostDigits = 20

function stretchesFrom(
  groups: readonly DigitGroup[],
  first: number,
  lower: string,
  start: number,
  plus: boolean,
): Candidate[] {
  const own = groups.slice(first, first + mostGroups)
  if (own.reduce((sum, group) => sum + group.digits.length, 0) < fewestDigits) return []
  const label = labelBefore(lower, start)
  const numbered = isNumbered(lower, start)
  const stretches: Candidate[] = []
  let digits = ''
  let shape = ''
  for (const group of own) {
    digits += group.digits
    shape += `${shape === '' ? '' : '-'}${group.digits.length}`
    if (digits.length > mostDigits) break
    stretches.push({ digits, shape, written: lower.slice(start, group.end), plus, label, numbered })
  }
  return stretches
}

/** Tries the longest stretch first, so that an account is not taken for a phone. */
function readFrom(groups: readonly DigitGroup[], first: number, plus: boolean, lower: string) {
  const [head] = groups.slice(first, first + 1)
  if (head === undefined) return undefined
  const opening = /[+(]{1,2}$/.exec(lower.slice(Math.max(0, head.start - 2), head.start))?.[0].length ?? 0
  const start = head.start - opening
  const stretches = stretchesFrom(groups, first, lower, start, plus)
  for (let at = stretches.length - 1; at >= 0; at -= 1) {
    const candidate = stretches[at]
    if (candidate !== undefined && isTollFree(candidate)) return { datum: undefined, next: first + at + 1 }
    const kind = candidate === undefined ? undefined : kindOf(candidate)
    if (kind === 'phone' && isBanksOwn(lower, start, isMobile(candidate?.digits ?? '')))
      return { datum: undefined, next: first + at + 1 }
    if (kind !== undefined)
      return { datum: { kind, start, end: groups[first + at]?.end ?? head.end }, next: first + at + 1 }
  }
  return undefined
}

const tollFree = new RegExp(`^(?:[78]80[0-9]|1(?:${tollFreeCodes.join('|')}))\\d{7}$`)
const tollFreeBritish = /^0(?:800|808|300)\d{6,7}$/
const tollFreeShort = new RegExp(`^(?:${tollFreeCodes.join('|')})\\d{7}$`)

/** A line free for the caller is the bank's own; it is passed over whole, so that its tail is not taken for a phone. */
function isTollFree({ digits, shape, label }: Candidate): boolean {
  return (
    (tollFree.test(digits) || tollFreeBritish.test(digits) || (shape.startsWith('3-') && tollFreeShort.test(digits))) &&
    label !== 'passport' &&
    label !== 'contract'
  )
}

function kindOf(candidate: Candidate): PersonalKind | undefined {
  if (isAccount(candidate) || isBritishAccount(candidate)) return 'account'
  if (isCard(candidate)) return 'card'
  if (isInsuranceNumber(candidate)) return 'insurance'
  if (candidate.label === 'taxpayer') return isTaxpayer(candidate) ? 'taxpayer' : undefined
  if (isPassport(candidate)) return 'passport'
  return isPhone(candidate) ? 'phone' : undefined
}

/** Eight digits of a British account; beside them the sort code names the bank. */
function isBritishAccount({ digits, label, shape, plus }: Candidate): boolean {
  return label === 'account' && !plus && digits.length === 8 && /^(?:8|4-4)$/.test(shape)
}

/** Twenty digits (Bank of Russia, plan of accounts); those of the 301 group belong to banks. */
function isAccount({ digits, label, plus }: Candidate): boolean {
  return digits.length === 20 && !plus && label !== 'other' && !digits.startsWith('301')
}

function isCard({ digits, shape, label, plus }: Candidate): boolean {
  const { length } = digits
  if (plus || label === 'other' || length < 13 || length > 19 || !/^[2-69]/.test(digits)) return false
  if (length === 16) return passesLuhn(digits) || label === 'card' || shape === '4-4-4-4'
  if (label === 'card') return passesLuhn(digits)
  if (length === 15) return shape === '4-6-5' && passesLuhn(digits)
  return length > 17 && passesLuhn(digits)
}

function isInsuranceNumber({ digits, written, label }: Candidate): boolean {
  return digits.length === 11 && (label === 'insurance' || /^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(written))
}

/** A person’s number of a taxpayer has twelve digits, that of a company ten. */
function isTaxpayer({ digits }: Candidate): boolean {
  return digits.length === 12
}

/** Russian passports: four digits of the series, six of the number; the passport for travel has two and seven. */
function isPassport({ digits, shape, label, numbered, plus }: Candidate): boolean {
  if (plus || label === 'other') return false
  if (label === 'passport') return digits.length === 10 || digits.length === 9
  return !numbered && label === undefined && /^(?:4-6|2-2-6)$/.test(shape)
}

function isPhone(candidate: Candidate): boolean {
  const { digits, shape, written, plus, label, numbered } = candidate
  if (plus) return isInternational(digits)
  const asPhone = label === 'phone'
  const formatted = written.includes('(') || /[-.]\d{2}[-.]\d{2}$/.test(written)
  const foreign = !asPhone && (label !== undefined || numbered)
  if (foreign && (numbered || !formatted)) return false
  const thousands = /^\d{1,2}(?:-3){3}$/.test(shape.replace(/^\d/, '1')) && !asPhone
  if (/^(?:[78][3-9]\d{9}|80(?:1[5-7]|2[1-59]|33|44)\d{7}|375(?:1[5-7]|2[1-59]|33|44)\d{7})$/.test(digits))
    return !thousands
  if (/^9\d{9}$/.test(digits)) return asPhone || /^3-(?:3-2-2|3-4|7|2-2-3|2-3-2)$/.test(shape) || shape === '10'
  if (digits.length === 10)
    return /^\(\d{3,5}\)/.test(written) || (shape === '3-3-4' && /[-.]/.test(written)) || asPhone
  if (/^00[1-9]\d{8,12}$/.test(digits) && !foreign && !numbered && /[ -]/.test(written)) return true
  if (/^0\d{9,10}$/.test(digits) && /^\d{3,5}[ -]\d{3,4}[ -]\d{3,4}$/.test(written)) return true
  if (/^07\d{9}$/.test(digits) && /^5-(?:6|3-3)$/.test(shape)) return true
  if (digits.length === 7) return /^\d{3}-\d{2}-\d{2}$/.test(written) || asPhone
  return asPhone && (digits.length === 6 || digits.length === 9 || digits.length === 11 || digits.length === 12)
}

/** Banks answer on lines of a town; a mobile is somebody's in person unless the reply tells people to ring it. */
function isMobile(digits: string): boolean {
  return /^(?:[78]?9\d{9}|(?:375|80)(?:25|29|33|44)\d{7}|(?:44|0)7\d{9})$/.test(digits)
}

/** A number with a plus is a phone by itself; known countries have their length, so that what follows is left out. */
function isInternational(digits: string): boolean {
  if (digits.startsWith('7')) return digits.length === 11
  if (digits.startsWith('375')) return digits.length === 12
  return digits.length >= 9 && digits.length <= 15
}
