import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { Channel } from '../contract/codes.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Review } from './review.tsx'
import { SourceStep } from './source-step.tsx'
import { emptySource, type Source } from './source.ts'
import type { ImportFormat } from './detect-format.ts'
import { openExchange, type Exchange } from './exchange.ts'
import { usePreview } from './use-preview.ts'
import { emptyHead, useSaveExchange, whyNotSave, type SavedExchange } from './use-save-exchange.ts'

/** Where a file of a format comes from; a pasted text may come from anywhere. */
const channelOf: Partial<Record<ImportFormat, Channel>> = { eml: 'email', telegram: 'messenger' }

/**
 * «Вставить переписку»: words from outside become messages and points of a case. Two steps: what was pasted, and what it was
 * read as. Nothing is stored before the operator has looked and saved.
 */
export function PasteDialog({
  caseId,
  version,
  channel,
  clientId,
  onSaved,
  onClose,
}: {
  /** The case it belongs to; without one, a new case is opened. */
  caseId?: string
  version?: number
  /** The channel the client used last. */
  channel?: Channel
  /** Whose new case it is, where that is known. */
  clientId?: string
  onSaved: (saved: SavedExchange) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const [source, setSource] = useState<Source>(emptySource)
  const [head, setHead] = useState({ ...emptyHead, channel: channel ?? emptyHead.channel })
  const [exchange, setExchange] = useState<Exchange>()
  const [isReviewing, setReviewing] = useState(false)
  const preview = usePreview()
  const target = caseId === undefined ? { clientId } : { caseId, version: version ?? 0 }
  const save = useSaveExchange(target)

  function read(): void {
    preview.read(source, (found) => {
      setExchange(openExchange(found))
      setHead({ ...head, channel: channelOf[source.format] ?? head.channel })
      setReviewing(true)
    })
  }

  function saveExchange(): void {
    if (!exchange) return
    save.save(exchange, head, (saved) => {
      announce(intl.formatMessage({ id: 'contacts.saved' }), { show: true, tone: 'good' })
      onSaved(saved)
    })
  }

  const say = (id: string) => intl.formatMessage({ id: `contacts.${id}` })
  const title = say(caseId === undefined ? 'title-new' : 'title')
  const typed = source.content !== ''

  if (isReviewing && exchange) {
    return (
      <FormDialog
        key="review"
        wide
        title={title}
        act={say(caseId === undefined ? 'open-case' : 'save')}
        icon="confirm"
        onSubmit={saveExchange}
        onClose={onClose}
        why={whyNotSave(intl, exchange, head, target)}
        busy={save.isSaving}
        problem={save.problem}
        typed={typed}
      >
        <Review
          exchange={exchange}
          head={head}
          isNew={caseId === undefined}
          isClientKnown={caseId !== undefined || clientId !== undefined}
          onExchange={setExchange}
          onHead={setHead}
          onBack={() => setReviewing(false)}
        />
      </FormDialog>
    )
  }
  return (
    <FormDialog
      key="source"
      wide
      title={title}
      act={say('read')}
      icon="paste"
      onSubmit={read}
      onClose={onClose}
      why={source.content.trim() === '' ? say('why-empty') : undefined}
      busy={preview.isReading}
      problem={preview.problem}
      typed={typed}
    >
      <SourceStep
        source={source}
        onSource={(next) => {
          setSource(next)
          preview.forget()
        }}
      />
    </FormDialog>
  )
}
