import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { amountWords, askingHowMuch, askingPrice, askingWhen, causes, priceWords, reasons } from '../words/answers.ts'
import { vagueTimes } from '../words/dates.ts'

/** What a point wants to hear: a reason, a time, a number; anything else is told by its matter alone. */
export type Wanted = 'reason' | 'time' | 'price' | 'number' | 'place' | 'person' | 'means' | 'course'

const asksWhy =
  /(?<![а-яa-z])(?:почему|отчего|зачем|по какой причине|на каком основании|из-за чего|за что|откуда (?:взял|у меня|пен|эт|спис|штраф|долг|комисс)[а-я]*|объясните|why|what for|how come)(?![а-яa-z])/
const asksWhen = compilePhrases(askingWhen)
const asksHowMuch = compilePhrases(askingHowMuch)
const saysAmount = compilePhrases(amountWords)
const asksPrice = compilePhrases(askingPrice)
const saysPrice = compilePhrases(priceWords)
const saysReason = compilePhrases(reasons)
const saysCause = compilePhrases(causes)
const saysVaguely = compilePhrases(vagueTimes)

/** What a point asks for that a reply without it cannot have answered. */
export function wantedBy({ lower }: ReadText): Wanted | undefined {
  if (asksWhy.test(lower)) return 'reason'
  if (asksIfCharged.test(lower)) return 'price'
  if (asksIfFirst.test(lower)) return undefined
  if (hasPhrase(asksWhen, lower)) return 'time'
  if (hasPhrase(asksHowMuch, lower)) return hasPhrase(asksPrice, lower) ? 'price' : 'number'
  return asking.find(([, asks]) => asks.test(lower))?.[0]
}

/** «Есть ли за это комиссия?»: a sum answers as well as yes or no. */
const asksIfCharged =
  /(?<![а-я])(?:есть|бер[её]те|будет|взимается|возьм[её]те|нужна)\sли\s(?:[а-я]+\s){0,3}(?:комисси|плат|процент)|^(?:is there|do you (?:charge|take)|will (?:i|you|we) (?:pay|be charged|charge))\s(?:[a-z]+\s){0,3}(?:fee|charge|cost|interest)/
/** "Can I limit how much he spends?" wants yes or no, whatever it asks within. */
const asksIfFirst = /^(?:can|could|may|is|are|do|does|will|am)\s[^,]*\s(?:how much|how many|when|where|who)\s/

const asking: readonly (readonly [Wanted, RegExp])[] = [
  [
    'place',
    /^(?:а |и )?(?:где|куда|по какому адресу|where)(?![а-яa-z])(?! (?:мой|моя|мои|мое|деньги|my|is my|are my))/,
  ],
  ['person', /^(?:а |и )?(?:кто|кому|чей|who|whom)(?![а-яa-z])/],
  [
    'means',
    /^(?:а |и )?(?:как|каким образом|how (?:do|can|to|should))(?: (?:мне|нам|i|we|можно))? (?:[а-я]+(?:ть|ти|чь)(?:ся|сь)?|[a-z]+)(?![а-яa-z])/,
  ],
  [
    'course',
    /^(?:а |и )?(?:что (?:мне |нам )?(?:будет|делать|дальше|теперь|произойдет)|what (?:happens|now|should|shall|do i))/,
  ],
]

const place =
  /(?<![а-яa-z])(?:в|на|у|возле|рядом|через|at|in|on|under|near|next to)\s(?:[а-яa-z]+\s)?(?:отделени|офис|приложени|сайт|раздел|профил|касс|банкомат|ул|вход|аптек|вокзал|магазин|центр|этаж|окн|документ|истори|branch|app|site|street|desk|window|menu|section|settings|profile|hall|counter|till|terminal|терминал)|(?<![а-яa-z])(?:any|every|each|our|любо[еймг][а-я]{0,2}|любая|любую|кажд[а-я]{2,3})\s(?:branch|office|desk|counter|shop|отделени|офис|касс|банкомат)|«[^»]+»|“[^”]+”|(?<![а-я])(?:в|на|у)\s[а-я]{4,}(?:ой|ом|е|и|ах|ях)(?![а-я])/
