import { useState, type SyntheticEvent } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { CaseEntry } from '../contract/entries.ts'
import type { PlaceInCase } from '../contract/imports.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'

const most = 2_000

/**
 * Writing down one more thing the client asks, objects to or states. It opens with the words that were selected in the
 * timeline, tied to their place; without any, the client's last message stands in it to select words of, by keys too.
 */
export function PointForm({
  caseId,
  version,
  chosen,
  entries,
  onClose,
}: {
  caseId: string
  version: number
  chosen?: { text: string; from: PlaceInCase } | undefined
  /** What the window holds of the case's timeline. */
  entries: readonly CaseEntry[]
  onClose: () => void
}) {
  const intl = useIntl()
  const register = useCaseWrite('registerPoint', caseId)
  const [text, setText] = useState(chosen?.text.slice(0, most) ?? '')
  const [from, setFrom] = useState(chosen?.from)
  const said = chosen ? undefined : findLastSaid(entries)
  const say = (id: string) => intl.formatMessage({ id: `points.add-${id}` })

  function choose({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>): void {
    const { selectionStart: start, selectionEnd: end, value } = currentTarget
    const words = value.slice(start, end).trim()
    if (!said || words === '') return
    const at = value.indexOf(words, start)
    setText(words.slice(0, most))
    setFrom({ message: said.message, start: at, end: at + words.length })
  }

  function registerPoint(): void {
    register.mutate(
      { params: { id: caseId }, body: { text, ...(from ? { from } : {}) }, version },
      {
        onSuccess: () => {
          announce(say('done'))
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={say('title')}
      act={say('act')}
      onSubmit={registerPoint}
      onClose={onClose}
      why={text.trim() === '' ? say('why') : undefined}
      busy={register.isPending}
      problem={register.error === null ? undefined : sayProblem(intl, register.error)}
      typed={text.trim() !== (chosen?.text.slice(0, most).trim() ?? '')}
    >
      <TextArea
        label={say('text')}
        hint={say('hint')}
        value={text}
        rows={4}
        maxLength={most}
        onChange={(event) => setText(event.target.value)}
      />
      {said && (
        <TextArea
          label={say('said')}
          hint={say('said-hint')}
          value={said.text}
          rows={5}
          // A field that is `readonly` has no cursor in some browsers, and then no keys select in it.
          aria-readonly="true"
          onChange={() => {}}
          onSelect={choose}
        />
      )}
    </FormDialog>
  )
}

/** What the client said last, as far as the window holds it. */
function findLastSaid(entries: readonly CaseEntry[]): { message: string; text: string } | undefined {
  const entry = entries.findLast((one) => one.type === 'message-received' && one.data.author === 'client')
  return entry?.type === 'message-received' ? { message: entry.data.messageId, text: entry.data.text } : undefined
}
