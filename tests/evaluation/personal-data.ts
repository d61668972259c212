import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import { chance, type Chance } from './chance.ts'

const count = 2_000
const goals = { found: 0.99, falseAlarms: 0.01 }

/** Prints how much generated personal data is found in public posts, and how often a look-alike is taken for it. */
export function evaluatePersonalData(showMistakes = false): boolean {
  const missed = generate(personal, 20_261_118).filter((text) => !fires(text))
  const alarms = generate(lookAlikes, 81_116_202).filter(fires)
  const found = 1 - missed.length / count
  const falseAlarms = alarms.length / count
  const reached = found >= goals.found && falseAlarms <= goals.falseAlarms
  console.log(`\nPersonal data in Russian posts: ${count} generated, ${count} look-alikes`)
  console.log(
    `  found ${(found * 100).toFixed(2)} %, false alarms ${(falseAlarms * 100).toFixed(2)} %${reached ? '' : '  below the goal'}`,
  )
  if (showMistakes) for (const text of [...missed.slice(0, 20), ...alarms.slice(0, 20)]) console.log(`      ${text}`)
  return reached
}

function fires(draft: string): boolean {
  return checkReply({ channel: 'post', draft, messages: [] }, 'ru').some(
    ({ rule }) => rule === 'personal-data-in-public',
  )
}

type Kind = (random: Chance) => string

function generate(kinds: readonly Kind[], seed: number): string[] {
  const random = chance(seed)
  return Array.from({ length: count }, (_, at) => disguise(kinds[at % kinds.length]?.(random) ?? '', random))
}

/** Non-breaking spaces, other dashes and full-width digits, as phones and office programs put them. */
function disguise(text: string, random: Chance): string {
  const dashed = random.one(5) === 0 ? text.replaceAll('-', random.pick(['–', '‑', '−'])) : text
  const spaced =
    random.one(4) === 0 ? dashed.replace(/(?<=\d) (?=\d)/g, random.pick(['\u00A0', '\u2009', '\u202F'])) : dashed
  return random.one(8) === 0
    ? spaced.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : spaced
}

const around = [
  (value: string) => `Мы звонили вам: ${value}, но не застали.`,
  (value: string) => `В анкете записано ${value}. Проверьте, всё ли верно.`,
  (value: string) => `Это ${value}?`,
  (value: string) => `Здравствуйте! ${value} — так указано в заявлении.`,
  (value: string) => `Видим у вас ${value} и сумму 1 500 рублей от 03.11.2026.`,
] as const

function say(random: Chance, value: string): string {
  return random.pick(around)(value)
}

function grouped(digits: string, sizes: readonly number[], separator: string): string {
  let at = 0
  return sizes
    .map((size) => {
      const part = digits.slice(at, at + size)
      at += size
      return part
    })
    .join(separator)
}

function phone(random: Chance): string {
  const own = random.digits(9)
  const [a, b, c] = [own.slice(2, 5), own.slice(5, 7), own.slice(7, 9)]
  const code = `9${own.slice(0, 2)}`
  const belarus = random.pick(['29', '33', '44', '25'])
  return say(
    random,
    random.pick([
      `+7 ${code} ${a}-${b}-${c}`,
      `+7(${code})${a}-${b}-${c}`,
      `8 (${code}) ${a} ${b} ${c}`,
      `8-${code}-${a}-${b}-${c}`,
      `8${code}${a}${b}${c}`,
      `+7${code}${a}${b}${c}`,
      `8.${code}.${a}.${b}.${c}`,
      `${code} ${a} ${b} ${c}`,
      `8 ${code} ${a}${b}${c}`,
      `+375 ${belarus} ${a}-${b}-${c}`,
      `+375(${belarus})${a}${b}${c}`,
      `80 ${belarus} ${a} ${b} ${c}`,
      `8 (0${belarus}) ${a}-${b}-${c}`,
      `375${belarus}${a}${b}${c}`,
      `тел. ${a}-${b}-${c}`,
    ]),
  )
}

function luhn(body: string): string {
  for (let check = 0; check < 10; check += 1) {
    const all = `${body}${check}`
    const sum = Array.from(all)
      .toReversed()
      .reduce(
        (total, digit, at) =>
          total + (at % 2 === 1 ? ((Number(digit) * 2) % 10) + (Number(digit) > 4 ? 1 : 0) : Number(digit)),
        0,
      )
    if (sum % 10 === 0) return all
  }
  return body
}

function card(random: Chance): string {
  const digits = luhn(random.pick(['2200', '2202', '4276', '4000', '5536', '5469', '6762', '9112']) + random.digits(11))
  return say(
    random,
    random.pick([
      digits,
      grouped(digits, [4, 4, 4, 4], ' '),
      grouped(digits, [4, 4, 4, 4], '-'),
      `карту ${grouped(digits, [4, 4, 4, 4], '  ')}`,
    ]),
  )
}

