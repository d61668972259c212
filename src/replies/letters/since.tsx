import { FormattedMessage } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { CaseEntry } from '../../contract/entries.ts'
import { useNow } from '../../operator/clock.ts'
import { zoneOf } from '../../rules/calendar/zone.ts'
import { ClientText } from '../../ui/client-text.tsx'
import { Moment } from '../../ui/moment.tsx'
import styles from './letters.module.css'

/** The words of an entry, where it has some. */
function quoteOf(entry: CaseEntry): string | undefined {
  switch (entry.type) {
    case 'message-received':
    case 'note-added':
    case 'reply-sent':
    case 'point-registered':
    case 'task-answered':
      return entry.data.text
    case 'promise-made':
      return entry.data.what
    case 'promise-moved':
    case 'point-declined':
      return entry.data.reason
    default:
      return undefined
  }
}

/** What happened in the case since the operator looked, one line each. */
export function Since({ entries, window }: { entries: readonly CaseEntry[]; window: CaseWindow }) {
  const now = useNow()
  const zone = zoneOf(window.case.calendar)
  return (
    <ul className={styles.since}>
      {entries.map((entry) => {
        const quote = quoteOf(entry)
        return (
          <li key={entry.id}>
            <Moment at={entry.at} as="time" zone={zone} now={now} className={styles.when} />
            <span>
              {entry.actor.name}: <FormattedMessage id={`replies.since.${entry.type}`} />
              {quote !== undefined && (
                <>
                  {' — '}
                  <ClientText text={quote.slice(0, 160)} />
                </>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
