import type { CheckContext } from '../context.ts'
import type { Place } from '../rule.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import {
  askedTexts,
  fillingVerbs,
  handlingVerbs,
  namedTexts,
  puttingVerbs,
  remakingVerbs,
  signNouns,
  standingVerbs,
} from '../words/sign-places.ts'
import { firstWords, lastWords, saidBefore, sentenceOf } from './around.ts'
import { expectsValue, isUnit } from './bracket.ts'

const asksOfText = compilePhrases(askedTexts)
const namesText = compilePhrases(namedTexts)
const handles = compilePhrases([...handlingVerbs, ...standingVerbs])
const namesSign = compilePhrases(signNouns)
const handledAfter = compilePhrases([...standingVerbs, ...fillingVerbs])
/** A sign of a program is put into a text by hand. */
const puts = compilePhrases(puttingVerbs)
const remakes = compilePhrases(remakingVerbs)

/**
 * Whether a sign is spoken of, not left in the place of a value. It is when the reply says what the sign is for, or has the
 * client change it. Short of that, two of four things must tell it: the talk is of a text, a form or a command; the sign is
 * quoted; it stands in a row of its like; it is said to stand, be printed or be typed somewhere.
 */
export function isMentioned(context: CheckContext, place: Place): boolean {
  const { draft } = context
  if ([isDefined, isOfFormula, isOfCommand, isOfBrackets, isRemade].some((tells) => tells(draft, place))) return true
  if (takesValue(draft, place)) return false
  const told = [isQuoted, isInRow, isHandled].filter((tells) => tells(draft, place)).length
  return told > 1 || (told === 1 && isOfText(context, place))
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The sign alone, without the unit that it was found by: «n» of «n дней». */
function signOf({ lower }: ReadText, { start, end }: Place): string {
  const written = lower.slice(start, end).trim()
  return /^(?:[nxх]{1,6})(?=\s)/u.exec(written)?.[0] ?? written
}

/** «где ХХХХ — цифры карты», "where N is the number of days", or a sentence that begins: «ТВС значит …». */
function isDefined(draft: ReadText, place: Place): boolean {
  const sign = signOf(draft, place)
  const escaped = escape(sign)
  const what = '[»”"]?\\s?(?:[—–=-]|это(?!\\p{L})|is(?!\\p{L})|being|are(?!\\p{L})|stands|means|значит|означа|обознача)'
  const letters = /^[nxх]+$/u.test(sign)
  const after = letters ? '(?:(?:где|здесь|тут|причем|а|where|here|and)\\s|,\\s)' : '(?:где|where)\\s'
  return (
    new RegExp(`(?<!\\p{L})${after}[«“"]?${escaped}${what}`, 'u').test(draft.lower) ||
    new RegExp(
      `(?:^|[.;:!?\\n»”"]\\s?)[«“"]?${escaped}[»”"]?(?:\\s\\p{L}{1,3}\\s\\p{L}+)?\\s?(?:[—–]\\sэто|means|stands|значит|означа|обознача)`,
      'u',
    ).test(draft.lower)
  )
}

/** «S × r × N / 365»: the letter stands in a formula of the same reply. */
function isOfFormula(draft: ReadText, place: Place): boolean {
  const sign = signOf(draft, place)
  if (!/^[nxх]$/u.test(sign)) return false
  return new RegExp(`(?<!\\p{L})${sign}\\s?[×*·/=^]|[×*·/=^]\\s?${sign}(?!\\p{L})`, 'u').test(draft.lower)
}

/** «Отправьте СТОП <код>», «наберите /kurs <валюта>»: the sign goes on from the word of a command. */
function isOfCommand(draft: ReadText, place: Place): boolean {
  const { plain } = draft.folded
  const word = /(?:^|\s|[«“"])(\p{Lu}{3,}|\/[a-z]{3,})\s$/u.exec(
    plain.slice(Math.max(0, place.start - 24), place.start),
  )?.[1]
  if (word === undefined || ofDetails.test(word)) return false
  const sentence = sentenceOf(draft, place)
  return sentence !== undefined && sending.test(sentence.lower)
}

const sending =
  /(?<!\p{L})(?:отправ\p{L}+|ответ\p{L}+|напиши\p{L}*|набер\p{L}+|набрать|послать|пошлите|команд\p{L}+|текст\p{L}{0,2}|бот\p{L}{0,2}|смс|sms|text|send|reply|dial|type|command)(?!\p{L})/u
/** Capitals that a value follows: «ООО [название]», «ИНН [ИНН]». */
const ofDetails =
  /^(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ИНН|КПП|БИК|ОГРН|ОГРНИП|ФИО|СНИЛС|УИН|КБК|ОКТМО|ОКПО|НДС|ФНС|МФЦ|ЕГРН|СБП|IBAN|SWIFT|BIC|VAT|LTD|PLC)$/

/** «Скобки [ ] и { } просто удалите»: the brackets themselves are meant, and nothing stands between them. */
function isOfBrackets(draft: ReadText, place: Place): boolean {
  if (!/^[[{<(]\s*[\]}>)]$/.test(draft.lower.slice(place.start, place.end))) return false
  return /(?<!\p{L})(?:скобк|скобок|bracket|brace)/u.test(sentenceOf(draft, place)?.lower ?? '')
}

/** «Замените метку {ФИО} на {FIO}», "change {{customer}} to {{payer}}". */
function isRemade(draft: ReadText, place: Place): boolean {
  const before = saidBefore(draft, place)
  if (!/[\]}>%#_]/.test(draft.lower.slice(place.start, place.end))) return false
  const other = /[\]}>%#_][»”"]?\s(?:на|to|with|by|for)\s[«“"]?$/u.test(before)
  if (takesValue(draft, place) && !other) return false
  return hasPhrase(remakes, lastWords(before, other ? 6 : 4))
}

/** A value is called for: «до [дата]», «[сумма] рублей», «номер [номер]». After a colon or a dash anything may stand. */
function takesValue(draft: ReadText, { start, end }: Place): boolean {
  if (isUnit(draft.lower, end) || draft.lower[start] === '№') return true
  const before = draft.lower.slice(0, start)
  if (/[:—–-]\s?[«“"]?$/.test(before)) return false
  if (namedThing.test(before)) return true
  if (expectsValue(draft, start)) return true
  const thing = /(\p{L}{3,})\s$/u.exec(before)?.[1] ?? ''
  return thing !== '' && draft.lower.slice(start, end).includes(thing.slice(0, Math.max(3, thing.length - 2)))
}

/** «по теме «[тема]»», «вклад «[название]»»: the quotation marks are round a name. */
const namedThing =
  /(?<!\p{L})(?:тем[аеуы]|вопрос|обращени|жалоб|заявк|тариф|вклад|пакет|услуг|продукт|карт|акци|операци|компани|магазин|договор|раздел|статус|шаблон|документ|отдел|счет|программ|кредит|полис|отделени|банк|клиент|subject|case|product|plan|account|branch|shop|company|называ|назван|имену|called|named)\p{L}{0,5}\s[«“"]$/u

/** The question stands in the latest messages and points. */
const latest = 5

function isOfText({ draft, fromClient }: CheckContext, place: Place): boolean {
  const sentence = sentenceOf(draft, place)
  return (
    (sentence !== undefined && hasPhrase(namesText, sentence.lower)) ||
    fromClient.slice(-latest).some(({ lower }) => hasPhrase(asksOfText, lower))
  )
}

/** «___» in a date is quoted by habit. */
function isQuoted(draft: ReadText, { start, end }: Place): boolean {
  if (/^«?_+»?$/.test(draft.lower.slice(start, end)) && draft.lower.startsWith(' ', end)) return false
  return quoteAt(draft.quotes, start) !== undefined || quoteAt(draft.quotes, start + 1) !== undefined
}

/** «[НОМЕР], [ДАТА] и [СУММА]», «[год]-[номер]»: signs of a kind, and nothing but commas or dashes between them. */
function isInRow({ lower }: ReadText, { start, end }: Place): boolean {
  const [open, close] = [lower[start], lower[end - 1]]
  if (open === undefined || !/[[{<%]/.test(open) || close === undefined) return false
  const one = `${escape(open)}([^${escape(open + close)}\\n]{1,40})${escape(close)}`
  const row = new RegExp(
    `${one}(?:(?:(?:,|\\s(?:и|или|and|or|либо))\\s${one}){2,}|\\s?[–—_/-]\\s?(?!.\\1)${one})`,
    'gu',
  )
  return Array.from(lower.matchAll(row)).some(({ index, 0: { length } }) => index <= start && end <= index + length)
}

/** «Сначала ИМЯ, потом ФАМИЛИЯ», "DATE is the day you sign": the name of a field, in its order or with what becomes of it. */
function isOrdered(draft: ReadText, { start, end }: Place): boolean {
  if (!/^\p{Lu}{3,}(?: \p{Lu}+)*$/u.test(draft.folded.plain.slice(start, end))) return false
  const before = draft.lower.slice(Math.max(0, start - 16), start)
  const after = draft.lower.slice(end, end + 24)
  return (
    /(?<!\p{L})(?:сначала|потом|затем|далее|после|так:|first|then)\s$/u.test(before) ||
    /^,?\s(?:first|then|сначала|потом)(?!\p{L})/u.test(after) ||
    (/(?:^|[.!?\n]\s?)$/.test(before) &&
      /^\s(?:is|are|means|goes|заполн\p{L}+|стоит|ставит\p{L}+|пишет\p{L}+|пуст\p{L}+|значит)(?!\p{L})/u.test(after))
  )
}

/** «осталось {СУММА}», «отправьте СТОП <пробел>», «____ стоит вместо имени»: the sign is what stands or is typed. */
function isHandled(draft: ReadText, place: Place): boolean {
  const sentence = sentenceOf(draft, place)
  if (sentence === undefined) return false
  if (isOrdered(draft, place)) return true
  const clause = /[^,;:()]*$/u.exec(saidBefore(draft, place))?.[0] ?? ''
  const after = draft.lower.slice(place.end, sentence.end).replace(/^[\s_()»”"-]+/u, '')
  if (/[{%#]/.test(draft.lower[place.start] ?? '') && hasPhrase(puts, lastWords(clause, 3))) return true
  if (hasPhrase(namesSign, lastWords(clause, 1))) return true
  return hasPhrase(handles, lastWords(clause, 3)) || hasPhrase(handledAfter, firstWords(after, 2))
}
