import { useId, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Task } from '../contract/clients.ts'
import { Button } from '../ui/button.tsx'
import { ClientText } from '../ui/client-text.tsx'
import { Moment } from '../ui/moment.tsx'
import { dayOf, writeLeft } from '../ui/moments.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { isAwaited, toneOfTask } from './task-tone.ts'
import styles from './tasks-panel.module.css'

/** One question to a department: what, where it is, until when; opened, all its words and what its specialist can do. */
export function TaskRow({
  task,
  caseId,
  version,
  zone,
  now,
  isMine,
  onAnswer,
  onDecline,
}: {
  task: Task
  caseId: string
  version: number
  zone: string
  now: number
  /** The operator is of this department. */
  isMine: boolean
  onAnswer: () => void
  onDecline: () => void
}) {
  const intl = useIntl()
  const moreId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const take = useCaseWrite('takeTask', caseId)
  const { tone, icon } = toneOfTask(task, { zone, now })
  const waits = isAwaited(task)
  const isToday = dayOf(task.neededBy, zone) === dayOf(now, zone)
  return (
    <li className={styles.task}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? moreId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.what}>
          <FormattedMessage id={`contract.department.${task.department}`} />
          {': '}
          <ClientText text={task.question} />
        </span>{' '}
        <StateMark tone={tone} icon={icon}>
          {waits ? (
            <FormattedMessage
              id="departments.until"
              values={{ at: <Moment at={task.neededBy} as={isToday ? 'time' : 'due'} zone={zone} now={now} /> }}
            />
          ) : (
            <FormattedMessage id={`contract.task-state.${task.state}`} />
          )}
        </StateMark>{' '}
        <span className={styles.detail}>
          <TaskDetail task={task} zone={zone} now={now} />
        </span>
      </button>
      {isOpen && (
        <div id={moreId} className={styles.more}>
          <ClientText block text={task.question} className={styles.words} />
          {(task.answer ?? task.reason) !== undefined && (
            <div className={styles.answer}>
              <b>{intl.formatMessage({ id: `departments.said.${task.state}` })}</b>
              <ClientText block text={task.answer ?? task.reason ?? ''} className={styles.words} />
            </div>
          )}
          {isMine && waits && (
            <div className={styles.acts}>
              {task.state === 'asked' && (
                <Button
                  size="small"
                  icon="take"
                  busy={take.isPending}
                  onClick={() => take.mutate({ params: { id: caseId, tid: task.id }, body: {}, version })}
                >
                  <FormattedMessage id="departments.take" />
                </Button>
              )}
              <Button size="small" icon="reply" onClick={onAnswer}>
                <FormattedMessage id="departments.answer" />
              </Button>
              <Button size="small" onClick={onDecline}>
                <FormattedMessage id="departments.decline" />
              </Button>
            </div>
          )}
          {take.error !== null && (
            <p className={styles.problem} role="alert">
              {sayProblem(intl, take.error)}
            </p>
          )}
        </div>
      )}
    </li>
  )
}

/** The small line: how fast it was answered, or who has it and what the regulation would allow. */
function TaskDetail({ task, zone, now }: { task: Task; zone: string; now: number }) {
  const intl = useIntl()
  const took = task.doneAt === undefined ? undefined : Date.parse(task.doneAt) - Date.parse(task.askedAt)
  const allowed = Date.parse(task.neededBy) - Date.parse(task.askedAt)
  if (took !== undefined)
    return (
      <FormattedMessage
        id="departments.took"
        values={{
          took: writeLeft(intl, Math.max(60_000, took)),
          allowed: writeLeft(intl, Math.max(60_000, allowed)),
        }}
      />
    )
  return (
    <>
      {task.takenBy === undefined ? (
        <FormattedMessage id="departments.not-taken" />
      ) : (
        <FormattedMessage id="departments.taken-by" values={{ name: task.takenBy.name }} />
      )}
      {task.regulationDue !== undefined && (
        <>
          {', '}
          <FormattedMessage
            id="departments.regulation"
            values={{ due: <Moment at={`${task.regulationDue}T12:00:00Z`} as="short-day" zone={zone} now={now} /> }}
          />
        </>
      )}
    </>
  )
}
