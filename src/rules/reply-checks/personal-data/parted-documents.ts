import type { PersonalDatum } from './kinds.ts'

/** A row of digits in any grouping: spaces, dashes, slashes between. */
const row = (fewest: number, most: number) => `(\\d(?:[ \\-–/]{0,3}\\d){${fewest - 1},${most - 1}})(?!\\d)`

/** «Серия 7 211 номер 604 518», «с серией 45-17 и номером 30 22 18», in either order. */
const seriesFirst = new RegExp(
  `(?<!\\p{L})(?:сери[а-я]{1,3}|series)\\s?[:—–-]?\\s?${row(2, 4)}[ ,;]{0,3}(?:и |а |с |and )?(?:№|номер[а-я]{0,3}|number|no\\.?)\\s?[:—–-]?\\s?${row(6, 7)}`,
  'gu',
)
const numberFirst = new RegExp(
  `(?<!\\p{L})(?:номер[а-я]{0,3}|number)\\s?[:—–-]?\\s?${row(6, 7)}[ ,;]{0,3}(?:и |а |с |and )?(?:сери[а-я]{1,3}|series)\\s?[:—–-]?\\s?${row(2, 4)}`,
  'gu',
)
/** The digits of a document near its noun: «удостоверение личности 60 14 / 118 220», "passport, number 5301 18 220". */
const byNoun = new RegExp(
  `(?<!\\p{L})(?:(?:загран)?паспорт[а-я]{0,3}|удостоверени[а-я]{1,2} личности|passport|identity card|id card)(?![\\p{L}])([^.!?\\n\\d]{0,30})${row(9, 10)}`,
  'gu',
)

/** Papers that have a series as well and tell nothing of a person. */
const otherPapers =
  /(?:купюр|банкнот|облигац|билет|полис|сертификат|чек|вексел|терминал|прибор|banknote|bond|bill|ticket|policy)[а-яa-z]{0,4}\s(?:[а-яa-z]+\s){0,3}$/
/** Between the noun and the digits: they are of something else. */
const ofOther =
  /(?:тел|звон|обращени|заявк|дел[оау]|закон|код|до |от |с |case|call|ring|until|by |phone|ticket|reference)/
/** A day and a year, or an hour, look like groups of digits. */
const dateLike = /^\d{1,2}[-/ ]\d{1,2}[-/ ](?:19|20)\d{2}(?!\d)/

/** Documents of a person whose digits are parted in a way of their own. */
export function findPartedDocuments(lower: string): PersonalDatum[] {
  const parted = [seriesFirst, numberFirst].flatMap((pattern) =>
    Array.from(lower.matchAll(pattern)).filter(
      (match) => !otherPapers.test(lower.slice(Math.max(0, match.index - 40), match.index)),
    ),
  )
  const named = Array.from(lower.matchAll(byNoun)).filter(
    ([, between = '', digits = '']) => !ofOther.test(between) && !dateLike.test(digits),
  )
  return [...parted, ...named].map((match) => ({
    kind: 'passport',
    start: match.index,
    end: match.index + match[0].length,
  }))
}
