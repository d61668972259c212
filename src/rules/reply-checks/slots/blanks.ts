import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { compilePhrases, findPhrases } from '../text/phrases.ts'
import { months } from '../words/dates.ts'
import { leftovers } from '../words/placeholders.ts'
import { isForClient } from './shown-to-client.ts'

/** A line to write on, drawn with underscores or a long row of dots. */
const lines =
  /(?<=\s)(?:\.{3}|…)\s?(?=руб|₽|%|дн(?:ей|я)|р\.)|_{3,}|(?<![\p{L}\p{N}_.])_{2,}(?![\p{L}\p{N}_])|(?:_ ){3,}|_{2,}[./]_{2,}|«_{2,}»|(?<!\.)\.{6,}/gu
/** Dates and times written as letters or zeros: «XX.XX.XXXX», «дд.мм.гггг», «00.00.0000». Latin and Cyrillic letters look alike. */
const letterDates =
  /(?<![\p{L}\p{N}])(?:[xх]{2}[./-][xх]{2}(?:[./-](?:[xх]{2,4}|\d{2,4}|20[xх]{2}))?|дд[./-]мм(?:[./-]г{2,4})?|dd[./-]mm(?:[./-]y{2,4})?|00[./-]00[./-]0000|[xх]{2}:[xх]{2}|чч:мм)(?![\p{L}\p{N}])/gu
