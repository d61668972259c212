import type { Place } from '../rule.ts'
import { months } from '../words/dates.ts'
import { placesOf } from './places-of.ts'

const month = months
  .flatMap((list) => list.split(' '))
  .map((word) => word.replace('*', '[а-я]{0,3}'))
  .join('|')

/** Dates and times written as letters or zeros: «XX.XX.XXXX», «дд.мм.гггг», «15:ХХ». Latin and Cyrillic letters look alike. */
const dates =
  /(?<![\p{L}\p{N}])(?:[xх]{2}[./-][xх]{2}(?:[./-](?:[xх]{2,4}|\d{2,4}|20[xх]{2}))?|\d{2}[./][xх]{2}(?:[./-](?:[xх]{2,4}|\d{2,4}))?|[xх]{2}[./]\d{2}[./]\d{2,4}|дд[./-]мм(?:[./-]г{2,4}|[./-]\d{4})?|мм[./-]г{2,4}|г{4}[./-]мм(?:[./-]дд)?|dd[./-]mm(?:[./-]y{2,4}|[./-]\d{4})?|mm[./-]dd(?:[./-]y{2,4}|[./-]\d{4})?|mm[./-]y{2,4}|yyyy[./-]mm(?:[./-]dd)?|00[./-]00[./-](?:0{4}|\d{2,4})|(?:[xх]{2}|\d{1,2}):[xх]{2}|[xх]{2}:\d{2}|чч:мм|hh:mm|\d[xх][:.][xх]{2}|[xх]{1,3}(?:[.,][xх]{2,3}){1,3})(?![\p{L}\p{N}])/gu
/** «XX ноября», «1Х ноября», «N-го числа». */
const days = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[1-3]?[XХ]{1,2}|ДД|DD|N)\\s(?:месяца|month|${month})(?!\\p{L})|(?<![\\p{L}\\p{N}])[XХN]{1,2}-(?:го|е|й|ый|ого|му|th)(?!\\p{L})`,
  'giu',
)
/** Capital X standing for digits. Roman numerals end before a third X in any text a bank sends. */
const numbers = /(?<![\p{L}\p{N}])[XХ]{3,}(?:[\s-]{1,2}[XХ]{2,})*(?![\p{L}])/gu
const counts =
  '(?:руб|₽|дн|рабоч|календ|час|минут|месяц|недел|лет(?!\\p{L})|мес\\.|платеж|взнос|балл|операци|шт(?!\\p{L})|человек|сут(?:ок|ки)|тыс|млн|процент|евро|доллар|BYN|USD|EUR|GBP|days|hours|weeks|months|pounds|dollars|euros|percent|%)'
/** «№ ХХ», «N дней», «X рублей», «5ХХ руб.», «г-н N». */
const counted = new RegExp(
  `№\\s?[XХN]{1,}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:\\d{0,3}[XХ]{1,6}|N{1,3})\\s?(?:(?:рабочих|календарных|working|business)\\s)?${counts}|(?<![\\p{L}\\p{N}*•])(?:[xх]{1,6}|n)\\s(?:рублей|руб\\.|дней|₽)|[$€£]\\s?(?:\\d{0,3}[XХ]{2,}|N{2,}|[XХ](?![\\p{L}\\p{N}]))(?!\\p{L})|(?:г-н|г-жа|г-же|[Гг]осподин|[Гг]оспожа|Mrs?\\.?|Ms\\.?)\\s[NXХ]{1,2}(?![\\p{L}\\p{N}])`,
  'gu',
)
/** «дом ХХ», «кабинет XX»: two letters for a number, unless a century or a congress is meant. */
const pairs = /(?<![\p{L}\p{N}*•-])[XХ]{2}(?=[,;)]|\.?(?:\s|$))(?!\s(?:век|столет|\p{L}{0,6}съезд|лет|\d|[*•XХ]))/gu

/** Gaps where letters stand for digits. */
export function findLetters(plain: string, lower: string): Place[] {
  return [
    ...placesOf(dates, lower).filter((place) => !showsFormat(lower, place)),
    ...placesOf(days, plain).filter(({ start }) => /\d/.test(plain[start] ?? '') || plain[start] !== lower[start]),
    ...placesOf(numbers, plain).filter((place) => !isMask(plain, place) && !showsFormat(lower, place)),
    ...placesOf(counted, plain),
    ...placesOf(pairs, plain).filter((place) => !isMask(plain, place) && !showsFormat(lower, place)),
  ]
}

const before =
  /(?:формат|(?<!\p{L})вид|шаблон|образ|маск|сери|введите|вводит|пишите|пишут|пишет|записыва|укажите|указыва|порядк|порядок|принимает|понимает|ждет(?!\s(?:вас|тебя))|требует|format|pattern|like|например|enter|write|written|type|(?<!\p{L})goe?s?|expects|wants|reads?(?!\p{L})|order(?!\p{L})|(?<!\p{L})as)[^.!?\n]{0,24}$/u
const after = /^[^.!?\n]{0,14}(?:через точк|с точк|через дефис|с нул|сначала день|слеш|with dots|with slashes|format)/u

/** «в формате ДД.ММ.ГГГГ» tells the client how to write a date. */
function showsFormat(lower: string, { start, end }: Place): boolean {
  return before.test(lower.slice(Math.max(0, start - 40), start)) || after.test(lower.slice(end, end + 40))
}

/** «XXXX XXXX XXXX 1234» hides a number on purpose, «глава XXX» counts in Roman. */
function isMask(plain: string, { start, end }: Place): boolean {
  if (
    /(?:глав|разд|том|част|съезд|век|chapter|part|section|volume)\p{L}{0,4}\s$/iu.test(
      plain.slice(Math.max(0, start - 14), start),
    )
  )
    return true
  if (/(?<!\d)\d{4}[\s-]$/.test(plain.slice(Math.max(0, start - 6), start))) return true
  return /^[\s-]{0,2}\d{2,4}(?!\d)/.test(plain.slice(end, end + 7))
}
