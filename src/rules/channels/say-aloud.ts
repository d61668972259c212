import type { Language } from '../../contract/codes.ts'
import { readText } from '../reply-checks/text/read-text.ts'

/** A sentence longer than this is not said in one breath. */
const breath = 110
/** Where a long sentence can be broken without hurting it. */
const turns: Readonly<Record<Language, RegExp>> = {
  ru: /(?<=;)\s+|(?<=,)\s+(?=(?:а|но|поэтому|потому что|чтобы|если|когда|хотя|иначе)\s)|\s+(?=—\s)/giu,
  en: /(?<=;)\s+|(?<=,)\s+(?=(?:but|so|because|if|when|although|otherwise)\s)|\s+(?=—\s)/giu,
}

/** A reply as it is said: one thought on each line, with signs turned into words that can be spoken. */
export function sayAloud(text: string, language: Language): string[] {
  const { folded, sentences } = readText(text)
  return sentences
    .map(({ start, end }) => text.slice(folded.toSource(start), folded.toSource(end)).trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => (sentence.length > breath ? sentence.split(turns[language]) : [sentence]))
    .map((line) => sayFigures(line.replaceAll(/\s+/gu, ' ').trim(), language))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
}

type Forms = Readonly<Record<'one' | 'few' | 'many', string>>
type Case = 'plain' | 'genitive' | 'dative'

const hours: Readonly<Record<Case, Forms>> = {
  plain: { one: 'час', few: 'часа', many: 'часов' },
  genitive: { one: 'часа', few: 'часов', many: 'часов' },
  dative: { one: 'часу', few: 'часам', many: 'часам' },
}
const minutes: Readonly<Record<Case, Forms>> = {
  plain: { one: 'минуту', few: 'минуты', many: 'минут' },
  genitive: { one: 'минуты', few: 'минут', many: 'минут' },
  dative: { one: 'минуте', few: 'минутам', many: 'минутам' },
}
const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const plural = new Intl.PluralRules('ru')
const formOf = (forms: Forms, count: number) => forms[plural.select(count) as keyof Forms]

/** A time of day in Russian words: «17 часов», after «до» «17 часов», after «к» «17 часам». */
export function sayTime(hour: number, minute: number, as: Case): string {
  const whole = `${hour}\u00A0${formOf(hours[as], hour)}`
  return minute === 0 ? whole : `${whole} ${minute}\u00A0${formOf(minutes[as], minute)}`
}

const time = /(?<before>\p{L}+\s+)?(?<![\d:.])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])/gu
const date = /(?<![\d.])(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0[1-9]|1[0-2])\.(?<year>20\d\d)(?!\d|\.\d)/gu
const genitive = new Set(['до', 'с', 'со', 'от', 'после', 'около', 'позднее', 'позже', 'раньше'])

function sayFigures(line: string, language: Language): string {
  if (language === 'en') return line.replaceAll(/№\s*(?=\d)|\bNo\.\s*(?=\d)/gu, 'number\u00A0')
  return line
    .replaceAll(date, (...found) => {
      const { day = '', month = '', year = '' } = found.at(-1) as Record<string, string>
      return `${Number(day)}\u00A0${months[Number(month) - 1]} ${year}\u00A0года`
    })
    .replaceAll(time, (...found) => {
      const { before = '', hour = '', minute = '' } = found.at(-1) as Record<string, string | undefined>
      const word = before.trim().toLocaleLowerCase('ru')
      const as = genitive.has(word) ? 'genitive' : word === 'к' || word === 'ко' ? 'dative' : 'plain'
      return before + sayTime(Number(hour), Number(minute), as)
    })
    .replaceAll(/№\s*(?=\d)/gu, 'номер\u00A0')
    .replaceAll(/(?<=\d)\s*(?:₽|руб\.|р\.)(?!\p{L})/gu, '\u00A0рублей')
    .replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0')
}
