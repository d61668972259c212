import type { Place } from '../rule.ts'
import { placesOf } from './places-of.ts'

/** Values that are not there at all. */
const missing: readonly RegExp[] = [
  // «договор № от 12 ноября», «по заявке №.»
  /№\s{1,3}(?=(?:от|за|на|и)\s)|(?<!(?:знак|символ|граф\p{L}|столб\p{L}{2,3}|значок)\s[«“"]?)№\s{0,3}(?=[.,;!](?:\s|$))/gu,
  // «в размере рублей», «составила руб.», «Комиссия: ₽»
  /(?<![\p{L}])(?:в размере|на сумму|в сумме|составил[аио]?|составляет|составит|равн[аоы]?|вернули|списали|зачислили)\s{1,3}(?=(?:рублей|руб\.|₽|%)(?!\p{L})(?!\s?\d))/gu,
  /(?<!валют\p{L}{1,2}\s?)[:—–]\s{1,3}(?=(?:рублей|руб\.|₽|%)(?:\s|$|[.,;])(?!\s?\d))/gu,
  /(?<![\p{L}])через\s{1,3}(?=(?:рабочих|календарных|банковских)\sдн)/gu,
  /(?<=(?:of|was|is|were|returned|refunded|paid|charged|for)\s)[£$€](?=\s(?:was|is|on|to|and|has|from|in|for|this|by|back)(?!\p{L})|[.,](?:\s|$))/gu,
  // «от «  » ноября», «по вкладу «»»
  /«\s{0,4}»|“\s{0,4}”/gu,
  // A greeting to nobody.
  /(?<=^|\n)(?:уважаем(?:ый|ая|ые)(?:\s?\(-?\p{L}{2}\))?|dear)(?=\s?[,!])|(?<=^|\n)(?:hi|hello)(?=\s[,!])|(?<=^|\n)(?:здравствуйте|добрый день|hello),\s?(?=[!,])/gu,
]

/** Places where a value was to stand and nothing does: «договор № от 12 ноября», «Уважаемая, …» at the head of a letter. */
export function findMissing(lower: string): Place[] {
  return missing.flatMap((pattern) => placesOf(pattern, lower))
}
