import { readTime } from '../text/read-time.ts'
import type { Sender } from './senders.ts'

/** A mail taken apart: the writer's own words and the mail they quote, with whatever is told about that one. */
export type Quotation = { own: string; text: string; sender: Sender; at?: string }

/** Finds the earlier mail quoted in a mail by the line or head that introduces it. */
export function findQuotation(text: string): Quotation | undefined {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const found = readMarkedQuote(lines, index) ?? readCopiedHead(lines, index)
    if (found) return found
    if (line.startsWith('>')) return undefined
  }
  return undefined
}

// «21.11.2026 10:15, Банк <help@…> пишет:», «On …, Name wrote:», then lines marked by «>».
const introduces = /(?:(?:пишет|написала?|писала?)(?:\(а\))?|wrote|<[^<>\s]{3,80}@[^<>\s]{3,80}>)\s*:\s*$/iu

function readMarkedQuote(lines: readonly string[], at: number): Quotation | undefined {
  // The line is often wrapped in two.
  const [line = '', next = ''] = [lines[at], lines[at + 1]]
  if (line.trim() === '' || line.length > 300 || line.startsWith('>')) return undefined
  const ends = introduces.test(line) ? 1 : next.length < 300 && !next.startsWith('>') && introduces.test(next) ? 2 : 0
  if (ends === 0) return undefined
  let from = at + ends
  while (lines[from]?.trim() === '') from += 1
  let to = from
  while (
    to < lines.length &&
    (lines[to]?.startsWith('>') || (lines[to]?.trim() === '' && lines[to + 1]?.startsWith('>')))
  )
    to += 1
  const after = lines.slice(to)
  // Quoted line, answer, quoted line: the answers would lose their sense without the quotations between them.
  if (from === to || after.some((one) => one.startsWith('>'))) return undefined
  const introduction = lines.slice(at, at + ends).join(' ')
  return {
    own: [...lines.slice(0, at), ...after].join('\n'),
    text: lines.slice(from, to).map(unquote).join('\n'),
    ...readIntroduction(introduction),
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
