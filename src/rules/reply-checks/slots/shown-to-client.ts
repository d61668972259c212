import type { CheckContext } from '../context.ts'
import type { Place } from '../rule.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import {
  messageNouns,
  paperWords,
  printedPlaces,
  retellingVerbs,
  signIntroducers,
  signVerbs,
  signWords,
} from '../words/sign-talk.ts'
import { firstWords, lastWords, saidBefore, sentenceOf } from './around.ts'
import { isInCode } from './in-code.ts'
import { isMentioned } from './mentioned.ts'

const speaksOfSign = compilePhrases(signWords)
const tellsSign = compilePhrases(signVerbs)
const introducesSign = compilePhrases(signIntroducers)
const retells = compilePhrases(retellingVerbs)
const namesMessage = compilePhrases(messageNouns)
const namesPrinted = compilePhrases([...messageNouns, ...printedPlaces])
const speaksOfPaper = compilePhrases(paperWords)

/**
 * Whether a sign of a gap is there for the client to see: the client asked about it, it belongs to a program or a form, the
 * reply explains it, or retells it from a message. A greeting is never that: it calls somebody by name.
 */
export function isShown(context: CheckContext, place: Place): boolean {
  const { draft } = context
  if (isGreeting(draft, place)) return false
  return (
    isAskedAbout(context, place) ||
    showsHowToWrite(draft, place) ||
    isInCode(draft, place) ||
    isMentioned(context, place) ||
    isExplained(draft, place) ||
    isRetold(draft, place) ||
    isOnPaper(draft, place)
  )
}

function isGreeting(draft: ReadText, { start }: Place): boolean {
  return (
    quoteAt(draft.quotes, start) === undefined &&
    /(?:^|[\n.!])\s{0,4}(?:здравствуйте|добр\p{L}{2} (?:день|утро|вечер)|привет\p{L}{0,6}|уважаем\p{L}{2,3}(?: клиент\p{L}?)?|dear(?: client| customer)?|hello|hi|hey|good (?:morning|afternoon|evening)),?\s{0,2}$/u.test(
      draft.lower.slice(Math.max(0, start - 40), start),
    )
  )
}

