import type { Place } from '../rule.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import { clientForms } from '../words/placeholders.ts'

const speaksOfForm = compilePhrases(clientForms)

/** «Пишите так: INV-[год]-[номер]», "for example": the signs show the client how to write a thing. */
const shows =
  /(?<![\p{L}])(?:в формате|в виде|по образцу|по шаблону|вот так|пишите|напишите|пишут|пишется|введите|вводите|например|write|type|enter|format|pattern|for example|e\.g)(?![\p{L}])[^.!?\n]{0,60}$/u
const exampleAfter = /^[^.!?\n]{0,24}(?<![\p{L}])(?:например|for example|e\.g)(?![\p{L}])/u

/** Whether a sign of a gap is there to show the client how something is written. */
export function showsHowToWrite({ lower }: ReadText, { start, end }: Place): boolean {
  if (exampleAfter.test(lower.slice(end, end + 60))) return true
  const line = lower.slice(Math.max(0, start - 70), start)
  return shows.test(line) && /[:«“"-]\s?[^:]{0,24}$/.test(line)
}

/** A blank in the quoted wording of a form or an application is for the client’s own hand. */
export function isForClient({ lower, quotes, sentences }: ReadText, place: Place): boolean {
  const quote = quoteAt(quotes, place.start + 1)
  if (quote === undefined || /^[«“"]?_+[»”"]?$/.test(lower.slice(quote.start, quote.end))) return false
  return sentences.some(
    (sentence) => sentence.start < place.end && place.start < sentence.end && hasPhrase(speaksOfForm, sentence.lower),
  )
}

const ofSlip = /(?<![\p{L}])(?:ошибк|ошибоч|опечатк|сбо[йяю]|недосмотр|промах|slip|mistake|error|typo|glitch)/u

/** «В письме стояло «Уважаемый [Имя]», это наша ошибка»: the reply owns up to a gap of an earlier letter. */
export function isOwnedUpTo({ quotes, sentences }: ReadText, place: Place): boolean {
  if (quoteAt(quotes, place.start) === undefined) return false
  const at = sentences.findIndex((sentence) => sentence.start < place.end && place.start < sentence.end)
  return sentences.slice(at, at + 2).some(({ lower }) => ofSlip.test(lower))
}
