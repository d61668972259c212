import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useLibraryWrite } from '../api/use-library-write.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { announce } from '../ui/announcements.ts'
import { Field } from '../ui/field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { dayOf } from '../ui/moments.ts'
import type { ProposalFormProps } from './proposal-form-props.ts'

/** Names the day by which the owner answers. A later one than named before wants its reason. */
export function DateForm({ proposal, onClose }: ProposalFormProps) {
  const intl = useIntl()
  const today = dayOf(useNow(), zoneOf('ru'))
  const date = useLibraryWrite('dateProposal')
  const [answerBy, setAnswerBy] = useState(proposal.answerBy ?? '')
  const [reason, setReason] = useState('')
  const moves = proposal.answerBy !== undefined && answerBy > proposal.answerBy
  const say = (id: string) => intl.formatMessage({ id })

  function whyNot(): string | undefined {
    if (answerBy === '') return say('library.date-empty')
    if (answerBy < today) return say('library.date-past')
    return moves && reason.trim() === '' ? say('library.date-reason') : undefined
  }

  function nameDay() {
    date.mutate(
      {
        params: { id: proposal.script.id, pid: proposal.id },
        body: { answerBy, ...(moves ? { reason } : {}) },
      },
      {
        onSuccess: () => {
          announce(say('library.date-done'), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'library.date-title' }, { title: proposal.script.title })}
      act={say('library.date-act')}
      icon="due"
      onSubmit={nameDay}
      onClose={onClose}
      why={whyNot()}
      busy={date.isPending}
      problem={date.error === null ? undefined : sayProblem(intl, date.error)}
      typed={answerBy !== (proposal.answerBy ?? '')}
    >
      <Field
        type="date"
        label={say('library.date-day')}
        min={today}
        value={answerBy}
        onChange={(event) => setAnswerBy(event.target.value)}
      />
      {moves && (
        <Field
          label={say('library.reason')}
          value={reason}
          maxLength={2_000}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </FormDialog>
  )
}
