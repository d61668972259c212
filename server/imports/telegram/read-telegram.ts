import { isBankName } from '../authors.ts'
import { ImportRefused } from '../import-refused.ts'
import type { Said } from '../said.ts'
import { asRecord, readList, readString } from './json.ts'
import { readMessage } from './read-message.ts'

type Chat = { name: string; said: Said[] }

/** Reads `result.json` of Telegram Desktop: one chat, or the export of a whole account. */
export function readTelegram(content: string): Said[] {
  const chats = readChats(parse(content))
  const filled = chats.filter(({ said }) => said.length > 0)
  const [only] = filled
  if (!only) throw new ImportRefused(chats.length > 0 ? 'import-empty' : 'import-wrong-format')
  if (filled.length === 1) return only.said
  // An account holds the client's private chats, too. Only those with the bank may come in, in the order of time.
  const withBank = filled.filter(({ name, said }) => isBankName(name) || said.some((one) => isBankName(one.name ?? '')))
  if (withBank.length === 0) throw new ImportRefused('import-wrong-format')
  return withBank.flatMap(({ said }) => said).sort((one, other) => compareTimes(one.at, other.at))
}

function parse(content: string): unknown {
  const text = content.replace(/^\ufeff/u, '').trimStart()
  if (!/^[{[]/u.test(text)) throw new ImportRefused('import-wrong-format')
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportRefused('import-unreadable')
  }
}

function readChats(value: unknown): Chat[] {
  const record = asRecord(value)
  if (Array.isArray(record?.['messages'])) return [readChat(record)]
  const lists = [record?.['chats'], record?.['left_chats']].flatMap((one) => readList(asRecord(one)?.['list']))
  return lists.flatMap((one) => {
    const chat = asRecord(one)
    return chat && Array.isArray(chat['messages']) ? [readChat(chat)] : []
  })
}

function readChat(chat: Record<string, unknown>): Chat {
  const name = readString(chat['name']) ?? ''
  return { name, said: readList(chat['messages']).flatMap((one) => readMessage(one) ?? []) }
}

function compareTimes(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0
}
