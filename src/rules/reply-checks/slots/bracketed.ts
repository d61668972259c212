import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { quoteAt } from '../text/quotes.ts'
import { listWords } from '../text/word-list.ts'
import { angleWords, editorMarks, fillingWords, screenWords, slotNouns } from '../words/placeholders.ts'

const isSlotNoun = listWords(slotNouns)
const isFillingWord = listWords(fillingWords)
const isEditorMark = listWords(editorMarks)
const isScreenWord = listWords(screenWords)
const isAngleWord = listWords(angleWords)

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
  seek(/(?<!\{)\{([^{}\n":;]{1,60})\}/g, ({ inside, words }) => words.length > 0 && /^[\p{L}_]/u.test(inside))
  seek(/\[\[([^[\]\n]{1,80})\]\]/g, () => true)
  seek(/\[([^[\]\n]{1,120})\](?!\()/g, isSquareGap)
  seek(/<([^<>\n]{1,60})>/g, isAngleGap)
  seek(/[%#$@]{1,2}([\p{L}][\p{L}_.]{1,40})[%#$@]{1,2}(?![\p{L}\p{N}])/gu, ({ inside }) => !inside.includes('..'))
  seek(/\(([^()\n]{2,60})\)/g, isRoundGap)
  return found
}

/** Square brackets in a reply are gaps, save the marks of an editor, footnotes, and the buttons of a screen. */
function isSquareGap({ inside, words, start, draft }: Bracketed): boolean {
  const before = wordsBefore(draft, start)
  if (words.length === 0) return /^[.…_\- ]*$/.test(inside) && expectsValue(draft, start)
  if (words.every((word) => /^\d+$/.test(word) || word.length === 1)) return false
  if (isCapitals(inside)) return !isEditorMark(words[0] ?? '')
  const named = words.some((word) => isSlotNoun(word) || isFillingWord(word))
  if (before.some(isScreenWord)) return named && /^\p{Ll}/u.test(inside)
  if (words.some(isFillingWord)) return true
  if (isEditorMark(words[0] ?? '')) return false
  if (quoteAt(draft.quotes, start) !== undefined) return false
  return named ? words.length <= 10 : words.length <= 5
}

function isAngleGap({ inside, words }: Bracketed): boolean {
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
    list.length > 0 && list.every((word) => isSlotNoun(word) || /^(?:и|или|and|or|the)$/.test(word))
  const value =
    expectsValue(draft, start) || /^\s?(?:руб|₽|byn|дн|рабоч|usd|eur|days)/.test(draft.lower.slice(end, end + 8))
  if (/^(?:вставить|вписать|подставить|заполнить|указать|insert)$/.test(first))
    return rest.length === 0 || rest.some(isSlotNoun)
  if (isFillingWord(first)) return value && onlyNouns(rest)
  return value && words.length <= 4 && onlyNouns(words)
}

function isCapitals(inside: string): boolean {
  return /\p{Lu}{2}/u.test(inside) && !/\p{Ll}/u.test(inside)
}

function wordsBefore(draft: ReadText, at: number): string[] {
  const line = draft.lower.slice(Math.max(0, at - 32), at)
  return (/[^.!?\n]*$/.exec(line)?.[0] ?? '').match(/[\p{L}]+/gu) ?? []
}

/** Whether what stands before calls for a value: «до …», «№ …», «Уважаемый …», «Срок: …». */
function expectsValue({ lower }: ReadText, at: number): boolean {
  return /(?:^|[^\p{L}])(?:до|к|от|на сумму|в размере|не позднее|номер|№|сумма|уважаем\p{L}{2,3}|здравствуйте,|добрый день,|dear|by|until|of|before|no\.|hello,?|по адресу|по договору|по номеру|на имя|:)\s{0,2}$/u.test(
    lower.slice(Math.max(0, at - 20), at),
  )
}
