import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { quoteAt } from '../text/quotes.ts'
import { listWords } from '../text/word-list.ts'
import {
  angleWords,
  asideWords,
  askingWords,
  authorDoubts,
  authorNotes,
  buttonWords,
  editorMarks,
  fillingWords,
  screenWords,
  slotNouns,
} from '../words/placeholders.ts'
import { showsHowToWrite } from './shown-to-client.ts'

const isSlotNoun = listWords(slotNouns)
const isFillingWord = listWords(fillingWords)
const isEditorMark = listWords(editorMarks)
const isScreenWord = listWords(screenWords)
const isAngleWord = listWords(angleWords)
const isButtonWord = listWords(buttonWords)
const isAsideWord = listWords(asideWords)
const isAskingWord = listWords(askingWords)
const isAuthorNote = listWords(authorNotes)
const isAuthorDoubt = listWords(authorDoubts)

interface Bracketed extends Place {
  readonly inside: string
  readonly words: readonly string[]
  readonly draft: ReadText
}

/** Gaps in brackets of any kind: `{{client.name}}`, `[ФИО]`, `<имя>`, `%NAME%`, `(указать дату)`. */
export function findBracketed(draft: ReadText): Place[] {
  const found: Place[] = []
  const seek = (pattern: RegExp, isGap: (bracketed: Bracketed) => boolean) => {
    for (const match of draft.folded.plain.matchAll(pattern)) {
      const inside = (match[1] ?? '').trim()
      const words =
        inside
          .toLowerCase()
          .replaceAll('ё', 'е')
          .match(/[\p{L}\p{N}]+/gu) ?? []
      const bracketed = { start: match.index, end: match.index + match[0].length, inside, words, draft }
      if (isGap(bracketed)) found.push(bracketed)
    }
  }
  seek(/\{\{([^{}\n]{0,80})\}\}/g, () => true)
  seek(/\$\{([^{}\n]{0,80})\}/g, () => true)
  seek(/(?<!\{)\{([^{}\n":;]{1,60})\}/g, isCurlyGap)
  seek(/\[\[([^[\]\n]{1,80})\]\]/g, () => true)
  seek(/<<([^<>\n]{1,60})>>/g, () => true)
  seek(/\[([^[\]\n]{1,120})\](?!\()/g, isSquareGap)
  seek(/<([^<>\n]{1,60})>/g, isAngleGap)
  seek(/[%#$@]{1,2}([\p{L}][\p{L}_.]{1,40})[%#$@]{1,2}(?![\p{L}\p{N}])/gu, ({ inside }) => !inside.includes('..'))
  seek(/\(([^()\n]{2,60})\)/g, isRoundGap)
  seek(/[«“"]([\p{L}_ .]{2,40})[»”"]/gu, isQuotedGap)
  return found.filter((place) => !showsHowToWrite(draft, place))
}

/** Curly brackets are a script’s own, save round the name of a button. */
function isCurlyGap(bracketed: Bracketed): boolean {
  const { inside, words, draft } = bracketed
  if (/^\d$/.test(inside)) return inside === '0' || (draft.lower.match(/\{\d\}/g)?.length ?? 0) === 1
  return words.length > 0 && /^[\p{L}_]/u.test(inside) && !isButton(bracketed)
}

/** «[Отправить]», "{Save} at the bottom", «галочку <Запомнить меня>»: a capital, and a verb or a word of the screen beside it. */
function isButton({ inside, words, start, end, draft }: Bracketed): boolean {
  const first = words[0] ?? ''
  if (!/^\p{Lu}/u.test(inside) || words.length > 4) return false
  if (words.length === 1 && isButtonWord(first)) return true
  if (isCapitals(inside)) return false
  if (isScreenWord(wordsBefore(draft, start).at(-1) ?? '')) return true
  if (words.some((word) => isSlotNoun(word) || isFillingWord(word))) return false
  if (/ть(?:ся)?$/.test(first)) return true
  const after = draft.lower.slice(end, end + 24).match(/\p{L}+/gu) ?? []
  return [...wordsBefore(draft, start).slice(-3), ...after.slice(0, 1)].some(isScreenWord)
}

/** «до «сумма» рублей»: a bare noun in quotation marks where a value must stand. */
function isQuotedGap({ inside, words, start, end, draft }: Bracketed): boolean {
  if (words.length === 0 || words.length > 3 || !words.every(isSlotNoun)) return false
  const before = draft.lower.slice(Math.max(0, start - 12), start)
  const thing = wordsBefore(draft, start).at(-1) ?? ''
  if (/^(?:название|наименование|имя|фио|name)$/.test(words.join(' ')) && named.test(thing)) return true
  return (
    /(?:^|[^\p{L}])(?:до|от|на|в размере|by|until|of)\s$/u.test(before) &&
    (isUnit(draft.lower, end) || (isCapitals(inside) && !/(?:строк|пол)\p{L}{0,3}\s\p{L}{1,2}\s$/u.test(before)))
  )
}

/** Things that have a name of their own: «по вкладу «Название»». */
const named = /^(?:вклад|пакет|кредит|полис|тариф|карт|отделени|банк|клиент|услуг|продукт|договор|deposit|plan|card)/

function isUnit(lower: string, at: number): boolean {
  return /^\s?(?:руб|₽|byn|дн|рабоч|usd|eur|days)/.test(lower.slice(at, at + 8))
}

/** Square brackets in a reply are gaps, save the marks of an editor, footnotes, and the buttons of a screen. */
function isSquareGap(bracketed: Bracketed): boolean {
  const { inside, words, start, draft } = bracketed
  const before = wordsBefore(draft, start)
  if (words.length === 0) return /^[.…_\- ]*$/.test(inside) && expectsValue(draft, start)
  if (words.every((word) => /^\d+$/.test(word) || word.length === 1)) return false
  if (isCapitals(inside)) return !isEditorMark(words[0] ?? '')
  const named = words.some((word) => isSlotNoun(word) || isFillingWord(word))
  if (before.some(isScreenWord)) return named && /^\p{Ll}/u.test(inside)
  if (isButton(bracketed)) return false
  if (words.some(isFillingWord) || isAuthorNote(words[0] ?? '') || isAuthorDoubt(words[0] ?? '')) return true
  if (words.every((word) => isAskingWord(word) || isSlotNoun(word))) return true
  if (isEditorMark(words[0] ?? '') || isAsideWord(words[0] ?? '')) return false
  if (quoteAt(draft.quotes, start) !== undefined) return false
  return named ? words.length <= 10 : words.length <= 4 && !words.some(isAsideWord)
}

function isAngleGap(bracketed: Bracketed): boolean {
  const { inside, words } = bracketed
  if (isButton(bracketed)) return false
  const first = words[0]
  if (
    first === undefined ||
    !/^[\p{L}_][\p{L}\p{N}_ .'-]*$/u.test(inside) ||
    inside.startsWith('www.') ||
    isAngleWord(first)
  )
    return false
  return /[а-яё]/i.test(inside) || words.some(isSlotNoun) || isCapitals(inside) || inside.includes('_')
}

/** Round brackets are common in plain speech: only a note to the operator, or a bare noun where a value must stand. */
function isRoundGap({ words, start, end, draft }: Bracketed): boolean {
  const first = words[0] ?? ''
  const rest = words.slice(1)
  const onlyNouns = (list: readonly string[]) =>
    list.length > 0 && list.every((word) => isSlotNoun(word) || /^(?:и|или|and|or|of|the)$/.test(word))
  const value = expectsValue(draft, start) || isUnit(draft.lower, end)
  if (words.some(isAuthorNote)) return true
  if (
    onlyNouns(words) &&
    /^(?:фио|имя|name|телефон|phone)$/.test(first) &&
    rest.some((word) => /^(?:сотрудник|оператор|менеджер|исполнител|manager|operator)/.test(word))
  )
    return true
  if (/^(?:заполнить|указать)$/.test(first)) return rest.length === 0 || rest.some(isSlotNoun)
  if (isAuthorDoubt(first) && words.length <= 6 && !rest.some((word) => permits.test(word))) return true
  if (isFillingWord(first)) return value && onlyNouns(rest)
  return value && words.length <= 4 && onlyNouns(words)
}

/** «(уточнить можно в чате)» speaks to the client. */
const permits = /^(?:можно|нужно|надо|следует|лучше|вы|вам|you|your|нельзя|with|by|in)$/

function isCapitals(inside: string): boolean {
  return /\p{Lu}{2}/u.test(inside) && !/\p{Ll}/u.test(inside)
}

function wordsBefore(draft: ReadText, at: number): string[] {
  const line = draft.lower.slice(Math.max(0, at - 32), at)
  return (/[^.!?\n]*$/.exec(line)?.[0] ?? '').match(/[\p{L}]+/gu) ?? []
}

/** Whether what stands before calls for a value: «до …», «№ …», «Уважаемый …», «Срок: …». */
function expectsValue({ lower }: ReadText, at: number): boolean {
  return /(?:(?:^|[^\p{L}])(?:до|к|от|на сумму|в размере|не позднее|номер|№|сумма|уважаем\p{L}{2,3}|здравствуйте,|добрый день,|dear|by|until|of|for|with|before|no\.|hello,?|по адресу|по договору|по номеру|на имя)|[:—–])\s{0,2}$/u.test(
    lower.slice(Math.max(0, at - 20), at),
  )
}
