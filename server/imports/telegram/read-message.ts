import { formatInstant } from '../instants.ts'
import type { Said } from '../said.ts'
import { readTime } from '../text/read-time.ts'
import { describeMedia } from './describe-media.ts'
import { asRecord, readList, readString } from './json.ts'

/** One message of the export; undefined for the messenger's own notices and for messages with nothing in them. */
export function readMessage(value: unknown): Said | undefined {
  const message = asRecord(value)
  if (!message || message['type'] !== 'message') return undefined
  const words = readWords(message['text']).trim() || describeMedia(message)
  if (!words) return undefined
  const name = readString(message['from']) ?? readString(message['from_id'])
  const at = readAt(message)
  return {
    ...(name ? { name } : {}),
    ...(at ? { at } : {}),
    text: quoteForwarded(words, readString(message['forwarded_from'])),
  }
}

/** Text is a string, or a list of strings and of `{type, text}` for links, bold and the like. */
function readWords(value: unknown): string {
  if (typeof value === 'string') return value
  return readList(value)
    .map((part) => (typeof part === 'string' ? part : (readString(asRecord(part)?.['text']) ?? '')))
    .join('')
}

// `date_unixtime` is exact; `date` is the local time of the exporting computer, without a zone.
function readAt(message: Record<string, unknown>): string | undefined {
  const seconds = Number(message['date_unixtime'])
  if (seconds > 600_000_000 && seconds < 7_000_000_000) return formatInstant(new Date(seconds * 1000))
  return readTime((readString(message['date']) ?? '').replace('T', ' '))
}

// Somebody else's words, passed on: marked as a quotation, so that they are not taken for the client's.
function quoteForwarded(words: string, from: string | undefined): string {
  if (!from) return words
  return [`[переслано: ${from}]`, ...words.split('\n').map((line) => `> ${line}`)].join('\n')
}
