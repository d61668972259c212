import { useEffect, useState } from 'react'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel, Language } from '../../contract/codes.ts'
import { limits } from '../../contract/common.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import { serverNow } from '../../operator/clock.ts'
import type { DeskState, ReplyDesk } from '../reply-desk.ts'
import { createCheckRequest } from './check-request.ts'

/** What is known of the draft besides its letters. `text` is the one it was found in; `mayOverride`: by a senior. */
export type Checked = { text: string; findings: readonly Finding[]; edits: number; mayOverride: boolean }

const nothing: Checked = { text: '', findings: [], edits: 0, mayOverride: false }

/** A check waits until the operator has paused for this long, and then until the browser has nothing better to do. */
const shortestPause = 300
/** A check that takes long (a letter of fifty pages, a slow machine) is made more seldom, so that few letters meet one. */
const longestPause = 10_000
let lastTook = 0

/** Checks the draft while it is written, between letters and never instead of one. */
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
    const check = async () => {
      const [{ checkReply }, { mayOverride }, { countEdits }] = await loadChecks()
      const began = performance.now()
      const text = desk.readText()
      const isCheckable = window !== undefined && text.length <= limits.reply
      const now = new Date(serverNow()).toISOString()
      const findings = isCheckable
        ? checkReply(createCheckRequest(window, { text, channel, parts }, now), language)
        : []
      const blocks = findings.filter((finding) => finding.severity === 'block')
      setChecked({
        text,
        findings,
        edits: parts.script ? countEdits(parts.script.filled, text) : 0,
        mayOverride: blocks.length > 0 && blocks.every(({ rule }) => mayOverride(rule, text)),
      })
      if (desk.readText() === text) desk.editor?.mark(findings)
      lastTook = performance.now() - began
    }
    // A part that did not load is asked for again with the next letter.
    const plan = planner(() => void check().catch(() => {}))
    plan.soon()
    const stop = desk.onText(plan.soon)
    return () => {
      stop()
      plan.cancel()
    }
  }, [desk, window, parts, channel, language])

  return checked
}

function loadChecks() {
  return Promise.all([
    import('../../rules/reply-checks/check-reply.ts'),
    import('../../rules/reply-checks/overrides.ts'),
    import('../../rules/scripts/compare-texts.ts'),
  ])
}

/** Runs the work after a pause and in idle time; asked again before that, it begins to wait anew. */
function planner(work: () => void): { soon: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  const cancel = () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
    idle = undefined
  }
  return {
    cancel,
    soon() {
      cancel()
      timer = setTimeout(
        () => {
          if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(work, { timeout: 1_000 })
          else work()
        },
        Math.min(longestPause, Math.max(shortestPause, lastTook * 10)),
      )
    },
  }
}
