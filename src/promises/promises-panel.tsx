import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow, Promised } from '../contract/cases.ts'
import type { CalendarId, Channel } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { PromiseRow } from './promise-row.tsx'
import { orderPromises } from './promise-tone.ts'

const PromiseForm = lazyDialog(async () => (await import('./later.ts')).PromiseForm)
const MoveForm = lazyDialog(async () => (await import('./later.ts')).MoveForm)

/** What was promised to the client: what, until when, who answers for it, how the client will learn, and every move. */
export function PromisesPanel({
  caseId,
  version,
  promises,
  may,
  calendar,
  channel,
  unavailable = false,
  onRetry,
}: {
  caseId: string
  version: number
  /** Absent while the case is on its way. */
  promises: readonly Promised[] | undefined
  may: CaseWindow['may'] | undefined
  calendar: CalendarId
  /** How the client would rather be told. */
  channel: Channel
  unavailable?: boolean
  onRetry?: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const zone = zoneOf(calendar)
  const [form, setForm] = useState<'new' | Promised>()
  const close = () => setForm(undefined)
  const whyNot = (act: 'promise' | 'move' | 'keep') =>
    may === undefined || may[act].allowed ? undefined : (may[act].why ?? '')

  function stateOf(): PanelState {
    if (unavailable) return { kind: 'failed', what: <FormattedMessage id="promises.failed" />, onRetry }
    if (promises === undefined)
      return { kind: 'loading', skeleton: <Skeleton titled widths={[85, 60, 90, 80, 45]} line={24} /> }
    return promises.length === 0
      ? { kind: 'empty', says: <FormattedMessage id="promises.empty" /> }
      : { kind: 'filled' }
  }

  return (
    <>
      <Panel
        title={<FormattedMessage id="promises.title" />}
        aside={
          <IconButton
            icon="promise"
            label={intl.formatMessage({ id: 'promises.add' })}
            why={whyNot('promise')}
            onClick={() => setForm('new')}
          />
        }
        state={stateOf()}
      >
        <ul>
          {orderPromises(promises ?? []).map((promise) => (
            <PromiseRow
              key={promise.id}
              promise={promise}
              caseId={caseId}
              version={version}
              zone={zone}
              now={now}
              whyNoKeep={whyNot('keep')}
              whyNoMove={whyNot('move')}
              onMove={() => setForm(promise)}
            />
          ))}
        </ul>
      </Panel>
      {form === 'new' && (
        <PromiseForm caseId={caseId} version={version} calendar={calendar} channel={channel} onClose={close} />
      )}
      {form !== undefined && form !== 'new' && (
        <MoveForm
          caseId={caseId}
          version={version}
          calendar={calendar}
          channel={form.tellBy}
          promise={form}
          onClose={close}
        />
      )}
    </>
  )
}