/** «XX ноября». */
const letterDays = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[XХ]{1,2}|ДД|DD)\\s(?:месяца|month|${months
    .flatMap((list) => list.split(' '))
    .map((word) => word.replace('*', '[а-я]{0,3}'))
    .join('|')})(?!\\p{L})`,
  'giu',
)
/** Capital X standing for digits. Roman numerals end before a third X in any text a bank sends. */
const letterNumbers = /(?<![\p{L}\p{N}])[XХ]{3,}(?:[\s-]{1,2}[XХ]{2,})*(?![\p{L}])/gu
/** «№ ХХ», «N дней», «X рублей». */
const countedLetters =
  /(?:№\s?[XХN]{2,}|(?<![\p{L}\p{N}])[XХN]{1,6}\s?(?:(?:рабочих|календарных|working|business)\s)?(?:руб|₽|дн|рабоч|календ|час|минут|BYN|days|hours|%)|[$€£]\s?[XХ]{2,}(?!\p{L})|(?:г-н|г-жа|г-же|[Гг]осподин|[Гг]оспожа|Mrs?\.?|Ms\.?)\s[NXХ]{1,2}(?![\p{L}\p{N}]))/gu
/** A note to the operator where a value must stand: «до укажите дату», «Срок: вставить». */
const notes =
  /(?:(?<=(?:^|[^\p{L}])(?:до|к|от|не позднее|by|until)\s)(?:указать|укажите|вставить|вставьте|впишите|вписать|insert|enter|specify)\s(?:the\s)?(?:дат|срок|числ|врем|номер|сумм|date|time|number|amount|deadline)\p{L}*|(?<=(?:срок|дата|сумма|номер|ответственн\p{L}{2,3}|исполнитель|фио|имя|deadline|date|amount|name|owner)\s?:\s)(?:указать|укажите|вставить|вставьте|впишите|вписать|уточнить|заполнить|insert|specify|enter)(?:\s\p{L}+)?(?=[\s.;]*(?:$|\n|[.;])))/gu
/** A noun in capitals where a value must stand, or a greeting to nobody: «до ДАТА», «Уважаемый Имя Отчество». */
const namedGaps =
  /(?<=(?:^|[^\p{L}])(?:до|от|к|на сумму|в размере|by|until)\s)(?:ДАТ[АЫУ]|СРОК|СУММ[АУЫ]|НОМЕР|ЧИСЛО|DATE|AMOUNT|NUMBER)(?!\p{L})|(?<=(?:[Уу]важаем\p{L}{2,3}|[Зз]дравствуйте,|[Дд]обр\p{L}{2} (?:день|утро|вечер),|[Гг]осподин|[Гг]оспожа|[Dd]ear|[Hh]ello,?|[Hh]i,?|Mrs?\.?|Ms\.?)\s)(?:ФИО|Ф\. ?И\. ?О\.|ИМЯ|ФАМИЛИЯ|[Ии]мя(?=\s?(?:[!,.:)(\n]|$))|[Ии]мя [Оо]тчество|[Фф]амилия|NAME|(?:[Cc]ustomer |[Cc]lient |[Ff]irst )?[Nn]ame)(?!\p{L})|(?<![\p{L}])(?:Фамилия Имя|Имя Фамилия|Имя Отчество|Name Surname|First Last)(?!\p{L})/gu
/** «Сюда вписать причину», "insert the reason here". */
/** «дом ХХ», «кабинет XX»: two letters for a number, unless a century or a chapter is meant. */
const pairs = /(?<![\p{L}\p{N}*•-])[XХ]{2}(?=[,;)]|\.?(?:\s|$))(?!\s(?:век|столет|съезд|\d|[*•XХ]))/gu
const remarks =
  /(?<![\p{L}])(?:(?:вставить|вписать|дописать|подставить|указать|добавить)\s(?:сюда|здесь|тут)|(?:сюда|здесь|тут)\s(?:вставить|вписать|дописать|подставить|указать|добавить|(?:будет|нужна|нужен)\s(?:дата|сумма|имя|текст|ссылка|номер|срок|адрес))|(?:insert|put|add)\s(?:the\s)?(?:name|date|amount|reason|text|address|number|link|deadline)\shere)(?!\p{L})/gu
const questionGaps = /(?<=[\s№])(?:\?{3,}(?=[\s.,])|\?{2,}(?=[./:]\d|\s?(?:руб|₽|%|дн|\p{Ll}{3,}(?:я|а|е)\b)))/gu
/** A value that is missing altogether: «договор № от 12 ноября», «в размере рублей», «Уважаемая, …» at the head of a letter. */
const missing =
  /№\s{1,3}(?=(?:от|за|на|и)\s)|(?<![\p{L}])(?:в размере|на сумму|в сумме)\s{1,3}(?=руб|₽|%)|(?<=^|\n)(?:уважаем(?:ый|ая|ые)(?:\s?\(-?\p{L}{2}\))?|dear)(?=\s?[,!])|(?<=^|\n)(?:здравствуйте|добрый день|hello),\s?(?=[!,])/gu
/** Names of variables and marks of a program: «%s», «$name», «ИМЯ_КЛИЕНТА», «client_name». */
const variables =
  /(?<![\p{L}\p{N}%])%[sd](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\$[a-zA-Z_]{3,30}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_./@-])(?:[A-ZА-Я]{2,}(?:_[A-ZА-Я]{2,}){1,3}|(?:client|customer|user|first|last|full|имя|дата|сумма|номер|адрес)_[a-zа-я]{2,20})(?![\p{L}\p{N}_.@/-]|\.\p{L})/gu
/** «**.**.****», «--.--.----». */
const starDates = /(?<![*\p{N}-])(?:\*{2}:\*{2}|\*{2}[./]\*{2}(?:[./]\*{2,4})?|-{2}[./]-{2}[./]-{2,4})(?![*\p{N}-])/gu
const leftoverWords = compilePhrases(leftovers)

/** Gaps without brackets. */
export function findBlanks(draft: ReadText): Place[] {
  const { plain, lower } = draft.folded
  const places = (pattern: RegExp, text: string) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))
  return [
    ...places(lines, plain).filter((place) => !insideWord(plain, place) && !isForClient(draft, place)),
    ...places(letterDates, lower).filter((place) => !showsFormat(lower, place)),
    ...places(letterDays, plain).filter(({ start }) => plain[start] === plain[start]?.toUpperCase()),
    ...places(letterNumbers, plain).filter((place) => !isMask(plain, place) && !showsFormat(lower, place)),
    ...places(countedLetters, plain),
    ...places(notes, lower),
    ...places(namedGaps, plain),
    ...places(remarks, lower),
    ...places(pairs, plain).filter((place) => !isMask(plain, place) && !showsFormat(lower, place)),
    ...places(questionGaps, plain),
    ...places(missing, lower),
    ...places(variables, plain),
    ...places(starDates, plain),
    ...findPhrases(leftoverWords, lower).filter(({ end }) => !/^\sbank/.test(lower.slice(end, end + 5))),
  ]
}

/** Underscores inside a file name or an address join words and leave no gap. */
function insideWord(plain: string, { start, end }: Place): boolean {
  return /[\p{L}\p{N}/]/u.test(plain[start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(plain[end] ?? ' ')
}

/** «в формате ДД.ММ.ГГГГ» tells the client how to write a date. */
function showsFormat(lower: string, { start }: Place): boolean {
  return /(?:формат|вид|шаблон|образ|маск|сери|введите|пишите|пишут|укажите|format|pattern|like|например|enter|write|as)[^.!?\n]{0,24}$/.test(
    lower.slice(Math.max(0, start - 40), start),
  )
}

/** «XXXX XXXX XXXX 1234» hides a number on purpose, «глава XXX» counts in Roman. */
function isMask(plain: string, { start, end }: Place): boolean {
  if (
    /(?:глав|разд|том|част|съезд|век|chapter|part|section|volume)\p{L}{0,4}\s$/iu.test(
      plain.slice(Math.max(0, start - 14), start),
    )
  )
    return true
  return /^[\s-]{0,2}\d{2,4}(?!\d)/.test(plain.slice(end, end + 7))
}
