import { isBankName, isClientName } from '../authors.ts'
import { readTime } from './read-time.ts'

/** The head of a message within copied text: who speaks, when, and what stands on the same line. */
export type Head = { name?: string; at?: string; rest: string }

/** Lines are looked at only so far: no head is longer. */
const longestHead = 240

const word = `[\\p{Lu}][\\p{L}.'’-]{0,30}`
const properName = new RegExp(`^${word}(?: ${word}){0,2}$`, 'u')
const labels =
  /^(?:тема|дата|сумма|адрес|вопрос|вопросы|ответ|примечание|итого|итог|телефон|кому|от|копия|номер|договор|карта|сч[её]т|время|срок|важно|проблема|просьба|суть|кстати|также|внимание|прим|цель|причина|результат|приложение|subject|date|to|from|cc|sent|note|question|answer|total|phone|address|amount|problem|reason|result|http|https|ps|p\.s\.)$/iu

/** Heads with a date, as messengers copy and export them: one such line tells the format of the whole text. */
export function readDatedHead(line: string): Head | undefined {
  const head = line.slice(0, longestHead)
  return readTrailingBrackets(head, line) ?? readLeadingBrackets(head, line) ?? readExportedLine(head, line)
}

// Telegram Desktop: «Имя, [21.11.2026 10:15]», the text on the next line.
function readTrailingBrackets(head: string, line: string): Head | undefined {
  const found = /^([^[\]]{1,80}?),?\s*\[([^[\]]{8,40})\]:?\s*/u.exec(head)
  const at = readTime(found?.[2] ?? '')
  return found && at ? { name: trimName(found[1] ?? ''), at, rest: line.slice(found[0].length) } : undefined
}

// WhatsApp for iPhone: «[21.11.2026, 10:15:33] Имя: текст».
function readLeadingBrackets(head: string, line: string): Head | undefined {
  const found = /^\[([^[\]]{8,40})\]\s*([^:[\]]{1,80}):\s?/u.exec(head)
  const at = readTime(found?.[1] ?? '')
  return found && at ? { name: trimName(found[2] ?? ''), at, rest: line.slice(found[0].length) } : undefined
}

// WhatsApp for Android: «21.11.2026, 10:15 - Имя: текст»; without a name it is the messenger's own notice.
function readExportedLine(head: string, line: string): Head | undefined {
  const found = /^([\d./-]{6,10},?\s{1,2}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?)\s[-–—]\s/iu.exec(head)
  const at = readTime(found?.[1] ?? '')
  if (!found || !at) return undefined
  const named = /^([^:]{1,80}):\s?/u.exec(head.slice(found[0].length))
  if (!named) return { at, rest: '' }
  return { name: trimName(named[1] ?? ''), at, rest: line.slice(found[0].length + named[0].length) }
}

/** «Клиент: …», «Оператор Анна (10:15): …», «[10:15] Банк: …»: a role before a colon. */
export function readRoleHead(line: string): Head | undefined {
  const named = readNamedLine(line)
  if (!named) return undefined
  const words = named.name.split(/[\s,]+/u)
  const speaks =
    isRole(words[0] ?? '') || (isRole(named.name) && words.every((one) => /^\p{Lu}/u.test(one) || isRole(one)))
  return speaks && words.length <= 4 ? named : undefined
}

function isRole(text: string): boolean {
  return isBankName(text) || isClientName(text)
}

/** «Ольга Петрова: …»: any name before a colon. Certain only when names come again, which the caller counts. */
export function readNameHead(line: string): (Head & { name: string }) | undefined {
  const named = readNamedLine(line)
  return named && properName.test(named.name) && !labels.test(named.name) ? named : undefined
}

function readNamedLine(line: string): (Head & { name: string }) | undefined {
  const head = line.slice(0, longestHead)
  const found =
    /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[\s,—–-]{1,3})?([^:;.!?[\]()«»"\d]{1,50}?)\s?(?:[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])?:(?!\/\/)\s?/u.exec(
      head,
    )
  return found ? { name: trimName(found[1] ?? ''), rest: line.slice(found[0].length) } : undefined
}

/** «Ольга Петрова, 21.11.2026 10:15» or «Оператор 10:15» alone on a line, the text below: chats copied from a page. */
export function readNameAndTimeLine(line: string): (Head & { name: string }) | undefined {
  if (line.length > 100) return undefined
  const found = /^([^\d:,[\]()]{2,50}?)[,\s]{1,3}\(?((?:[^()]{0,30}[\s,])?\d{1,2}:\d{2}(?::\d{2})?)\)?$/u.exec(line)
  const name = trimName(found?.[1] ?? '')
  if (!found || !(properName.test(name) || readRoleHead(`${name}:`))) return undefined
  const at = readTime(found[2] ?? '')
  return { name, ...(at ? { at } : {}), rest: '' }
}

function trimName(name: string): string {
  return name.replace(/[\s,~\u200e\u200f\u202a-\u202e]+$/u, '').replace(/^[\s~\u200e\u200f\u202a-\u202e]+/u, '')
}
