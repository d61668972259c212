import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Task } from '../contract/clients.ts'
import { announce } from '../ui/announcements.ts'
import { ClientText } from '../ui/client-text.tsx'
import { TextDialog } from '../ui/text-dialog.tsx'
import styles from './tasks-panel.module.css'

/** The department's word: an answer, or why there is none. */
export function TaskAnswerForm({
  caseId,
  version,
  task,
  act,
  onClose,
}: {
  caseId: string
  version: number
  task: Task
  act: 'answerTask' | 'declineTask'
  onClose: () => void
}) {
  const intl = useIntl()
  const answer = useCaseWrite('answerTask', caseId)
  const decline = useCaseWrite('declineTask', caseId)
  const write = act === 'answerTask' ? answer : decline

  function giveWord(text: string) {
    const params = { id: caseId, tid: task.id }
    const onSuccess = () => {
      announce(intl.formatMessage({ id: `departments.${act}.done` }), { show: true, tone: 'good' })
      onClose()
    }
    if (act === 'answerTask') answer.mutate({ params, body: { text }, version }, { onSuccess })
    else decline.mutate({ params, body: { reason: text }, version }, { onSuccess })
  }

  return (
    <TextDialog
      title={intl.formatMessage({ id: `departments.${act}.title` })}
      act={intl.formatMessage({ id: `departments.${act}.act` })}
      label={intl.formatMessage({ id: `departments.${act}.label` })}
      whyEmpty={intl.formatMessage({ id: `departments.${act}.why` })}
      most={act === 'answerTask' ? 20_000 : 2_000}
      onGive={giveWord}
      onClose={onClose}
      busy={write.isPending}
      problem={write.error === null ? undefined : sayProblem(intl, write.error)}
    >
      <blockquote className={styles.quote}>
        <ClientText block text={task.question} />
      </blockquote>
    </TextDialog>
  )
}
