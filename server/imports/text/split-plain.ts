import { isPoint } from '../../../src/rules/points/suggestion/is-point.ts'
import { readMarker } from '../../../src/rules/points/suggestion/list-markers.ts'
import type { Said } from '../said.ts'

const greeting =
  /^\s*(?:здравствуйте|добр(?:ый|ое|ого) (?:день|утро|вечер|дня)|доброго времени|уважаем\p{L}+|приветствую|dear|hello|hi|good (?:morning|afternoon|evening)|to whom)(?!\p{L})/iu
const closing =
  /(?:^|\n)\s*(?:с уважением|с наилучшими|заранее (?:спасибо|благодар)|(?:kind |best |warm )?regards|yours|sincerely|faithfully)/iu

/**
 * Cuts text that names nobody. A letter stays whole. Where blank lines part paragraphs, each is a message; else each
 * line is, as comments under a post are copied. A list stays in one message with the line that leads to it.
 */
export function splitPlain(lines: readonly string[]): Said[] {
  const whole = lines.join('\n').trim()
  const parted = lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled)).some((line) => !isFilled(line))
  if (isLetter(lines, whole, parted) || isWrapped(lines)) return [{ text: whole }]
  return (parted ? splitParagraphs(lines) : splitLines(lines)).map((text) => ({ text }))
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

// Greets once and at the head, and goes on as letters do: to a closing, in paragraphs, or for a few lines only. Comments
// under a post greet now and then, too.
function isLetter(lines: readonly string[], whole: string, parted: boolean): boolean {
  if (!lines.slice(0, 3).some(greets) || lines.filter(greets).length > 1) return false
  return parted || closing.test(whole.slice(-400)) || lines.filter(isFilled).length <= 8
}

function greets(line: string): boolean {
  return greeting.test(line.slice(0, 60))
}

// Every line but the last filled up to 60–80 columns: one text wrapped by a mail program.
function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter(isFilled)
  const longest = Math.max(0, ...filled.slice(0, 1_000).map((line) => line.length))
  return filled.length > 2 && longest <= 80 && filled.slice(0, -1).every((line) => line.length >= 50)
}

function splitParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let open = ''
  for (const line of [...lines, '']) {
    if (isFilled(line)) open += `${line.trimEnd()}\n`
    else if (open) {
      paragraphs.push(open.trim())
      open = ''
    }
  }
  return joinLists(paragraphs, '\n\n')
}

function splitLines(lines: readonly string[]): string[] {
  return joinLists(
    lines.filter(isFilled).map((line) => line.trim()),
    '\n',
  )
}

/** Puts the items of a list into one message, with the part before it where that one leads to the list. */
function joinLists(parts: readonly string[], glue: string): string[] {
  const messages: string[][] = []
  let last: number | undefined
  for (const part of parts) {
    const number = readListNumber(part.slice(0, 20))
    const open = messages.at(-1)
    // «> цитата» and the line under it are one comment.
    const answersQuote = open?.at(-1)?.startsWith('>')
    const goesOn = number !== undefined && (last === undefined ? leadsToList(open?.at(-1)) : follows(last, number))
    if ((goesOn || answersQuote) && open) open.push(part)
    else messages.push([part])
    last =
      number === undefined ? undefined : (readListNumber(part.slice(part.lastIndexOf('\n') + 1).slice(0, 20)) ?? number)
  }
  return messages.map((message) => message.join(glue))
}

function leadsToList(line: string | undefined): boolean {
  if (line === undefined) return false
  return /[:—–-]$/u.test(line) || (/\p{L}$/u.test(line) && isPoint(line))
}

// A dash follows a dash; a number follows a smaller one, «1.» after «3.» begins another list.
function follows(last: number, number: number): boolean {
  return last === 0 ? number === 0 : number > last
}

/** The number of a list item, its letter's place, or 0 for a dash. */
function readListNumber(line: string): number | undefined {
  const start = line.length - line.trimStart().length
  const marker = readMarker(line, { start, end: line.length })
  if (!marker) return undefined
  if (marker.mark === 'dash') return 0
  const words = line.slice(start, marker.start)
  return marker.mark === 'number'
    ? Number(/\d+/u.exec(words)?.[0])
    : (/\p{L}/u.exec(words.toLowerCase())?.[0].codePointAt(0) ?? 0)
}
