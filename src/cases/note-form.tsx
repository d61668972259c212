import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { TextDialog } from '../ui/text-dialog.tsx'
import type { CaseFormProps } from './case-form-props.ts'

/** A note for colleagues: it stands in the timeline and never leaves the bank. */
export function NoteForm({ caseId, version, onClose }: CaseFormProps) {
  const intl = useIntl()
  const note = useCaseWrite('addNote', caseId)

  function writeNote(text: string) {
    note.mutate(
      { params: { id: caseId }, body: { text }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'cases.note-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <TextDialog
      title={intl.formatMessage({ id: 'cases.note-title' })}
      act={intl.formatMessage({ id: 'cases.note-act' })}
      label={intl.formatMessage({ id: 'cases.note-text' })}
      hint={intl.formatMessage({ id: 'cases.note-hint' })}
      whyEmpty={intl.formatMessage({ id: 'cases.note-why' })}
      most={20_000}
      onGive={writeNote}
      onClose={onClose}
      busy={note.isPending}
      problem={note.error === null ? undefined : sayProblem(intl, note.error)}
    />
  )
}
