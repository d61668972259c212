import { FormattedMessage, useIntl } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'
import { LongText } from './long-text.tsx'

/** A question to a department and what became of it. */
export function TaskLine({
  entry,
}: {
  entry: EntryOf<'task-asked' | 'task-taken' | 'task-answered' | 'task-declined'>
}) {
  const intl = useIntl()
  const { zone, now, tasks } = useTimelinePlace()
  const code = entry.type === 'task-asked' ? entry.data.department : tasks.get(entry.data.taskId)?.department
  const department =
    code === undefined
      ? intl.formatMessage({ id: 'timeline.department' })
      : intl.formatMessage({ id: `contract.department.${code}` })
  switch (entry.type) {
    case 'task-asked':
      return (
        <Line entry={entry} icon="task" tone="wait" more={<LongText text={entry.data.question} />}>
          <FormattedMessage
            id="timeline.task-asked"
            values={{
              department,
              neededBy: (
                <b>
                  <Moment at={entry.data.neededBy} as="due" zone={zone} now={now} />
                </b>
              ),
            }}
          />{' '}
          {entry.data.regulationDue !== undefined && (
            <FormattedMessage
              id="timeline.task-regulation"
              values={{ due: <Moment at={`${entry.data.regulationDue}T12:00:00Z`} as="day" zone={zone} now={now} /> }}
            />
          )}
        </Line>
      )
    case 'task-taken':
      return (
        <Line entry={entry} icon="task" namesActor>
          <FormattedMessage id="timeline.task-taken" values={{ department, name: entry.data.by.name }} />
        </Line>
      )
    case 'task-answered':
      return (
        <Line entry={entry} icon="answered" tone="good" more={<LongText text={entry.data.text} />}>
          <FormattedMessage id="timeline.task-answered" values={{ department }} />
        </Line>
      )
    case 'task-declined':
      return (
        <Line entry={entry} icon="declined" tone="bad">
          <FormattedMessage
            id="timeline.task-declined"
            values={{ department, reason: <ClientText text={entry.data.reason} /> }}
          />
        </Line>
      )
  }
}
