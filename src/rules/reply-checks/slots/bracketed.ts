import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { quoteAt } from '../text/quotes.ts'
import { listWords } from '../text/word-list.ts'
import {
  angleWords,
  asideWords,
  askingWords,
  buttonWords,
  editorMarks,
  fillingWords,
  screenWords,
} from '../words/placeholders.ts'
import { isFilling, isNoteToAuthor } from './author-notes.ts'
import { expectsValue, isCapitals, isSlotNoun, isUnit, readBracket, wordsBefore, type Bracketed } from './bracket.ts'
import { isRoundGap } from './round.ts'

const isFillingWord = listWords(fillingWords)
const isEditorMark = listWords(editorMarks)
const isScreenWord = listWords(screenWords)
const isAngleWord = listWords(angleWords)
const isButtonWord = listWords(buttonWords)
const isAsideWord = listWords(asideWords)
const isAskingWord = listWords(askingWords)

/** Gaps in brackets of any kind: `{{client.name}}`, `[ФИО]`, `<имя>`, `%NAME%`, `(указать дату)`. */
export function findBracketed(draft: ReadText): Place[] {
  const found: Place[] = []
  const seek = (pattern: RegExp, isGap: (bracketed: Bracketed) => boolean) => {
    for (const match of draft.folded.plain.matchAll(pattern)) {
      const bracketed = readBracket(match, draft)
      if (isGap(bracketed)) found.push(bracketed)
    }
  }
  seek(/\{\{([^{}\n]{0,80})\}\}?/g, () => true)
  seek(/\$\{([^{}\n]{0,80})\}/g, () => true)
  seek(/(?<!\{)\{([^{}\n":;]{1,60})\}/g, isCurlyGap)
  seek(/\[\[([^[\]\n]{1,80})\]\]/g, () => true)
  seek(/<<([^<>\n]{1,60})>>/g, () => true)
  seek(/\[([^[\]\n]{1,120})\](?!\()/g, isSquareGap)
  seek(/<([^<>\n]{1,60})>/g, isAngleGap)
  seek(/[%#$@]{1,2}([\p{L}][\p{L}_.]{1,40})[%#$@]{1,2}(?![\p{L}\p{N}])/gu, ({ inside }) => !inside.includes('..'))
  seek(/\(([^()\n]{2,60})\)/g, isRoundGap)
  seek(/[【‹〈]([^【】‹›〈〉\n]{1,60})[】›〉]/g, () => true)
  seek(
    /(?<![\p{L}\p{N}*_|~=/\\+^.:-])(?:\*{1,3}|_{1,3}|\|{1,2}|~{1,2}|={1,2}|\/|\\|\^|-{2})([\p{L}][\p{L}\p{N} .,_-]{1,50})(?:\*{1,3}|_{1,3}|\|{1,2}|~{1,2}|={1,2}|\/|\\|\^|-{2})(?![\p{L}\p{N}/\\])/gu,
    isMarkedGap,
  )
  seek(/(?:(?<=^|\s)\/\/|\/\*|<!--)\s?([^\n]{2,80}?)(?:\*\/|-->|$)/gmu, (bracketed) =>
    bracketed.draft.lower.startsWith('//', bracketed.start) ? isComment(bracketed) : true,
  )
  seek(/[«“"]([\p{L}_ .]{2,40})[»”"]/gu, isQuotedGap)
  return found
}

/** «/указать, что проверили/», «*сумма*»: marks of emphasis round nothing but the name of a value or an order to fill it in. */
function isMarkedGap(bracketed: Bracketed): boolean {
  const { inside, words, start, end, draft } = bracketed
  if (isNoteToAuthor(bracketed)) return true
  if (words.length === 0 || words.length > 4 || !words.every(isSlotNoun)) return false
  return isCapitals(inside) || expectsValue(draft, start) || isUnit(draft.lower, end)
}

/** «// добавить сумму»: what programmers write to themselves. */
function isComment(bracketed: Bracketed): boolean {
  return isNoteToAuthor(bracketed) || isFillingWord(bracketed.words[0] ?? '')
}

/** Curly brackets are a script’s own, save round the name of a button. */
function isCurlyGap(bracketed: Bracketed): boolean {
  const { inside, words, draft } = bracketed
  if (/^\d$/.test(inside)) return inside === '0' || (draft.lower.match(/\{\d\}/g)?.length ?? 0) === 1
  return words.length > 0 && /^[\p{L}_]/u.test(inside) && !/^[A-Z]{1,3}\d{3,}$/.test(inside) && !isButton(bracketed)
}

/** «[Отправить]», "{Save} at the bottom", «галочку <Запомнить меня>»: a capital, and a verb or a word of the screen beside it. */
function isButton({ inside, words, start, end, draft }: Bracketed): boolean {
  const first = words[0] ?? ''
  if (/[\]>}]\s?\+\s?$/.test(draft.lower.slice(Math.max(0, start - 4), start))) return true
  if (!/^\p{Lu}/u.test(inside) || words.length > 4) return false
  if (words.length === 1 && (isButtonWord(first) || isAngleWord(first) || /^f\d{1,2}$/.test(first))) return true
  if (isCapitals(inside)) return pressing.test(draft.lower.slice(Math.max(0, start - 20), start)) && !isSlotNoun(first)
  if (isScreenWord(wordsBefore(draft, start).at(-1) ?? '')) return true
  const head = headOfChain(draft, start)
  const linked = head < start || /^\s?(?:→|->|>|\/)\s?[[<{]/.test(draft.lower.slice(end, end + 5))
  if (linked && wordsBefore(draft, head).some((word) => isScreenWord(word) || onScreen.test(word))) return true
  if (words.some((word) => isSlotNoun(word) || isFillingWord(word))) return false
  if (words.some((word) => /ть(?:ся)?$/.test(word))) return true
  const after = draft.lower.slice(end, end + 24).match(/\p{L}+/gu) ?? []
  return [...wordsBefore(draft, start).slice(-3), ...after.slice(0, 1)].some(isScreenWord)
}

/** A key with its name in capitals is pressed: "Press [FUNC]". */
const pressing = /(?<!\p{L})(?:нажмите|жмите|нажать|удерживайте|зажмите|клавиш[ауи]|кнопк[ауи]|press|hold|hit|key)\s$/u

const onScreen = /^(?:приложени|кабинет|сайт|терминал|app$|website|screen)/

/** Where a path through the screens begins: «[Профиль] → [Безопасность] → [Устройства]». */
function headOfChain({ lower }: ReadText, at: number): number {
  const link = /[[<{][^\][<>{}\n]{1,40}[\]>}]\s{0,2}(?:→|->|[-–—>,/]|,?(?:\s\p{L}{1,6}){1,2})\s{0,2}$/u
  let head = at
  for (let links = 0; links < 6; links += 1) {
    const before = link.exec(lower.slice(Math.max(0, head - 60), head))
    if (before === null) return head
    head = Math.max(0, head - 60) + before.index
  }
  return head
}

/** «до «сумма» рублей»: a bare noun in quotation marks where a value must stand. */
function isQuotedGap({ inside, words, start, end, draft }: Bracketed): boolean {
  if (words.length === 0 || words.length > 3 || !words.every(isSlotNoun)) return false
  const before = draft.lower.slice(Math.max(0, start - 12), start)
  const thing = wordsBefore(draft, start).at(-1) ?? ''
  if (/^(?:название|наименование|name)$/.test(words.join(' ')) && named.test(thing)) return true
  if (/^(?:имя|фио|name)$/.test(words.join(' ')) && /^(?:клиент|client|customer)/.test(thing)) return true
  return (
    /(?:^|[^\p{L}])(?:до|от|на|в размере|by|until|of)\s$/u.test(before) &&
    (isUnit(draft.lower, end) || (isCapitals(inside) && !/(?:строк|пол)\p{L}{0,3}\s\p{L}{1,2}\s$/u.test(before)))
  )
}

/** Things that have a name of their own: «по вкладу «Название»». */
const named = /^(?:вклад|пакет|кредит|полис|тариф|карт|отделени|банк|услуг|продукт|договор|deposit|plan|card)/

/** Square brackets in a reply are gaps, save the marks of an editor, footnotes, and the buttons of a screen. */
function isSquareGap(bracketed: Bracketed): boolean {
  const { inside, words, start, end, draft } = bracketed
  const before = wordsBefore(draft, start)
  if (/^[%№₽$€£]$/.test(inside)) return true
  if (/^ ?$/.test(inside) && /^\s\p{Lu}/u.test(draft.folded.plain.slice(end, end + 2))) return false
  if (words.length === 0) return /^[.…_?\- ]*$/.test(inside) && (expectsValue(draft, start) || isUnit(draft.lower, end))
  if (words.every((word) => /^\d+$/.test(word) || word.length === 1) || holdsValue(bracketed)) return false
  if (isCapitals(inside)) return !isEditorMark(words[0] ?? '') && !isButton(bracketed)
  const named = words.some((word) => isSlotNoun(word) || isFillingWord(word)) || isFilling(words[0] ?? '')
  if (before.some(isScreenWord)) return named && /^\p{Ll}/u.test(inside)
  if (isButton(bracketed)) return false
  if (words.some(isFillingWord) || isNoteToAuthor(bracketed)) return true
  const quote = quoteAt(draft.quotes, start)
  if (quote !== undefined && (quote.start + 1 < start || end + 1 < quote.end)) return putsInName.test(words[0] ?? '')
  if (words.every((word) => isAskingWord(word) || isSlotNoun(word))) return true
  if (/^(?:если|if|when)$/.test(words[0] ?? '') && quote === undefined) return true
  if (words.length === 2 && /^(?:ваш|наш|your|our)/.test(words[0] ?? '') && isSlotNoun(words[1] ?? '')) return true
  if (isEditorMark(words[0] ?? '') || isAsideWord(words[0] ?? '')) return false
  return named ? words.length <= 10 : words.length <= 4 && !words.some(isAsideWord)
}

/** «[стр. 3, второй абзац]», «91,40 [доллар]», «[доставлено]»: the brackets hold what is to be said, nothing is missing. */
function holdsValue({ inside, words, start, draft }: Bracketed): boolean {
  if (words.some((word) => isFillingWord(word) || isAskingWord(word))) return false
  const first = words.find((word) => !/^\d/.test(word)) ?? ''
  const named = words.some((word) => isSlotNoun(word))
  if (/\d/.test(inside) && !isSlotNoun(first) && !isFilling(first) && !ofLength.test(inside)) return true
  if (!named && !words.some((word) => isFilling(word)) && (stateWord.test(first) || ordinal.test(first))) return true
  if (pointsTo.test(inside.toLowerCase())) return true
  if (words.length === 1 && !named && statusWord.test(first)) return true
  if (/л[аои]?(?:сь|ся)$/.test(first)) return true
  if (/\d\s{0,2}$/.test(draft.lower.slice(Math.max(0, start - 3), start)) && unitWord.test(words[0] ?? '')) return true
  return quotedLaw.test(draft.lower.slice(Math.max(0, start - 40), start)) && !isSlotNoun(words[0] ?? '')
}

/** «[последние 4 цифры]» tells how long the value is. */
const ofLength = /^(?:last|first|перв|последн)\p{L}*\s\d|цифр|знак|символ|букв|digit|character|letter|number/iu
const ordinal = /^(?:перв|втор|трет|четверт|first|second|third)\p{L}{0,3}$/u
const stateWord = /^(?:оригинал|копи[яию]|бесплатно|необязательно|обязательно|original|copy|free|optional|required)$/
/** A page, a clause, a table or an entry with its number. */
const pointsTo =
  /(?<!\p{L})(?:стр(?:аниц\p{L}{1,2})?|с|п|пп|пункт\p{L}{0,2}|подпункт\p{L}{0,2}|абз(?:ац\p{L}{0,2})?|разд(?:ел\p{L}{0,2})?|глав\p{L}{1,2}|ст|стат\p{L}{2,3}|част\p{L}{1,2}|табл(?:иц\p{L}{1,2})?|прил(?:ожени\p{L}{1,2})?|рис|строк\p{L}{1,2}|вх|исх|лист\p{L}{0,2}|копи\p{L}|экз|ред(?:акци\p{L})?|от|сноск\p{L}|том|p|pp|pages?|para(?:graph)?|section|clause|line|lines|table|annex|appendix|schedule|fig|item|article|art|ref|vol|dated)\.?\s(?:от\s|№\s?)?(?:\d|[a-z](?!\p{L}))|\d(?:-?\p{L}{1,2})?\s(?:лист|стр|страниц|абзац|пункт|экз|pages?|sheets?)|^(?:перв|втор|трет|четверт|последн|предпоследн)\p{L}{2,3}\s(?:абзац|страниц|строк|лист|пункт|раздел)|^(?:first|second|third|last)\s(?:paragraph|page|line|section)/u
/** What is done already, or going on: the state of a thing. */
const statusWord =
  /^(?:\p{L}{3,}(?:ано|ено|ято|ито|вут|анна|ена|[длнрст]ана?|[чжлшщ]ена?|рыта?|л[аои]?сь)|(?!name|date)\p{L}{3,}(?:ed|ing)|архив|од(?:ин|на)|дв[ае]|три|one|two|three|новое|черновик|срочно|draft|new|urgent|archive)$/u
const unitWord = /^(?:доллар|евро|руб|юан|фунт|тенге|шт|dollar|euro|pound|usd|eur|gbp|cny|kzt|byn)/
const quotedLaw =
  /(?<!\p{L})(?:стат\p{L}{2,3}|ст\.|пункт\p{L}{0,2}|п\.|закон\p{L}{0,2}|clause|section|article)\s[\d.]+(?:[-–]?\p{L}{0,3})?(?:\s(?:гк|коап|нк|ук|апк|гпк)(?:\sрф)?)?\s$/u

/** In the words of somebody else square brackets change a word; only the name of a plain value is none of these. */
const putsInName = /^(?:имя|фио|номер|дата|сумма|название|наименование|name|date|amount|number)$/

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
  return (
    /[а-яё]/i.test(inside) ||
    /^[a-z]{3,}$/.test(inside) ||
    words.some(isSlotNoun) ||
    isCapitals(inside) ||
    inside.includes('_')
  )
}
