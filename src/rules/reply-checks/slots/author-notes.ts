import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import { authorAsides, authorDoubts, authorNotes, fillings, fillingWords, textDeeds } from '../words/placeholders.ts'
import { isSlotNoun, type Bracketed } from './bracket.ts'

const isFillingWord = listWords(fillingWords)
const isAuthorNote = listWords(authorNotes)
/** What an author may have meant to put in, though it is no plain value: «ответ», «расчёт». */
export const isFilling = listWords(fillings)
const isTextDeed = listWords(textDeeds)
const isAuthorDoubt = listWords(authorDoubts)
const hasAside = compilePhrases(authorAsides)

/** «(уточнить можно в чате)» speaks to the client. */
const permits = /^(?:можно|нужно|надо|следует|лучше|вы|вам|you|your|нельзя|with|by|in)$/
const asking =
  /^(?:что|кто|кого|кем|когда|где|куда|сколько|как\p{L}{0,4}|почему|чего|чем|what|who|when|where|why|how|which)$/u
const toOneself = /^(?:сам|сама|самому|самой|сюда|тут|здесь|потом|позже|позднее|here|later)$/

/** Words that only the author of the text could have meant for themselves: «из карточки», «убрать перед отправкой», "ask Jane". */
export function isNoteToAuthor({ words, inside }: Pick<Bracketed, 'words' | 'inside'>): boolean {
  if (hasPhrase(hasAside, words.join(' '))) return true
  if (words.length <= 6 && isAuthorDoubt(words.at(-1) ?? '') && /\s[—–-]\s?\p{L}+[!?.]?$/u.test(inside)) return true
  const nouns = words.findIndex((word) => !isSlotNoun(word))
  const [first = '', ...rest] = words.slice(Math.max(0, nouns))
  if (nouns <= 2 && nouns >= 0 && isAuthorDoubt(first))
    return words.length <= 7 && !rest.some((word) => permits.test(word))
  return (nouns > 0 || isAuthorNote(first)) && ordersToFill(first) && (isTextDeed(first) || tellsWhat(rest))
}

/** Whether an order to fill in names a value, asks for it, or speaks to oneself. «(вставить до щелчка)» does nothing of it. */
export function tellsWhat(rest: readonly string[]): boolean {
  return (
    rest.length === 0 ||
    rest.some((word) => isSlotNoun(word) || isFilling(word) || asking.test(word) || toOneself.test(word))
  )
}

export function ordersToFill(word: string): boolean {
  return isFillingWord(word) || isAuthorNote(word)
}
