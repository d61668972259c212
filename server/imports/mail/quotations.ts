import { readTime } from '../text/read-time.ts'
import type { Sender } from './senders.ts'

/** A mail taken apart: the writer's own words and the mail they quote, with whatever is told about that one. */
export type Quotation = { own: string; text: string; sender: Sender; at?: string }

/** Finds the earlier mail quoted in a mail by the first line or head that introduces one. */
export function findQuotation(text: string): Quotation | undefined {
  const lines = text.split('\n')
  for (const index of lines.keys()) {
    const quote = findIntroducedQuote(lines, index)
    if (quote !== undefined) return readMarkedQuote(lines, index, quote)
    const copied = readCopiedHead(lines, index)
    if (copied) return copied
  }
  return undefined
}

/** Whether a mail quotes by marked lines, be it in one piece or line by line. */
export function hasMarkedQuote(lines: readonly string[]): boolean {
  return lines.some((_, index) => findIntroducedQuote(lines, index) !== undefined)
}

// «21.11.2026 10:15, Банк <help@…> пишет:», «On …, Name wrote:», then lines marked by «>».
const introduces = /(?:(?:пишет|написала?|писала?)(?:\(а\))?|wrote|<[^<>\s]{3,80}@[^<>\s]{3,80}>)\s*:\s*$/iu
// The first half of such a line where a mail program wrapped it: begins with a day and does not end a sentence.
const beginsIntroduction =
  /^(?:on\s|\d{1,4}[./\s-]|(?:пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)[,.\s]).*\d.*[^.!?]$/iu

/** The line where the quotation introduced here begins, or undefined where nothing is introduced. */
function findIntroducedQuote(lines: readonly string[], at: number): number | undefined {
  const [line, next] = [(lines[at] ?? '').trim(), (lines[at + 1] ?? '').trim()]
  if (line.length > 300 || next.length > 300 || line.startsWith('>')) return undefined
  const wrapped = !introduces.test(line) && introduces.test(next) && beginsIntroduction.test(line)
  if (!wrapped && !introduces.test(line)) return undefined
  const after = lines.slice(at + (wrapped ? 2 : 1), at + 6)
  const quote = after.findIndex((one) => one.trim() !== '')
  return after[quote]?.startsWith('>') ? at + (wrapped ? 2 : 1) + quote : undefined
}

function readMarkedQuote(lines: readonly string[], at: number, from: number): Quotation | undefined {
  let to = from
  while (lines[to]?.startsWith('>') || (lines[to]?.trim() === '' && lines[to + 1]?.startsWith('>'))) to += 1
  const after = lines.slice(to)
  // Quoted line, answer, quoted line: the answers would lose their sense without the quotations between them.
  if (after.some((line) => line.startsWith('>'))) return undefined
  return {
    own: [...lines.slice(0, at), ...after].join('\n'),
    text: lines.slice(from, to).map(unquote).join('\n'),
    ...readIntroduction(lines.slice(at, from).join(' ')),
  }
}

function unquote(line: string): string {
  return line.replace(/^> ?/u, '')
}

const headField = /^\s*\*?(От|От кого|From|Дата|Отправлено|Date|Sent|Кому|To|Тема|Subject|Копия|Cc)\*?:\s?(.*)$/iu

// «От: … Отправлено: … Кому: … Тема: …», as Outlook puts it above the mail it quotes without marks.
function readCopiedHead(lines: readonly string[], at: number): Quotation | undefined {
  const fields = new Map<string, string>()
  let from = at
  for (; from < at + 8; from += 1) {
    const field = headField.exec((lines[from] ?? '').slice(0, 300))
    if (!field) break
    fields.set((field[1] ?? '').toLowerCase(), (field[2] ?? '').trim())
  }
  const sender = fields.get('от') ?? fields.get('от кого') ?? fields.get('from')
  if (sender === undefined || fields.size < 2) return undefined
  const time = readTime(
    fields.get('дата') ?? fields.get('отправлено') ?? fields.get('date') ?? fields.get('sent') ?? '',
  )
  return {
    own: lines
      .slice(0, at)
      .filter((line) => !separator.test(line))
      .join('\n'),
    text: lines.slice(from).join('\n'),
    sender: readSender(sender),
    ...(time ? { at: time } : {}),
  }
}

const separator =
  /^[-_\s]{2,}(?:(?:original message|исходное сообщение|пересылаемое (?:сообщение|письмо)|forwarded message)[-_\s]*)?$/iu

function readIntroduction(words: string): { sender: Sender; at?: string } {
  const at = readTime(words)
  const beforeVerb = words.replace(/\s*(?:(?:пишет|написала?|писала?)(?:\(а\))?|wrote)?\s*:\s*$/iu, '')
  const parts = beforeVerb.split(',')
  const last = (parts.at(-1) ?? '').replace(/^.*\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?/iu, '')
  return { sender: readSender(last), ...(at ? { at } : {}) }
}

function readSender(words: string): Sender {
  const address = /[^\s<>"[\]():]{1,80}@[^\s<>"[\]():]{1,80}/u.exec(words.slice(0, 300))?.[0]
  const name = words
    .slice(0, 300)
    .replace(/[<[(]?[^\s<>"[\]():]{1,80}@[^\s<>"[\]():]{1,80}[>\])]?/gu, '')
    .replace(/^[\s"'*-]+|[\s"'*:-]+$/gu, '')
  return { ...(name ? { name } : {}), ...(address ? { address } : {}) }
}