/** The client wrote the same sign: «пришло письмо «Уважаемый %клиент%», это вы?» Dots and question marks are in any message. */
function isAskedAbout({ draft, fromClient }: CheckContext, { start, end }: Place): boolean {
  const written = draft.lower
    .slice(start, end)
    .trim()
    .replace(/^[«“"]|[»”"]$/g, '')
  const letters = lettersAlone.test(written)
  const shouted = draft.folded.plain.slice(start, end)
  if (/^\p{Lu}{3,}(?: \p{Lu}+)*$/u.test(shouted)) return fromClient.some(({ folded }) => folded.plain.includes(shouted))
  if (!letters && !/[[\]{}<>%_#$@*]|^[xх]{2}|^(?:undefined|null|nan)/.test(written)) return false
  if (letters && beforeDay.test(draft.lower.slice(Math.max(0, start - 12), start))) return false
  return fromClient.some(({ lower }) => lower.includes(written) || (/^_+$/.test(written) && lower.includes('__')))
}

/** «дд.мм», "MM/YY", "TBC", «N дней»: letters that the client may well ask about, and that never follow «до» then. */
const lettersAlone =
  /^(?:todo|tb[cd]|[дмгdmyчhxх]{2,4}(?:[./:-][дмгdmyчhxх]{2,4}){0,2}|[nxх]{1,4}\s?\p{L}{0,6}|(?:г-н|г-жа|mrs?\.?|ms\.?)\s[nxх]{1,2})$/u
const beforeDay = /(?<!\p{L})(?:до|от|с|к|by|on|until|from|before)\s$/u

/** «Пишите так: INV-[год]-[номер]», "for example": the signs show the client how to write a thing. */
const shows =
  /(?<![\p{L}])(?:в формате|в виде|по образцу|по шаблону|вот так|такой|таким|выглядит|пишите|напишите|пишут|пишется|введите|вводите|например|write|type|enter|format|pattern|like this|as follows|for example|e\.g)(?![\p{L}])[^.!?\n]{0,60}$/u
const exampleAfter = /^[^.!?\n]{0,24}(?<![\p{L}])(?:например|for example|e\.g)(?![\p{L}])/u

function showsHowToWrite({ lower }: ReadText, { start, end }: Place): boolean {
  if (exampleAfter.test(lower.slice(end, end + 60))) return true
  const line = lower.slice(Math.max(0, start - 70), start)
  return shows.test(line) && /[:«“"-]\s?[^:]{0,40}$/.test(line)
}

/** «XXXX скрывает цифры», «вместо {name}», "a placeholder that was not filled". */
function isExplained(draft: ReadText, place: Place): boolean {
  const sentence = sentenceOf(draft, place)
  if (sentence === undefined) return false
  const near = draft.lower.slice(
    Math.max(sentence.start, place.start - explaining),
    Math.min(sentence.end, place.end + explaining),
  )
  const before = saidBefore(draft, place)
  return (
    hasPhrase(speaksOfSign, near) ||
    hasPhrase(introducesSign, lastWords(before.replace(/[+\d\sxх()*-]+$/u, ''), 2)) ||
    /(?<!\p{L})(?:вместо|instead of)\s[«“"]?$/u.test(before) ||
    hasPhrase(tellsSign, firstWords(draft.lower.slice(place.end, sentence.end), 4))
  )
}

/** How far from a sign the words stand that explain it. */
const explaining = 60

const ofSlip =
  /(?<![\p{L}])(?:ошибк|ошибоч|опечатк|сбо[йяю]|недосмотр|промах|косяк|slip|mistake|error|typo|glitch|bug)/u

/** «В письме стояло «Уважаемый [Имя]», это наша ошибка»: the reply retells a text, or owns up to a gap in it. */
function isRetold(draft: ReadText, place: Place): boolean {
  const quote = quoteAt(draft.quotes, place.start + 1)
  if (quote === undefined) return false
  const at = sentenceOf(draft, place)?.index ?? -1
  const sentence = draft.sentences[at]
  const near = draft.sentences.slice(at, at + 2)
  if (sentence !== undefined && hasPhrase(namesPrinted, sentence.lower) && near.some(({ lower }) => ofSlip.test(lower)))
    return true
  if (sentence !== undefined && holdsMore(draft, quote, place) && apology.test(sentence.lower)) return true
  const outside = lastWords(draft.lower.slice(sentence?.start ?? quote.start, quote.start), 8)
  if (hasPhrase(retells, outside)) return true
  return holdsMore(draft, quote, place) && hasPhrase(namesMessage, outside) && !ofSending.test(outside)
}

const apology = /(?<!\p{L})(?:прост(?:ите|и)|извин\p{L}+|прощени\p{L}|sorry|apolog\p{L}+)/u

/** The title of a letter that the bank sent stands in quotation marks too. */
const ofSending = /(?:отправ|направ|высл|выслан|sent|posted)/u

/** Whether other words than the sign are quoted. */
function holdsMore({ lower }: ReadText, quote: Place, place: Place): boolean {
  return /\p{L}{2}/u.test(lower.slice(quote.start, place.start) + lower.slice(place.end, quote.end))
}

/** «Напишите: «Прошу вернуть ____ рублей»»: the words are for the client to copy. */
const dictates =
  /(?<!\p{L})(?:(?:на|в)?пиши(?:те)?|начните|укажи(?:те)?|скажите|диктуйте|(?:write|type|say|put|copy|add)(?!\p{L}))(?:\s\p{L}+){0,5}\s?[:—–-]?\s?$/u

/** A line of a form is for the client’s own hand: «над чертой «______»», «в бланке есть строка «Дата __.__»». */
function isOnPaper(draft: ReadText, place: Place): boolean {
  const sentence = sentenceOf(draft, place)
  const quote = quoteAt(draft.quotes, place.start + 1)
  if (sentence === undefined || quote === undefined) return false
  if (/^[«“"]?_+[»”"]?$/.test(draft.lower.slice(quote.start, quote.end)))
    return hasPhrase(speaksOfPaper, lastWords(saidBefore(draft, place), 3))
  if (!holdsMore(draft, quote, place)) return false
  return (
    hasPhrase(speaksOfPaper, sentence.lower) ||
    dictates.test(saidBefore(draft, quote)) ||
    /заявлени\p{L}{1,3}\s(?:\p{L}+\s){0,2}(?:начните|начинается|начинают|словами)/u.test(sentence.lower)
  )
}
