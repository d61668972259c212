import { belarusianSeries, lookAlikes } from '../words/number-labels.ts'
import type { PersonalDatum } from './kinds.ts'
import { labelBefore } from './labels.ts'

/** Cyrillic capitals that look Latin become Latin, one for one, so that «МР1234567» reads as MP1234567. */
function latinise(plain: string): string {
  return plain.replace(/[АВЕКМНОРСТУХІЅ]/g, (letter) => lookAlikes[letter] ?? letter)
}

const belarusianPassport = /(?<![\p{L}\p{N}])([A-Za-z]{2})[ -]{0,2}(?:№|N|No\.?)? ?(\d{7})(?![\p{L}\p{N}])/gu
const belarusianPerson = /(?<![\p{L}\p{N}])[1-6]\d{6} ?[A-HKM] ?\d{3} ?[A-Z]{2} ?\d(?![\p{L}\p{N}])/gu
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu
/** The Russian passport for travel: «75 № 1234567». */
const travelPassport = /(?<!\d)[5-8]\d ?№ ?\d{7}(?!\d)/g
/** Series and number parted by words: «серия 45 09 номер 123456». */
const russianPassport = /(?<!\d)\d{2} ?\d{2},? {0,2}(?:№|n|номер) {0,2}\d{3} ?\d{3}(?!\d)/g

/** The British number of national insurance. */
const nationalInsurance = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\p{N}])/gu

/** The plate of a car: three digits between a letter and two of those that both alphabets have. */
const plate = /(?<![\p{L}\p{N}])[авекмнорстух] ?\d{3} ?[авекмнорстух]{2} ?\d{2,3}(?![\p{L}\p{N}])/gu

function places(
  text: string,
  pattern: RegExp,
  keep: (match: RegExpExecArray) => boolean,
): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern))
    .filter(keep)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The check of IBAN (ISO 13616): letters become numbers, the rest of the division by 97 is 1. */
function passesIbanCheck(written: string): boolean {
  const letters = written.replace(/[ -]/g, '').toUpperCase()
  let rest = 0
  for (const character of letters.slice(4) + letters.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Belarus writes BY, two digits, four letters of the bank and twenty more signs; elsewhere the check must pass. */
function isIban(written: string): boolean {
  const bare = written.replace(/[ -]/g, '').toUpperCase()
  return (
    /^BY\d{2}[A-Z0-9]{4}\d{4}[A-Z0-9]{16}$/.test(bare) ||
    (bare.length >= 15 && bare.length <= 34 && passesIbanCheck(bare))
  )
}

/** Passports and accounts that mix letters and digits. */
export function findLettered(plain: string, lower: string): PersonalDatum[] {
  const latin = latinise(plain)
  const known = (series: string) => belarusianSeries.some((each) => each === series.toUpperCase())
  const passports = [
    ...places(
      latin,
      belarusianPassport,
      (match) => known(match[1] ?? '') || labelBefore(lower, match.index) === 'passport',
    ),
    ...places(latin, belarusianPerson, () => true),
    ...places(lower, travelPassport, (match) => labelBefore(lower, match.index) === 'passport'),
    ...places(lower, russianPassport, (match) => labelBefore(lower, match.index) !== 'other'),
  ]
  const accounts = places(latin.toUpperCase().length === latin.length ? latin.toUpperCase() : latin, iban, (match) =>
    isIban(match[0]),
  )
  return [
    ...passports.map((place) => ({ kind: 'passport' as const, ...place })),
    ...places(lower, nationalInsurance, () => true).map((place) => ({ kind: 'insurance' as const, ...place })),
    ...places(lower, plate, () => true).map((place) => ({ kind: 'plate' as const, ...place })),
    ...accounts.map((place) => ({ kind: 'account' as const, ...place })),
  ]
}