const person =
  /(?<![а-яa-z])(?:я|мы|сам|сама|никто|отдел|начальник|сотрудни|оператор|руководител|директор|менеджер|комисси|комитет|систем|программ|кассир|юрист|правлени|банк|вы|i|we|nobody|team|department|manager|head|director|sender|recipient|owner|holder|insurer|employer|notary|deputy|[а-я]{4,}(?:тель|ник|щик|ист)|дежурн|system|clerk|desk|anyone|only)[а-яa-z]{0,4}(?![а-яa-z])/
const means =
  /(?<![а-я])(?:[а-я]{2,}(?:йте|ите|ьте)(?:сь)?|можно|нужно|надо|достаточно|нельзя|через|просто|может|могут|сможет|в приложении|в отделении)(?![а-я])|(?<![a-z])(?:in the app|tap|press|go|open|choose|ask|call|write|you can|cannot|use|send|bring|type)(?![a-z])/

/** What happened, what is not, or what stands in the way: the reason need not say «потому что». */
const event =
  /(?<![а-я])(?:не|нет|нельзя|без|[а-я]{2,}(?:[аеиоуыя]л[аио]?|[аеиоуыя]л[аио]?с[ья]|шел|шл[аио])|[а-я]{3,}(?:[аеё]н[аоы]|[аяиы]т[аоы])|[а-я]{4,}[ае]н)(?![а-я])|(?<![a-z])(?:not|no|never|without|was|were|had|did|cannot|[a-z]+n't|[a-z]{3,}ed|too)(?![a-z])/
const time =
  /\d{1,2}:\d{2}|\d{1,2}[./]\d{1,2}|\d\s?(?:дн|час|мин|недел|мес|год|лет|раб|сут|числ|day|hour|min|week|month|year|working|am|pm)|\d-?(?:го|е|му|th|st|nd|rd)(?![а-яa-z])|(?:янв|фев|март|апр|ма[йя](?![а-я])|июн|июл|авг|сент|окт|нояб|дек|january|february|march|april|may |june|july|august|september|october|november|december|понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскресен|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?<![а-яa-z])(?:уже|сейчас|сегодня|завтра|вчера|сразу|дня|дней|часа|часов|минут|минуту|тут же|в тот же день|в любой|каждый|ночью|утром|вечером|недел|месяц|now|already|today|tomorrow|yesterday|at once|same day|any time|week|month)/
const sum =
  /\d\s?(?:руб|р\.|₽|коп|%|процент|евро|долл|byn|usd|eur|€|\$|£|pound|dollar|percent|тыс|млн)|[$€£]\s?\d|\d{3}/

/** «Кешбэк за ноябрь», "the bill for May": which one, and not when. */
const ofMonth =
  /(?<![а-яa-z])(?:за|for|of)\s(?:янв|фев|март|апр|ма[йя](?![а-я])|июн|июл|авг|сент|окт|нояб|дек|january|february|march|april|may|june|july|august|september|october|november|december)[а-яa-z]*/g

/** Whether a sentence gives what is wanted. */
export function fits({ lower, tokens }: Sentence, wanted: Wanted): boolean {
  if (wanted === 'reason') return hasPhrase(saysReason, lower) || hasPhrase(saysCause, lower) || event.test(lower)
  if (wanted === 'time') return time.test(lower.replace(ofMonth, ' ')) || hasPhrase(saysVaguely, lower)
  if (wanted === 'price') return sum.test(lower) || hasPhrase(saysPrice, lower)
  if (wanted === 'number') return /\d/.test(lower) || hasPhrase(saysAmount, lower)
  if (wanted === 'place') return place.test(lower)
  if (wanted === 'person')
    return person.test(lower) || tokens.some(({ text, capital }, at) => at > 0 && capital && /[а-яa-z]{3}/.test(text))
  return wanted === 'means' ? means.test(lower) : true
}

const negation = /(?<![а-яa-z])(?:не|нет|нельзя|ни|невозможно|not|no|cannot|[a-z]+n't)(?![а-яa-z])/

/** «Оценщик не приедет» answers «Когда приедет оценщик?», and «не скажу» answers anything. */
export function denies({ lower }: Sentence): boolean {
  return negation.test(lower)
}