function account(random: Chance): string {
  const digits = random.pick(['40817810', '40802810', '42306810', '40817933', '45507810']) + random.digits(12)
  const belarus = `BY${random.digits(2)}${random.pick(['OLMP', 'AKBB', 'BPSB'])}3014${random.digits(16)}`
  return say(
    random,
    random.pick([
      digits,
      `счёт ${digits}`,
      grouped(digits, [5, 3, 1, 4, 7], ' '),
      grouped(digits, [4, 4, 4, 4, 4], ' '),
      grouped(digits, [5, 3, 1, 4, 7], '.'),
      belarus,
      grouped(belarus, [4, 4, 4, 4, 4, 4, 4], ' '),
    ]),
  )
}

function passport(random: Chance): string {
  const series = `${String(1 + random.one(98)).padStart(2, '0')}${random.pick(['02', '09', '12', '15', '18', '21', '24'])}`
  const number = random.digits(6)
  const belarus = random.pick(['MP', 'МР', 'HB', 'НВ', 'AB', 'KH'])
  return say(
    random,
    random.pick([
      `паспорт ${series} ${number}`,
      `паспорт ${series.slice(0, 2)} ${series.slice(2)} ${number}`,
      `паспорт серии ${series} № ${number}`,
      `${series} № ${number}`,
      `${series} ${number}`,
      `паспорт ${series}${number}`,
      `серия ${series} номер ${number}`,
      `${belarus}${random.digits(7)}`,
      `паспорт ${belarus} ${random.digits(7)}`,
      `${belarus} № ${random.digits(7)}`,
    ]),
  )
}

function email(random: Chance): string {
  const box =
    random.pick(['a.vetrova', 'gleb_rakitin', 'i-belova', 'olga.1987', 'zimorodok+bank', 'почта.веры']) +
    random.digits(2)
  const domain = random.pick(['pochta.example', 'mail.example', 'firma.by', 'yashik.ru', 'компания.рф'])
  return say(
    random,
    random.pick([
      `${box}@${domain}`,
      `${box} @ ${domain}`,
      `${box}@ ${domain}`,
      `${box}＠${domain}`,
      `${box}(собака)${domain}`,
      `<${box}@${domain}>`,
    ]),
  )
}

const personal: readonly Kind[] = [phone, card, account, passport, email]

const lookAlikes: readonly Kind[] = [
  (random) => `Обращение № ${random.digits(5)} от ${date(random)} закрыто.`,
  (random) => `Вернули ${random.digits(1)} ${random.digits(3)} ${random.digits(3)},${random.digits(2)} ₽ на карту.`,
  (random) => `Сумма 9 16${random.digits(1)} ${random.digits(3)} ${random.digits(3)} рублей прошла ${date(random)}.`,
  (random) => `Номер обращения 2026-${random.digits(4)}-${random.digits(5)}, он есть в приложении.`,
  (random) => `С ${date(random)} по ${date(random)} тариф прежний.`,
  (random) =>
    `Операция в ${10 + random.one(13)}:${10 + random.one(49)} ${date(random)}, номер операции ${random.digits(12)}.`,
  (random) => `Заявка ${random.digits(8)} исполнена ${date(random)}.`,
  (random) => `Срок ${3 + random.one(9)}–${12 + random.one(9)} рабочих дней, до ${date(random)}.`,
  (random) => `Терминал ${random.digits(8)} исправен, чек № ${random.digits(6)}.`,
  (random) => `ИНН банка 77${random.digits(8)}, БИК 0445${random.digits(5)}.`,
  (random) =>
    `Курс 3,${random.digits(4)}, комиссия ${random.digits(1)},${random.digits(2)} %, итого ${random.digits(3)} ${random.digits(3)} руб.`,
  (random) => `Карта *${random.digits(4)} и карта •• ${random.digits(4)} работают.`,
  (random) => `Дело № ${random.digits(2)}-${random.digits(4)}/2026, страница ${random.digits(2)}.`,
  (random) =>
    `Платёж на ${random.digits(2)} ${random.digits(3)} ${random.digits(3)} руб. ${random.digits(2)} коп. от ${date(random)}.`,
  (random) => `Трек-номер отправления ${random.digits(14)}, индекс ${random.digits(6)}.`,
  (random) => `${isoDate(random)} в 09:${10 + random.one(49)} обращение ${random.digits(7)} принято.`,
  (random) => `Отделение на Лесной, ${random.one(90)}, работает с 9:00 до 19:30, касса — до 18:45.`,
  (random) =>
    `Закон № ${random.digits(3)}-ФЗ от ${date(random)}, пункт ${random.one(9)}.${random.one(9)}.${random.one(9)}.`,
  (random) => `Запрос № ${random.digits(6)} и запрос № ${random.digits(6)} — об одном.`,
  (random) => `Линия 8 800 ${random.digits(3)}-${random.digits(2)}-${random.digits(2)} бесплатная.`,
]

function date(random: Chance): string {
  const [day, month] = [String(1 + random.one(28)).padStart(2, '0'), String(1 + random.one(12)).padStart(2, '0')]
  return random.pick([`${day}.${month}.2026`, `${day}.${month}.26`, `${day}/${month}/2026`, `${day}-${month}-2026`])
}

function isoDate(random: Chance): string {
  return `2026-${String(1 + random.one(12)).padStart(2, '0')}-${String(1 + random.one(28)).padStart(2, '0')}`
}
