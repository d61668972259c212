import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useLibraryWrite } from '../api/use-library-write.ts'
import { findScriptErrors, sayScriptError } from '../rules/scripts/script-errors.ts'
import type { Language } from '../contract/codes.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { ProposalFormProps } from './proposal-form-props.ts'

/** Makes a version of a proposal: as it is, or as the owner amends it. */
export function AcceptForm({ proposal, onClose }: ProposalFormProps) {
  const intl = useIntl()
  const accept = useLibraryWrite('acceptProposal')
  const [text, setText] = useState(proposal.text)
  const { script } = proposal

  function whyNot(): string | undefined {
    if (text.trim() === '') return intl.formatMessage({ id: 'library.accept-empty' })
    const error = findScriptErrors(text)[0]
    return error && sayScriptError(error)[intl.locale as Language]
  }

  function makeVersion() {
    const amended = text.trim() === proposal.text.trim() ? {} : { text }
    accept.mutate(
      { params: { id: script.id, pid: proposal.id }, body: { seen: script.version, ...amended } },
      {
        onSuccess: ({ version }) => {
          announce(intl.formatMessage({ id: 'library.accept-done' }, { version }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      wide
      title={intl.formatMessage({ id: 'library.accept-title' }, { title: script.title })}
      act={intl.formatMessage({ id: 'library.accept-act' }, { version: script.version + 1 })}
      icon="confirm"
      onSubmit={makeVersion}
      onClose={onClose}
      why={whyNot()}
      busy={accept.isPending}
      problem={accept.error === null ? undefined : sayProblem(intl, accept.error)}
      typed={text !== proposal.text}
    >
      <p>
        <FormattedMessage id="library.accept-hint" />
      </p>
      <TextArea
        label={intl.formatMessage({ id: 'library.accept-text' })}
        value={text}
        rows={12}
        maxLength={50_000}
        onChange={(event) => setText(event.target.value)}
      />
    </FormDialog>
  )
}
