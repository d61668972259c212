import { PasteDialog } from '../contacts/paste-dialog.tsx'
import type { CaseWindow, PromiseDraft } from '../contract/cases.ts'
import { TaskForm } from '../departments/task-form.tsx'
import { PointForm } from '../points/point-form.tsx'
import { PromiseForm } from '../promises/promise-form.tsx'
import { LetterDialog } from '../replies/channels/letter-dialog.tsx'
import type { ChosenWords } from '../timeline/read-chosen.ts'
import type { SentReply } from '../timeline/timeline-context.ts'

/** A form of another panel that is asked for beside the reply, or the sheet of one that was sent. */
export type CaseFormKind =
  | { kind: 'promise'; attach: (promise: PromiseDraft) => void }
  | { kind: 'task' | 'paste' }
  | { kind: 'point'; chosen: ChosenWords | undefined }
  | { kind: 'sheet'; letter: SentReply }

/** The forms that stand over the middle of the window; their code comes after the first screen. */
export function CaseForms({
  form,
  caseId,
  window,
  onClose,
}: {
  form: CaseFormKind
  caseId: string
  window: CaseWindow
  onClose: () => void
}) {
  const common = { caseId, version: window.version, onClose }
  const { calendar, channel } = window.case
  switch (form.kind) {
    case 'paste':
      return <PasteDialog {...common} channel={channel} onSaved={onClose} />
    case 'point':
      return <PointForm {...common} chosen={form.chosen} entries={window.timeline.items} />
    case 'promise':
      return (
        <PromiseForm
          {...common}
          calendar={calendar}
          channel={window.client?.preferredChannel ?? channel}
          onAttach={form.attach}
        />
      )
    case 'sheet': {
      const { data, actor, at, version: place } = form.letter
      const reply = { text: data.text, signer: actor.name, at: new Date(at), place }
      return <LetterDialog window={window} reply={reply} isSent onClose={onClose} />
    }
    case 'task':
      return <TaskForm {...common} calendar={calendar} />
  }
}
