import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { clientWrites } from '../words/sign-talk.ts'
import { isNoteToAuthor, ordersToFill, tellsWhat } from './author-notes.ts'
import { saidBefore } from './around.ts'
import { expectsValue, isSlotNoun, isUnit, wordsBefore, type Bracketed } from './bracket.ts'

const tellsClient = compilePhrases(clientWrites)
const between =
  /^(?:и|или|and|or|of|the|последн\p{L}{2,3}|перв\p{L}{2,3}|полн\p{L}{2,3}|наш\p{L}{2,3}|ваш\p{L}{2,3}|full|last|first|your|our|цифр\p{L}?)$/u
const owners =
  /^(?:платеж|перевод|магазин|операци|кредит|вклад|документ|справк|доверенност|заявк|обращени|client|payment|transfer|shop|merchant|loan|case)/
/** Somebody or something that is called by a name: «инженер (ФИО)», «магазин (название)». */
const named =
  /^(?:инженер|мастер|техник|сотрудни|менеджер|специалист|оператор|консультант|юрист|кассир|курьер|управляющ|руководител|начальник|магазин|отделени|офис|банк|филиал|компани|организаци|engineer|technician|manager|adviser|advisor|agent|colleague|branch|shop|merchant|office)/
const naming = /^(?:фио|имя|фамили|названи|наименовани|адрес|name|surname|address)/

/** Round brackets are common in plain speech: only a note to the operator, or a bare noun where a value must stand. */
export function isRoundGap(bracketed: Bracketed): boolean {
  const { words, start, end, draft } = bracketed
  const first = words[0] ?? ''
  if (isNoteToAuthor(words)) return !isInstruction(bracketed) || expectsValue(draft, start)
  const value = expectsValue(draft, start) || isUnit(draft.lower, end)
  if (ordersToFill(first) && tellsWhat(words.slice(1))) return value || !isInstruction(bracketed)
  if (!namesValue(words) || bracketed.inside.includes(',')) return false
  if (value) return true
  const thing = wordsBefore(draft, start).at(-1) ?? ''
  if (naming.test(first) && named.test(thing)) return !isInstruction(bracketed)
  return /^(?:фио|имя|name|телефон|phone)$/.test(first) && words.slice(1).some((word) => named.test(word))
}

/** Only names of values: «дата», «адрес почты клиента», «номер последнего платежа». */
function namesValue(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 5 &&
    isSlotNoun(words[0] ?? '') &&
    words.every((word) => isSlotNoun(word) || between.test(word) || owners.test(word))
  )
}

/** The reply tells the client to write something, and the brackets say what. */
function isInstruction({ draft, start, end }: Bracketed): boolean {
  return hasPhrase(tellsClient, saidBefore(draft, { start, end }))
}
