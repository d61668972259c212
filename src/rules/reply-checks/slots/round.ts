import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { listWords } from '../text/word-list.ts'
import { askingWords } from '../words/placeholders.ts'
import { clientWrites } from '../words/sign-talk.ts'
import { isNoteToAuthor, ordersToFill, tellsWhat } from './author-notes.ts'
import { saidBefore } from './around.ts'
import { expectsValue, isSlotNoun, isUnit, wordsBefore, type Bracketed } from './bracket.ts'

const isAskingWord = listWords(askingWords)
const tellsClient = compilePhrases(clientWrites)
/** Somebody or something that is called by a name: «инженер (ФИО)», «магазин (название)». */
const named =
  /^(?:инженер|мастер|техник|сотрудни|менеджер|специалист|оператор|консультант|юрист|кассир|курьер|управляющ|руководител|начальник|магазин|отделени|офис|банк|филиал|компани|организаци|engineer|technician|manager|adviser|advisor|agent|colleague|branch|shop|merchant|office)/
const qualifies = /^(?:последни|полн|точн|ваш|наш|нов|перв|last|full|exact|correct|your|our|the)\p{L}{0,2}$/u
const joins = /^(?:и|или|and|or|of|the)$/
const verbal = /(?:ть|ся|ете?|ите?|ют|ут|ят|[аеиы]л[аио]?|ан[аоы]?|ен[аоы]?|ed|is|are|was|не|not)$/
const naming = /^(?:фио|имя|фамили|названи|наименовани|адрес|name|surname|address)/

/** Round brackets are common in plain speech: only a note to the operator, or a bare noun where a value must stand. */
export function isRoundGap(bracketed: Bracketed): boolean {
  const { words, start, end, draft } = bracketed
  const first = words[0] ?? ''
  if (isNoteToAuthor(bracketed)) return !isInstruction(bracketed) || expectsValue(draft, start)
  const value = expectsValue(draft, start) || isUnit(draft.lower, end)
  if (ordersToFill(first) && tellsWhat(words.slice(1))) return value || !isInstruction(bracketed)
  if (words.length <= 3 && words.every((word) => isAskingWord(word)))
    return bracketed.inside.endsWith('?') || words.length === 1
  if (listsValues(bracketed)) return !isInstruction(bracketed)
  if (!namesValue(bracketed)) return false
  if (value || (repeatsThing(bracketed) && !isInstruction(bracketed))) return true
  if (!words.every((word) => isSlotNoun(word) || joins.test(word))) return false
  const thing = wordsBefore(draft, start).at(-1) ?? ''
  if (naming.test(first) && named.test(thing)) return !isInstruction(bracketed)
  return /^(?:фио|имя|name|телефон|phone)$/.test(first) && words.slice(1).some((word) => named.test(word))
}

/** «дата», «адрес почты клиента», «номер последнего платежа»: the name of a value with its owner, and no verb. */
function namesValue({ words, inside }: Bracketed): boolean {
  return (
    words.length > 0 &&
    words.length <= 5 &&
    isSlotNoun(words.find((word) => !qualifies.test(word)) ?? '') &&
    !inside.includes(',') &&
    !words.slice(1).some((word) => verbal.test(word))
  )
}

/** «магазина (название магазина)», «карта (тип карты)»: the name of a value of the very thing that stands before. */
function repeatsThing({ words, start, draft }: Bracketed): boolean {
  const thing = wordsBefore(draft, start).at(-1) ?? ''
  return words.length > 1 && thing.length > 3 && (words.at(-1) ?? '').startsWith(thing.slice(0, 4))
}

/** «письмо ушло (дата, номер)»: several values after a deed that is done. */
function listsValues({ words, inside, start, draft }: Bracketed): boolean {
  return (
    inside.includes(',') &&
    words.every(isSlotNoun) &&
    /(?:л|ла|ло|ли|но|на|ны|ен|ан)$/.test(wordsBefore(draft, start).at(-1) ?? '')
  )
}

/** The reply tells the client to write something, and the brackets say what. */
function isInstruction({ draft, start, end }: Bracketed): boolean {
  return hasPhrase(tellsClient, saidBefore(draft, { start, end }))
}
