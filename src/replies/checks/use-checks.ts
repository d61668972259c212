import { useEffect, useState } from 'react'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel, Language } from '../../contract/codes.ts'
import { limits } from '../../contract/common.ts'
import { serverNow } from '../../operator/clock.ts'
import { fetchLater } from '../../ui/lazy-dialog.tsx'
import type { DeskState, ReplyDesk } from '../reply-desk.ts'
import type { Checked, CheckQuestion } from './check-draft.ts'
import { planChecks } from './check-plan.ts'
import { createCheckRequest } from './check-request.ts'
import { movePlaces } from '../editor/move-places.ts'

const nothing: Checked = { text: '', findings: [], suggested: [], mended: [], edits: 0, mayOverride: false, moved: [] }

fetchLater(async () => (await import('./open-checker.ts')).fetchChecker())

/** Called when the field is entered. What does not load now is asked for again with the first letter. */
export function expectChecks(): void {
  import('./open-checker.ts').then(
    ({ warmChecker }) => warmChecker(),
    () => undefined,
  )
}

/** Checks the draft while it is written, in a worker, so that no letter waits for it. */
export function useChecks(
  desk: ReplyDesk,
  {
    window,
    parts,
    channel,
    language,
  }: { window: CaseWindow | undefined; parts: DeskState; channel: Channel; language: Language },
): Checked {
  const [checked, setChecked] = useState(nothing)

  useEffect(() => {
    let isOver = false
    const check = async () => {
      // Of a reply that is not begun there is nothing to say, and nothing to start for it.
      if (desk.readText() === '' && !parts.script) return setChecked(nothing)
      const { askChecker } = await import('./open-checker.ts')
      if (isOver) return undefined
      const text = desk.readText()
      const question: CheckQuestion = { text, language }
      if (window !== undefined && text.length <= limits.reply) {
        question.request = createCheckRequest(window, { text, channel, parts }, new Date(serverNow()).toISOString())
        question.dismissed = parts.dismissed
        question.heeded = parts.heeded
        question.points = window.case.points.filter(({ state }) => state === 'open')
      }
      if (parts.script) question.filled = parts.script.filled
      const answer = await askChecker(question)
      if (isOver || !answer) return undefined
      // Letters typed while it was being checked moved the places of what was found.
      const now = desk.readText()
      const findings = movePlaces(answer.findings, text, now)
      const suggested = movePlaces(answer.suggested, text, now)
      desk.noteLinks()
      setChecked({ ...answer, text: now, findings, suggested })
      desk.editor?.mark(findings.filter((finding) => !finding.dismissed))
      return undefined
    }
    // A part that did not load is asked for again with the next letter.
    const plan = planChecks(() => void check().catch(() => {}))
    plan.soon()
    const stop = desk.onText(plan.soon)
    return () => {
      isOver = true
      stop()
      plan.cancel()
    }
  }, [desk, window, parts, channel, language])

  return checked
}
