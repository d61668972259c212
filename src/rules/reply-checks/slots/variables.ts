import type { Place } from '../rule.ts'
import { isSlotNoun } from './bracket.ts'
import { placesOf } from './places-of.ts'

/** Marks of a program: «%s», «%(name)s», «$name», «#ИМЯ», «#Н/Д», "Dear null". */
const marks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}%])%(?:\d\$)?[sd](?![\p{L}\p{N}])|%\(\p{L}+\)[sd]/gu,
  /(?<![\p{L}\p{N}])\$[a-z_]{3,30}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[@#$&](?:имя|фио|дата|сумма|name|date|amount|client|customer|first_?name|client_?name)(?![\p{L}\p{N}_@.-])/gu,
  /#(?:n\/a|ref!|value!|name\?|div\/0!|н\/д|ссылка!|знач!|имя\?|дел\/0!)/gu,
  /(?<=(?:уважаем\p{L}{2,3}|dear|здравствуйте,|hello,?|hi,?|№|сумм[ауы]|в размере|of)\s)(?:null|none|nil|n\/a)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:null|none|nan)(?=\s(?:руб|₽|%|usd|eur))/gu,
  /invalid date|&lt;[^&\n]{1,40}&gt;|\{\{?\s?\}\}?/gu,
]
/** Brackets that were opened round the name of a value and never closed: `{{client.name`, «[ФИО, добрый день». */
const unclosed = /(?:\{\{|\[\[|<<)\s?[\p{L}][\p{L}_.]{1,30}(?![^\n]{0,60}(?:\}|\]|>))/gu
const snake = /(?<![\p{L}\p{N}_./@-])[\p{L}]{2,20}(?:_[\p{L}]{2,20}){1,3}(?![\p{L}\p{N}_@/-]|\.\p{L})/gu
/** Codes of errors and fields of a program are written so as well. */
const ofProgram =
  /(?:ошибк\p{L}{0,2}|код\p{L}{0,2}|статус\p{L}{0,2}|пол[еяю]|столб\p{L}{2,4}|колонк\p{L}|файл\p{L}{0,2}|error|code|status|field|column|key|file)\s(?:\p{L}+\s)?[«“"`]?$/u

/** Names of variables that a program should have replaced: «ИМЯ_КЛИЕНТА», «due_date». */
export function findVariables(plain: string, lower: string): Place[] {
  return [
    ...marks.flatMap((pattern) => placesOf(pattern, lower)),
    ...placesOf(unclosed, plain),
    ...placesOf(snake, lower).filter(
      ({ start, end }) =>
        lower.slice(start, end).split('_').some(isSlotNoun) &&
        !ofProgram.test(lower.slice(Math.max(0, start - 30), start)),
    ),
  ]
}
