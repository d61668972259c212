import type { CheckContext } from '../context.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { isPast } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { openPromises } from './open-promises.ts'
import { missedTerms, movesAndStates, moveReasons, moveWords, pastPromises, waitingStill } from '../words/moves.ts'

const moves = compilePhrases(moveWords)
const misses = compilePhrases(missedTerms)
const promisedBefore = compilePhrases(pastPromises)
const reasons = compilePhrases(moveReasons)
const stillWaits = compilePhrases(waitingStill)
const isMoveOrState = listWords(movesAndStates)
/** A colon or dash that may bring a reason: «переносим срок: камера в ремонте». */
const explains = /(?::|\s[—–-])\s[а-яa-z]{2,}\s[а-яa-z]+/
const turns = /(?<![а-яa-z])(?:но|а|однако|yet|but|however)(?![а-яa-z])/

/**
 * Whether the draft says openly that a date moves, and why: it names the move or owns up to the miss, and something beside it
 * tells what happened. Then nothing is silent.
 */
export function isOpenMove(context: CheckContext): boolean {
  const { draft } = context
  const { sentences } = draft
  return sentences.some((sentence, at) => {
    if (sentence.question || !(tellsOfMove(sentence) || undoesDate(context, sentence))) return false
    const before = sentences[at - 1]
    return (
      sentences.slice(at, at + 3).some((each) => tellsWhy(draft, each)) ||
      (before !== undefined && (hasPhrase(reasons, before.lower) || hasPhrase(stillWaits, before.lower)))
    )
  })
}

/** «Переносим», «не успеваем», «обещали 20-го, но…». */
function tellsOfMove({ lower }: Sentence): boolean {
  return hasPhrase(moves, lower) || hasPhrase(misses, lower) || (hasPhrase(promisedBefore, lower) && turns.test(lower))
}

/** «К 20 ноября ответа не будет», «не 20-го, а 27 ноября»: the promised day itself is named and undone. */
function undoesDate({ draft, request, today }: CheckContext, { lower, start, end }: Sentence): boolean {
  if (!/(?<![а-яa-z])(?:не|нет|not|no)(?![а-яa-z])|n't(?![a-z])/.test(lower)) return false
  const dues = openPromises(request).map(({ due }) => due)
  return draft.dates.some((date) => {
    if (date.start < start || date.end > end + 1) return false
    return dues.some((due) => resolveDate(date.meaning, today, due) === due)
  })
}

/** A reason named as one, or what happened: any deed or want that is not the move or the state of the request itself. */
function tellsWhy(draft: ReadText, sentence: Sentence): boolean {
  const { lower, tokens } = sentence
  return (
    hasPhrase(reasons, lower) ||
    hasPhrase(stillWaits, lower) ||
    explainsAfterColon(draft, sentence) ||
    tokens.some(({ text }, at) => isPast(tokens, at) && (!isMoveOrState(text) || isDoneByOther(tokens, at)))
  )
}

/** «Типография задержала партию»: somebody else made the delay. */
function isDoneByOther(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:задержал|сорвал|просрочил|пропустил|затянул|перенес|отложил|передал|принял|получил)(?:а|о)?$/.test(
      tokens[at]?.text ?? '',
    ) &&
    /^[а-я]{3,}$/.test(tokens[at - 1]?.text ?? '') &&
    tokens[at + 1] !== undefined
  )
}

/** «Новый срок: в пятницу», «сроки выросли: справку готовят десять дней» tell the date and no reason; «…: она в архиве, привезут в понедельник» does. */
function explainsAfterColon({ dates }: ReadText, { lower, start }: Sentence): boolean {
  const colon = explains.exec(lower)
  if (colon === null) return false
  const [clause = ''] = lower.slice(colon.index).split(',')
  const from = start + colon.index
  return !dates.some((date) => date.start > from && date.start < from + clause.length)
}
