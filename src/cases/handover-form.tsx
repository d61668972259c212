import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { PanelBody } from '../ui/panel.tsx'
import { Select } from '../ui/select.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { CaseFormProps } from './case-form-props.ts'
import { operatorQueries } from './operators-query.ts'

/** Offering the case to a colleague, with what they need to know, so that the client need not tell it again. */
export function HandoverForm({ caseId, version, ownerId, onClose }: CaseFormProps & { ownerId: string | undefined }) {
  const intl = useIntl()
  const operators = useQuery(operatorQueries.list)
  const [to, setTo] = useState<string>()
  const [summary, setSummary] = useState('')
  const offer = useCaseWrite('offerHandover', caseId)

  const colleagues = operators.data?.items.filter(
    (one) => one.id !== ownerId && one.roles.some((role) => role === 'operator' || role === 'senior'),
  )
  const why =
    to === undefined
      ? intl.formatMessage({ id: 'cases.hand-over-why-whom' })
      : summary.trim() === ''
        ? intl.formatMessage({ id: 'cases.hand-over-why-summary' })
        : undefined

  function offerCase() {
    if (to === undefined) return
    offer.mutate(
      { params: { id: caseId }, body: { to, summary }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'cases.hand-over-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'cases.hand-over-title' })}
      act={intl.formatMessage({ id: 'cases.hand-over-act' })}
      onSubmit={offerCase}
      onClose={onClose}
      why={why}
      busy={offer.isPending}
      problem={offer.error === null ? undefined : sayProblem(intl, offer.error)}
      typed={summary.trim() !== ''}
    >
      <PanelBody
        state={
          operators.isPending
            ? { kind: 'loading', skeleton: <Skeleton widths={[30, 100]} line={29} /> }
            : operators.data === undefined
              ? {
                  kind: 'failed',
                  what: intl.formatMessage({ id: 'cases.hand-over-failed' }),
                  onRetry: () => void operators.refetch(),
                }
              : colleagues?.length === 0
                ? { kind: 'empty', says: intl.formatMessage({ id: 'cases.hand-over-nobody' }) }
                : { kind: 'filled' }
        }
      >
        <Select
          label={intl.formatMessage({ id: 'cases.hand-over-to' })}
          value={to}
          onChoose={setTo}
          unchosen={intl.formatMessage({ id: 'cases.hand-over-choose' })}
          choices={colleagues?.map((one) => ({ value: one.id, label: one.name })) ?? []}
        />
      </PanelBody>
      <TextArea
        label={intl.formatMessage({ id: 'cases.hand-over-summary' })}
        hint={intl.formatMessage({ id: 'cases.hand-over-hint' })}
        value={summary}
        rows={5}
        maxLength={10_000}
        onChange={(event) => setSummary(event.target.value)}
      />
    </FormDialog>
  )
}
