import { useState, type ReactNode } from 'react'
import { FormDialog } from './form-dialog.tsx'
import type { IconName } from './icon.tsx'
import { TextArea } from './text-area.tsx'

/** A form of one text: a reason, a summary, a question. */
export function TextDialog({
  title,
  act,
  icon,
  label,
  hint,
  whyEmpty,
  most,
  initial = '',
  onGive,
  onClose,
  busy,
  problem,
  children,
}: {
  title: string
  act: string
  icon?: IconName
  label: string
  hint?: string
  /** Why it cannot be sent without words; without it the text may stay empty. */
  whyEmpty?: string
  /** How many signs are taken. */
  most: number
  initial?: string
  onGive: (text: string) => void
  onClose: () => void
  busy: boolean
  problem: string | undefined
  /** What the text is about, above the field. */
  children?: ReactNode
}) {
  const [text, setText] = useState(initial)
  const isEmpty = text.trim() === ''
  return (
    <FormDialog
      title={title}
      act={act}
      onSubmit={() => onGive(text)}
      onClose={onClose}
      why={isEmpty ? whyEmpty : undefined}
      busy={busy}
      problem={problem}
      typed={text.trim() !== initial.trim()}
      {...(icon === undefined ? {} : { icon })}
    >
      {children}
      <TextArea
        label={label}
        hint={hint}
        value={text}
        rows={4}
        maxLength={most}
        onChange={(event) => setText(event.target.value)}
      />
    </FormDialog>
  )
}
