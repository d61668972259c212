import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { channels, type Channel } from '../contract/codes.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { CaseFormProps } from './case-form-props.ts'
import styles from './case-header.module.css'

/** The client says that the matter is solved: that, and nothing else, closes a case. */
export function ConfirmationForm({
  caseId,
  version,
  channel: used,
  summary,
  onClose,
}: CaseFormProps & { channel: Channel; summary: string | undefined }) {
  const intl = useIntl()
  const [channel, setChannel] = useState<Channel>(used)
  const [said, setSaid] = useState('')
  const confirm = useCaseWrite('confirmResolution', caseId)

  function recordConfirmation() {
    confirm.mutate(
      { params: { id: caseId }, body: said.trim() === '' ? { channel } : { channel, words: said }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'cases.confirm-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'cases.confirm-title' })}
      act={intl.formatMessage({ id: 'cases.confirm-act' })}
      onSubmit={recordConfirmation}
      onClose={onClose}
      busy={confirm.isPending}
      problem={confirm.error === null ? undefined : sayProblem(intl, confirm.error)}
      typed={said.trim() !== ''}
    >
      {summary !== undefined && <p className={styles.summary}>{summary}</p>}
      <Select
        label={intl.formatMessage({ id: 'cases.confirm-channel' })}
        value={channel}
        onChoose={setChannel}
        choices={channels.map((value) => ({ value, label: intl.formatMessage({ id: `contract.channel.${value}` }) }))}
      />
      <TextArea
        label={intl.formatMessage({ id: 'cases.confirm-words' })}
        hint={intl.formatMessage({ id: 'cases.confirm-hint' })}
        value={said}
        maxLength={10_000}
        onChange={(event) => setSaid(event.target.value)}
      />
    </FormDialog>
  )
}
