import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useIntl } from 'react-intl'
import { caseQueries } from '../api/case-window.ts'
import { usePresence } from '../operator/presence.ts'
import { CasePane } from './case-pane.tsx'
import { ClientPane } from './client-pane.tsx'
import { MissingCase } from './missing-case.tsx'
import { PresenceMark } from './presence-mark.tsx'
import { useArrivals } from './use-arrivals.ts'
import { usePageTitle } from './use-page-title.ts'

/** A case with everything that is known about it, read once and handed to the panels. Mount with the case as key. */
export function OpenCase({
  caseId,
  headerSlot,
  onOpenCase,
  onQueue,
}: {
  caseId: string
  /** Where the header shows who else is here: there, nothing in the case moves when somebody comes. */
  headerSlot: HTMLElement | null
  onOpenCase: (id: string) => void
  onQueue: () => void
}) {
  const intl = useIntl()
  const { data: window, error, refetch } = useQuery(caseQueries.window(caseId))
  const { others, noteTyping, noteSent } = usePresence(caseId)
  const [highlighted, setHighlighted] = useState<string>()
  useArrivals(window)
  usePageTitle(
    window &&
      intl.formatMessage(
        { id: 'workspace.case.title' },
        { number: String(window.case.number), subject: window.case.subject },
      ),
  )

  if (!window && error) return <MissingCase error={error} onQueue={onQueue} onRetry={() => void refetch()} />
  const retry = () => void refetch()
  return (
    <>
      {headerSlot && createPortal(<PresenceMark others={others} />, headerSlot)}
      <CasePane
        caseId={caseId}
        window={window}
        highlighted={highlighted}
        onHighlight={setHighlighted}
        onRetry={retry}
        onTyping={noteTyping}
        onSent={noteSent}
      />
      <ClientPane caseId={caseId} window={window} onOpenCase={onOpenCase} onRetry={retry} />
    </>
  )
}
