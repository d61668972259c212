import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { compilePhrases, findPhrases } from '../text/phrases.ts'
import { leftovers } from '../words/placeholders.ts'
import { findLetters } from './letters.ts'
import { findMissing } from './missing.ts'
import { placesOf } from './places-of.ts'
import { findVariables } from './variables.ts'

/** What is counted or measured: before it a number stands. */
const unit = '(?:руб|₽|%|дн(?:ей|я)|р\\.|коп|процент|час|минут|числа|рабочих|usd|eur)'

const signs: readonly RegExp[] = [
  // A line to write on, drawn with underscores.
  /_{3,}|(?<![\p{L}\p{N}_.])_{2,}(?![\p{L}\p{N}_])|(?:_ ){3,}|_{2,}[./:]_{2,}|«_{2,}»/gu,
  // A long row of dots, or a short one before a unit, after the sign of a number or in a greeting.
  new RegExp(`(?<!\\.)\\.{6,}|(?<=\\s)(?:\\.{3,5}|…)\\s?(?=${unit})|№\\s?(?:\\.{2,5}|…)`, 'gu'),
  /(?<=(?:здравствуйте|добр\p{L}{2} (?:день|утро|вечер)|hello|hi|dear|уважаем\p{L}{2,3}),?\s)(?:\.{3,5}|…)(?=\s?[!,])/giu,
  // Dashes, stars, squares and zeros where digits should be.
  new RegExp(`(?<=\\s)[-–—]{2,}\\s?(?=${unit})|№\\s?-{2,}`, 'gu'),
  new RegExp(`(?<![*•\\d])\\*{2,}(?=\\s?${unit})|[□▢]{2,}`, 'gu'),
  new RegExp(`(?<![\\d.,+]\\s?)0{2,}(?:[ .,]0{2,3}){0,3}(?=\\s?(?:руб|₽|дней))|№\\s?0{4,}(?![\\d-])`, 'gu'),
  /(?<![*\p{N}-])(?:\*{2}:\*{2}|\*{2}[./]\*{2}(?:[./]\*{2,4})?|-{2}[./:]-{2}(?:[./]-{2,4})?)(?![*\p{N}-])/gu,
  // Letters for the last digits of a year: «за 20XX год».
  /(?<![\p{L}\p{N}])20[xхXХ]{2}(?![\p{L}\p{N}])/gu,
  // Question marks for digits.
  /(?<=[\s№])(?:\?{3,}(?=[\s.,])|\?{2,}(?=[./:]\d|[./:]\?|\s?(?:руб|₽|%|дн|\p{Ll}{2,}(?:я|а|е|ев|ов|ей)(?!\p{L})))|\d?\?{1,2}[:.]\?{2}|\d{1,2}:\?{2})/gu,
  new RegExp(`(?<=(?<!\\p{L})(?:до|на|в|от|с|около|составил[аи]?|сумм[ауе]|№)\\s)\\?(?=\\s?${unit})`, 'gu'),
]

/** A note to the operator where a value must stand: «до укажите дату», «Срок: вставить». */
const notes =
  /(?:(?<=(?:^|[^\p{L}])(?:до|к|от|не позднее|by|until)\s)(?:указать|укажите|вставить|вставьте|впишите|вписать|insert|enter|specify)\s(?:the\s)?(?:дат|срок|числ|врем|номер|сумм|date|time|number|amount|deadline)\p{L}*|(?<=(?:срок|дата|сумма|номер|ответственн\p{L}{2,3}|исполнитель|фио|имя|deadline|date|amount|name|owner)\s?:\s)(?:указать|укажите|вставить|вставьте|впишите|вписать|уточнить|заполнить|insert|specify|enter)(?:\s\p{L}+)?(?=[\s.;]*(?:$|\n|[.;])))/gu
/** «Сюда вписать причину», "insert the reason here". */
const remarks =
  /(?<![\p{L}])(?:(?:вставить|вписать|дописать|подставить|указать|добавить)\s(?:сюда|здесь|тут)|(?:сюда|здесь|тут)\s(?:вставить|вписать|дописать|подставить|указать|добавить|(?:будет|нужна|нужен)\s(?:дата|сумма|имя|текст|ссылка|номер|срок|адрес))|(?:insert|put|add)\s(?:the\s)?(?:name|date|amount|reason|text|address|number|link|deadline)\shere)(?!\p{L})/gu
const leftoverWords = compilePhrases(leftovers)

/** Gaps without brackets. */
export function findBlanks(draft: ReadText): Place[] {
  const { plain, lower } = draft.folded
  return [
    ...signs.flatMap((pattern) => placesOf(pattern, lower)).filter((place) => !insideWord(plain, place)),
    ...findLetters(plain, lower),
    ...findVariables(plain, lower),
    ...findMissing(lower),
    ...placesOf(notes, lower),
    ...placesOf(remarks, lower),
    ...findPhrases(leftoverWords, lower).filter(({ end }) => !/^\sbank/.test(lower.slice(end, end + 5))),
  ]
}

/** Underscores inside a file name or an address join words and leave no gap. */
function insideWord(plain: string, { start, end }: Place): boolean {
  return /[\p{L}\p{N}/]/u.test(plain[start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(plain[end] ?? ' ')
}
