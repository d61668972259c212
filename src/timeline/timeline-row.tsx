import { CaseLine } from './entries/case-line.tsx'
import { ClientMessage } from './entries/client-message.tsx'
import { DayLine } from './entries/day-line.tsx'
import { HandoverLine } from './entries/handover-line.tsx'
import { MoveLine } from './entries/move-line.tsx'
import { NamingLine } from './entries/naming-line.tsx'
import { Note } from './entries/note.tsx'
import { PointLine, PointsRegistered } from './entries/point-line.tsx'
import { PromiseLine } from './entries/promise-line.tsx'
import { Reply } from './entries/reply.tsx'
import { ResolutionLine } from './entries/resolution-line.tsx'
import { Story } from './entries/story.tsx'
import { TaskLine } from './entries/task-line.tsx'
import type { TimelineRow } from './rows.ts'

/** Draws a row by its kind; a new kind of entry without a drawing does not compile. */
export function TimelineRowView({ row }: { row: TimelineRow }) {
  if (row.kind === 'day') return <DayLine at={row.at} />
  if (row.kind === 'points') return <PointsRegistered entries={row.entries} />
  const { entry } = row
  switch (entry.type) {
    case 'message-received':
      return <ClientMessage entry={entry} />
    case 'reply-sent':
      return <Reply entry={entry} />
    case 'note-added':
      return <Note entry={entry} />
    case 'naming-corrected':
      return <NamingLine entry={entry} />
    case 'promise-moved':
      return <MoveLine entry={entry} />
    case 'promise-made':
    case 'promise-kept':
    case 'promise-missed':
      return <PromiseLine entry={entry} />
    case 'task-asked':
    case 'task-taken':
    case 'task-answered':
    case 'task-declined':
      return <TaskLine entry={entry} />
    case 'point-registered':
      return <PointsRegistered entries={[entry]} />
    case 'point-answered':
    case 'point-declined':
    case 'point-withdrawn':
      return <PointLine entry={entry} />
    case 'handover-offered':
    case 'handover-accepted':
    case 'handover-declined':
      return <HandoverLine entry={entry} />
    case 'resolution-proposed':
    case 'resolution-confirmed':
    case 'case-reopened':
      return <ResolutionLine entry={entry} />
    case 'case-opened':
    case 'case-taken':
      return <CaseLine entry={entry} />
    case 'story-told':
      return <Story entry={entry} />
  }
}
