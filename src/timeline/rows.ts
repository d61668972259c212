import type { CaseEntry } from '../contract/entries.ts'
import { dayOf } from '../ui/moments.ts'

type EntryOf<Type extends CaseEntry['type']> = Extract<CaseEntry, { type: Type }>

/** One row of the timeline as it is drawn. */
export type TimelineRow =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'points'; key: string; entries: readonly EntryOf<'point-registered'>[] }
  | { kind: 'entry'; key: string; entry: CaseEntry }

/** When an entry happened: what was said elsewhere stands at the time it was said, not when it was written down. */
export function toldAt(entry: CaseEntry): string {
  return entry.type === 'message-received' ? (entry.data.saidAt ?? entry.at) : entry.at
}

/**
 * Entries as rows: a line for every new day; points written down one after another in one row; points that a reply
 * answered are told by the reply itself.
 */
export function layRows(entries: readonly CaseEntry[], zone: string): TimelineRow[] {
  const replies = new Set(entries.flatMap((entry) => (entry.type === 'reply-sent' ? [entry.data.replyId] : [])))
  const rows: TimelineRow[] = []
  let day = ''
  for (const entry of entries) {
    if (entry.type === 'point-answered' && entry.data.replyId !== undefined && replies.has(entry.data.replyId)) continue
    const at = toldAt(entry)
    if (dayOf(at, zone) !== day) {
      day = dayOf(at, zone)
      rows.push({ kind: 'day', key: `day-${entry.version}`, at })
    }
    const last = rows.at(-1)
    if (entry.type !== 'point-registered') rows.push({ kind: 'entry', key: entry.id, entry })
    else if (last?.kind === 'points') rows[rows.length - 1] = { ...last, entries: [...last.entries, entry] }
    else rows.push({ kind: 'points', key: entry.id, entries: [entry] })
  }
  return rows
}

/** The row in which a message stands, or -1. */
export function rowOfMessage(rows: readonly TimelineRow[], messageId: string): number {
  return rows.findIndex(
    (row) => row.kind === 'entry' && row.entry.type === 'message-received' && row.entry.data.messageId === messageId,
  )
}

/** What the client said in a message; nothing of what the bank said, for no point of the client stands there. */
export function textOfMessage(entries: readonly CaseEntry[], messageId: string): string | undefined {
  const said = entries.find((entry) => entry.type === 'message-received' && entry.data.messageId === messageId)
  return said?.type === 'message-received' && said.data.author === 'client' ? said.data.text : undefined
}
