import { limits } from '../../src/contract/common.ts'
import type { ImportPreview, ImportRequest, SaidMessage } from '../../src/contract/imports.ts'
import { suggestPoints } from '../../src/rules/points/suggest.ts'
import { decideAuthors } from './authors.ts'
import { readEml } from './eml/read-eml.ts'
import { guardContent } from './guard-content.ts'
import { ImportRefused } from './import-refused.ts'
import type { Said } from './said.ts'
import { readTelegram } from './telegram/read-telegram.ts'
import { readText } from './text/read-text.ts'

export { ImportRefused } from './import-refused.ts'

/**
 * Reads an exchange into messages and suggests the client's points. Stores nothing, and needs nothing of Node: the demo
 * runs it in the browser. Whatever cannot be read is refused by an `ImportRefused`.
 */
export async function previewImport({ format, content }: ImportRequest): Promise<ImportPreview> {
  guardContent(content, format === 'eml')
  const messages = toMessages(await readers[format](content))
  if (messages.length === 0) throw new ImportRefused('import-empty')
  if (messages.length > limits.messagesPerImport) throw new ImportRefused('import-too-large')
  return { messages, points: suggestPoints(messages) }
}

const readers: Record<ImportRequest['format'], (content: string) => Said[] | Promise<Said[]>> = {
  text: readText,
  eml: readEml,
  telegram: readTelegram,
}

function toMessages(said: readonly Said[]): SaidMessage[] {
  const authors = decideAuthors(said)
  return said.flatMap(({ at, text }, index) =>
    cutToLimit(text).map((part) => ({ author: authors[index] ?? 'client', ...(at ? { at } : {}), text: part })),
  )
}

/** A text longer than a message may be goes on in the next one, cut at a line or a word. */
function cutToLimit(text: string): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > limits.message) {
    const part = rest.slice(0, limits.message)
    const border = Math.max(part.lastIndexOf('\n'), part.lastIndexOf(' '))
    const cut = border > limits.message / 2 ? border : limits.message - (isHighSurrogate(part.at(-1)) ? 1 : 0)
    parts.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return rest ? [...parts, rest] : parts
}

function isHighSurrogate(character: string | undefined): boolean {
  return /[\ud800-\udbff]/.test(character ?? '')
}
