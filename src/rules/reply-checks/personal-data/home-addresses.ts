import type { ReadText } from '../text/read-text.ts'
import type { PersonalDatum } from './kinds.ts'

const street =
  '(?:ул(?:\\.|ица|ице|ицы|ицу)?|просп(?:\\.|ект|екте|екта)?|пр-т|пр-кт|пер(?:\\.|еулок|еулке|еулка)?|б-р|бульвар[а-я]?|наб(?:\\.|ережная|ережной)?|шоссе|ш\\.|проезд[а-я]?|площад[а-я]|пл\\.|мкр\\.?|микрорайон[а-я]?|тракт|street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|drive|close|court|terrace|way|crescent|gardens?)'
const flat = '(?:кв\\.?|квартир[а-я]{1,2}|flat|apartment|apt\\.?|комн\\.|комнат[а-я]|unit)'
const house = '(?:д\\.?|дом[а-я]?)'

/** A flat makes it a home: offices of a bank have none. */
const withFlat = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${flat}\\s{0,2}(?:№\\s?)?\\d{1,4}[a-zа-я]?(?![\\p{L}\\p{N}])|\\d{1,4}[a-zа-я]?(?:[/-]\\d{1,3})?[,\\s]{1,2}${flat}\\s{0,2}\\d{1,4})`,
  'gu',
)
const streetAndHouse = new RegExp(
  `(?<![\\p{L}])(?:${street}\\s{0,2}[\\p{L}\\d. -]{2,30},?\\s{1,2}(?:${house}\\s{0,2})?\\d{1,4}[a-zа-я]?(?:[/-]\\d{1,3})?|\\d{1,4}[a-z]?,?\\s[\\p{L}' ]{2,30}\\s${street}|[\\p{L}-]{3,20}(?:ая|ую|ой|ого|ово|ова|ева|ина),?\\s(?:д\\.\\s?)?\\d{1,3}(?:[-/]\\d{1,3})?|[\\p{L}-]{4,20},?\\s${house}\\s{0,2}\\d{1,4}[a-zа-я]?(?:[/-]\\d{1,3})?)(?![\\p{L}\\p{N}])`,
  'gu',
)
/** Words that make an address the home of the client. */
const homely =
  /(?<![\p{L}])(?:ваш(?:ему|его|ем|\p{L})? (?:\p{L}+ )?(?:адрес|дом|квартир|прописк)\p{L}{0,3}|адрес\p{L}{0,2} (?:ваш|регистрации|прописки|проживания|доставки)|домашн\p{L}{2,3}|живете|проживаете|проживающ\p{L}+|прописан\p{L}?|зарегистрирован\p{L}? по|(?:к )?вам домой|вас не было дома|не застал\p{L}? (?:вас|дома)|(?:к )?вашей двери|домой по|your (?:home|address|house|flat|place)|you live|living at|address on file|registered at|home address|delivered to you at)/u
const aroundFlat = 60
const aroundStreet = 70

/** Where the client lives: a street with a flat, or an address that the reply calls the client’s own. */
export function findHomeAddresses({ lower }: ReadText): PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const match of lower.matchAll(streetAndHouse)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const near = lower.slice(Math.max(0, start - aroundStreet), end + aroundStreet)
    if (homely.test(near)) found.push({ kind: 'address', start, end })
  }
  for (const match of lower.matchAll(withFlat)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = lower.slice(Math.max(0, start - aroundFlat), start)
    const after = lower.slice(end, end + aroundFlat)
    if (!namesHouse.test(before) && !namesStreetAfter.test(after)) continue
    const head = found.findLast((datum) => datum.end <= start && start - datum.end < 12)
    if (head === undefined) found.push({ kind: 'address', start, end })
    else found[found.indexOf(head)] = { kind: 'address', start: head.start, end }
  }
  return found
}

const namesHouse = new RegExp(
  `(?:(?<![\\p{L}])${street}(?![\\p{L}])|(?<![\\p{L}])${house}\\s{0,2}\\d{1,4}|\\p{L}{4,},?\\s\\d{1,4}[a-zа-я]?,?\\s*$)`,
  'u',
)
const namesStreetAfter = new RegExp(
  `^[,\\s]{1,3}\\d{1,4}[a-z]?,?\\s[\\p{L}' ]{2,30}(?<![\\p{L}])${street}(?![\\p{L}])`,
  'u',
)
