import PostalMime, { type Email } from 'postal-mime'
import { ImportRefused } from '../import-refused.ts'
import { readInstant } from '../instants.ts'
import { splitReply } from '../mail/split-reply.ts'
import type { Sender } from '../mail/senders.ts'
import type { Said } from '../said.ts'
import { straighten } from '../text/read-text.ts'
import { htmlToText } from './html-to-text.ts'
import { toBytes } from './to-bytes.ts'

/** Reads a mail saved as .eml: its words, and the earlier mails quoted in it. */
export async function readEml(content: string): Promise<Said[]> {
  if (!hasMailHead(content)) throw new ImportRefused('import-wrong-format')
  const mail = await parse(content)
  const text = straighten(readBody(mail))
  if (text.trim() === '') throw new ImportRefused('import-empty')
  if (countLost(text) > text.length / 50) throw new ImportRefused('import-unreadable')
  return splitReply(text, readSender(mail), mail.date === undefined ? undefined : readInstant(mail.date))
}

const mailField =
  /^(?:from|to|date|subject|received|message-id|mime-version|content-type|return-path|delivered-to|x-[a-z-]{1,40}):/iu

function hasMailHead(content: string): boolean {
  const lines = content.slice(0, 50_000).trimStart().split(/\r?\n/u)
  const first = lines[0]?.startsWith('From ') ? 1 : 0
  if (!/^[\w-]{1,60}:/u.test(lines[first] ?? '')) return false
  const end = lines.indexOf('', first)
  return lines.slice(first, end < 0 ? undefined : end).some((line) => mailField.test(line))
}

// A million characters in lines of a mail make 13,000 of them. The parser awaits each line, so a million empty lines
// would hold the server for eight seconds.
const mostLines = 30_000

async function parse(content: string): Promise<Email> {
  if (content.split('\n', mostLines + 1).length > mostLines) throw new ImportRefused('import-too-large')
  try {
    return await PostalMime.parse(toBytes(content.trimStart()), { maxNestingDepth: 50, maxRfc822NestingDepth: 5 })
  } catch {
    throw new ImportRefused('import-unreadable')
  }
}

/** The plain text, or the HTML part read as text where the plain one is missing or says only «see HTML». */
function readBody(mail: Email): string {
  const plain = mail.text ?? ''
  const fromHtml = mail.html === undefined ? '' : htmlToText(mail.html)
  if (plain.trim() !== '' && plain.trim().length * 4 >= fromHtml.length) return plain
  if (fromHtml !== '') return fromHtml
  return mail.attachments.map(({ filename }) => (filename ? `[файл ${filename}]` : '[файл]')).join('\n')
}

function readSender(mail: Email): Sender {
  const from = mail.from?.group ? mail.from.group[0] : mail.from
  return { ...(from?.name ? { name: from.name } : {}), ...(from?.address ? { address: from.address } : {}) }
}

function countLost(text: string): number {
  return text.split('\ufffd').length - 1
}
