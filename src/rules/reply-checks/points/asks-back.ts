import { conceptOf } from './concept-of.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { restates } from './answering.ts'
import { isFaded, type PointMatter } from './matter.ts'

/** The reply asks the client what it must know of the point: «В каком отделении это было?» */
export function asksBack({ sentences }: ReadText, point: ReadText, matter: PointMatter, alone = false): boolean {
  return sentences.some((sentence) => {
    if (!sentence.question || restates.test(sentence.lower)) return false
    if (asksSame(sentence, point) || offersMore.test(sentence.lower)) return false
    if (alone && asksForFacts.test(sentence.lower)) return true
    return (
      sentence.tokens.some(({ text }) => {
        const concept = conceptOf(text)
        return concept !== undefined && !isFaded(concept) && matter.weights.has(concept)
      }) ||
      (/(?<![а-яa-z])(?:это|этого|this|it)(?![а-яa-z])/.test(sentence.lower) && asksForFacts.test(sentence.lower))
    )
  })
}

const asksForFacts =
  /(?<![а-яa-z])(?:скажите|подскажите|уточните|назовите|напишите|пришлите|сообщите|в каком|в какой|какой|какая|какие|какого числа|кто именно|когда|где|сколько|на какую|с какой|tell (?:us|me)|could you (?:tell|send|confirm|say)|can you (?:tell|send|confirm|say)|what(?: is|'s) (?:the|your)|which|what day|where|when)(?![а-яa-z])/
/** «Чем ещё помочь?» asks nothing about the point. */
const offersMore =
  /(?<![а-яa-z])(?:помочь|полез[а-я]+|остались вопросы|довольны|оцен[а-я]+|help|assist|anything else|happy with|rate us)(?![а-яa-z])/

/** «Почему не приняли заявление? Потому что…» says the question again. */
function asksSame(sentence: Sentence, point: ReadText): boolean {
  const said = new Set(point.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  return sentence.tokens.filter(({ text }) => said.has(text)).length * 2 > sentence.tokens.length
}
