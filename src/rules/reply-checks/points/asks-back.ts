import { conceptOf } from './concept-of.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { restates } from './answering.ts'
import { isFaded, type PointMatter } from './matter.ts'

/** The reply asks the client what it must know of the point: «В каком отделении это было?» */
export function asksBack({ sentences }: ReadText, point: ReadText, matter: PointMatter): boolean {
  return sentences.some((sentence) => {
    if (!sentence.question || restates.test(sentence.lower)) return false
    if (asksSame(sentence, point)) return false
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
  /(?<![а-яa-z])(?:скажите|подскажите|уточните|напишите|в каком|какого числа|кто именно|tell us|which|what day)(?![а-яa-z])/

/** «Почему не приняли заявление? Потому что…» says the question again. */
function asksSame(sentence: Sentence, point: ReadText): boolean {
  const said = new Set(point.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  return sentence.tokens.filter(({ text }) => said.has(text)).length * 2 > sentence.tokens.length
}
