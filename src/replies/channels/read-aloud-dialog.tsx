import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow, PromiseDraft } from '../../contract/cases.ts'
import { serverNow } from '../../operator/clock.ts'
import { zoneOf } from '../../rules/calendar/zone.ts'
import { sayAloud } from '../../rules/channels/say-aloud.ts'
import { sayPromise } from '../../rules/channels/say-promise.ts'
import { promiseTermsOf } from '../../rules/promises/terms.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SaidLines } from './said-lines.tsx'

/** «Прочитать вслух»: the reply in large type, one thought on a line, and every promise in it said with all its parts. */
export function ReadAloudDialog({
  window,
  text,
  promises,
  why,
  onRead,
  onClose,
}: {
  window: CaseWindow
  text: string
  promises: readonly PromiseDraft[]
  /** Why the reply cannot be recorded as said. */
  why: string | undefined
  onRead: (at: string) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const [said, setSaid] = useState<ReadonlySet<number>>(new Set())
  const [lines] = useState(() => composeLines(window, text, promises))
  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'replies.aloud.title' })}
      onClose={onClose}
      foot={
        <>
          <span>
            <FormattedMessage id="replies.aloud.progress" values={{ said: said.size, all: lines.length }} />
          </span>
          <Button kind="main" icon="confirm" why={why} onClick={() => onRead(new Date(serverNow()).toISOString())}>
            <FormattedMessage id="replies.aloud.done" />
          </Button>
        </>
      }
    >
      <p>
        <FormattedMessage id="replies.aloud.lead" />
      </p>
      {lines.length === 0 ? (
        <p>
          <FormattedMessage id="replies.why.empty" />
        </p>
      ) : (
        <SaidLines lines={lines} said={said} onSaid={setSaid} language={window.client?.language ?? 'ru'} />
      )}
    </Dialog>
  )
}

function composeLines(window: CaseWindow, text: string, promises: readonly PromiseDraft[]): string[] {
  const language = window.client?.language ?? 'ru'
  const { calendar } = window.case
  const now = new Date(serverNow())
  const place = { now, zone: zoneOf(calendar), language }
  const promised = promises.flatMap((promise) => {
    const made = promiseTermsOf(promise, calendar, now.toISOString())
    return made.ok ? sayPromise(made.terms, place) : []
  })
  return [...sayAloud(text, language), ...promised]
}
