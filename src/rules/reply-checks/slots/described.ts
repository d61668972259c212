import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { quoteAt } from '../text/quotes.ts'
import { placesOf } from './places-of.ts'

/** The name of a value in a class: who it belongs to may follow, «ФИО клиента», "name of customer". */
const nameOf =
  '(?:фио|ф\\.\\s?и\\.\\s?о\\.|имя(?: и)? отчество|имя|фамилия(?: и\\.\\s?о\\.)?|(?:first |full |last )?name|surname|first name)'
const owner =
  '(?:\\s(?:клиента|клиентки|получателя|заявителя|сотрудника|менеджера|оператора|of (?:the )?(?:client|customer)))'

/** A salutation, or a verb that takes the name of the person who acts: the name itself must follow. */
const beforeName =
  '(?:уважаем\\p{L}{2,3}(?:\\s?\\(-?\\p{L}{2,3}\\))?|здравствуйте,|добр\\p{L}{2} (?:день|утро|вечер),|зовут|пишет вам|dear(?: mrs?\\.?| ms\\.?|\\/mrs?| client| customer)*|hello,?|hi,?|(?:приня|подготови|оформи|провери)л(?:\\(?а\\)?)?|менеджер|специалист|оператор|управляющий|(?:ответственн\\p{L}{2,3}|исполнитель|менеджер|оператор|специалист|сотрудник|manager|agent|owner|handler)\\s?:)'

/** «Уважаемый(ая) ФИО клиента», «Добрый день, имя клиента!», «принял(а) ФИО менеджера». */
const described = new RegExp(
  `(?<=(?:^|[^\\p{L}])${beforeName}\\s)${nameOf}(?:${owner}|(?=\\s?[!,.:)]|\\s?$)|(?<=о\\.))`,
  'gu',
)

/** A noun in capitals where a value must stand, or a greeting to nobody: «до ДАТА», «Уважаемый Имя Отчество». */
const inPlace =
  /(?<=(?:^|[^\p{L}])(?:до|от|к|на сумму|в размере|by|until)\s)(?:ДАТ[АЫУ]|СРОК|СУММ[АУЫ]|НОМЕР|ЧИСЛО|DATE|AMOUNT|NUMBER)(?!\p{L})|(?<=(?:[Уу]важаем\p{L}{2,3}|[Зз]дравствуйте,|[Дд]обр\p{L}{2} (?:день|утро|вечер),|[Гг]осподин|[Гг]оспожа|[Dd]ear|[Hh]ello,?|[Hh]i,?|Mrs?\.?|Ms\.?)\s)(?:ФИО|Ф\. ?И\. ?О\.|ИМЯ|ФАМИЛИЯ|[Ии]мя(?=\s?(?:[!,.:)(\n]|$))|[Ии]мя [Оо]тчество|[Фф]амилия|NAME|(?:[Cc]ustomer |[Cc]lient |[Ff]irst )?[Nn]ame)(?!\p{L})|(?<![\p{L}])(?:Фамилия Имя|Имя Фамилия|Имя Отчество|Name Surname|First Last)(?!\p{L})/gu
/** «принята специалистом ФИО»: whoever acts has a name. */
const actor =
  /(?<=(?<!\p{L})(?:сотрудник|специалист|менеджер|оператор|инженер|мастер|юрист|кассир|консультант|курьер|управляющ)\p{L}{0,3}\s)(?:ФИО|Ф\. ?И\. ?О\.|И\. ?О\. Фамилия|Фамилия(?: И\. ?О\.)?)(?!\p{L}|\s(?:котор|сотрудник|менеджер|специалист))/gu

/** An order in capitals to put a value in: «УТОЧНИТЬ СУММУ», "INSERT REFERENCE". */
const shoutedOrder =
  /(?<!\p{L})(?:INSERT|ENTER|FILL IN|CHECK|ВСТАВИТЬ|УКАЗАТЬ|ВПИСАТЬ|ВСТАВЬ|УТОЧНИТЬ|ПРОВЕРИТЬ|ДОПИСАТЬ|ЗАПОЛНИТЬ|ДОБАВИТЬ)\s\p{Lu}{3,}/gu

/** A noun for an amount right before its unit: «составили сумма рублей», «через количество дней». */
const counted =
  /(?<=(?:^|[^\p{L}])(?:составил[аио]?|составляет|составит|через|за|в течение|на|вернули|списали|зачислили|равна|is|was|of|within)\s)(?:сумма|число|количество|кол-во|amount|number|sum)\s(?=руб|₽|дней|процент|%|евро|доллар|euro|dollar|days|percent)/gu

/** «Сотрудник такой-то», "so-and-so": somebody was to put the name in. */
const somebody =
  /(?<!\p{L})(?:так(?:ой|ая|ое|ие|ого|ому|им|ую)-то|стольк(?:о|их|им)-то|so-and-so|such-and-such)(?!\p{L})/gu

/** Names of values in capitals: «по адресу АДРЕС ОТДЕЛЕНИЯ», "for MONTH/YEAR". ФИО is how people write in earnest. */
const inCapitals =
  /(?<![\p{L}\p{N}_«“"]|(?<!\p{L})NO\s)(?:ИМЯ|ОТЧЕСТВО|ФАМИЛИЯ|ДАТ[АУЫ]|СРОК|СУММ[АУЫ]|НОМЕР|АДРЕС|МЕСЯЦ|ГОД|ДОЛЖНОСТЬ|НАЗВАНИЕ|ПРИЧИН[АУЫ]|ГОРОД|NAME|SURNAME|DATE|AMOUNT|NUMBER|MONTH|YEAR|ADDRESS|REASON|DEADLINE|CITY)(?:[ /][A-ZА-ЯЁ]{3,14}){0,2}(?![\p{L}\p{N}_»”"])/gu
const ofScreen =
  /(?:пол[ея]|полях|строк[аеу]|граф[аеу]|столб[а-я]{2,4}|колонк[аеу]|кнопк[ауи]|раздел[а-я]?|пункт[а-я]?|напишите|введите|слов[оа]|field|box|column|line|button|tab|type|write|enter)\s(?:\p{L}+\s)?[«“"]?$/u
const shouted = /(?<!\p{Lu})\p{Lu}{4,30}[ ,!]{1,3}\p{Lu}{4,30}[ ,!]{1,3}\p{Lu}{4,30}/u

/** Descriptions of a value that stand where the value itself should: a name, a sum, a date, an address. */
export function findDescribed(draft: ReadText): Place[] {
  const { plain, lower } = draft.folded
  const unquoted = (pattern: RegExp, text: string) =>
    placesOf(pattern, text).filter(({ start }) => quoteAt(draft.quotes, start + 1) === undefined)
  return [
    ...placesOf(inPlace, plain),
    ...unquoted(actor, plain),
    ...unquoted(shoutedOrder, plain),
    ...unquoted(described, lower),
    ...unquoted(counted, lower),
    ...unquoted(somebody, lower),
    ...(shouted.test(plain) ? [] : unquoted(inCapitals, plain)).filter(
      ({ start }) => !ofScreen.test(lower.slice(Math.max(0, start - 40), start)),
    ),
  ]
}
