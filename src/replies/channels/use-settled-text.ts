import { useEffect, useState } from 'react'
import { planChecks } from '../checks/check-plan.ts'
import type { ReplyDesk } from '../reply-desk.ts'

/** The text of the reply, a moment after the last letter: nothing is counted while a letter is on its way to the screen. */
export function useSettledText(desk: ReplyDesk): string {
  const [text, setText] = useState(() => desk.readText())
  useEffect(() => {
    const plan = planChecks(() => setText(desk.readText()))
    plan.soon()
    const stop = desk.onText(plan.soon)
    return () => {
      stop()
      plan.cancel()
    }
  }, [desk])
  return text
}
