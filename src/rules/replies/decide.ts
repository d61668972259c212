import type { SendReply } from '../../contract/cases.ts'
import type { Purpose } from '../../contract/codes.ts'
import type { CardUse, CaseFact, ScriptUse } from '../../contract/entries.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import type { CaseState } from '../case/case-state.ts'
import { isSpoken } from '../channels/channel-rules.ts'
import { fitsChannel } from '../channels/fit.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'
import { promiseTermsOf, toUtc } from '../promises/terms.ts'
import { findDismissed, mayDismiss } from '../reply-checks/dismissals.ts'
import { mayOverride } from '../reply-checks/overrides.ts'
import { tallyFindings } from '../reply-checks/tally.ts'
import { findPlaceFault } from './points-of-reply.ts'

/** A window whose clock runs ahead has still not read anything aloud in the future. */
function notAfter(now: string, at: string): string {
  return [toUtc(at), now].sort()[0] ?? now
}

/** What the rules must know to let a reply through: the findings on its text and the script it came from. */
export interface ReplyGrounds {
  findings: readonly Finding[]
  script?: ScriptUse | undefined
  /** Cards whose words the text still has. */
  cards?: readonly CardUse[]
  /** Purposes whose consent is in force now: read with the commit, not when the screen was opened. */
  inForce?: readonly Purpose[]
}

/**
 * Sends a reply: it stands in the journal with its script and edits, the points it answers are answered by it, and its
 * promises are made with it, all or nothing. A block stops it unless the table of overrides lets a senior through; what its
 * channel does not carry stops it for everybody.
 */
export function decideReply(state: CaseState, command: SendReply, grounds: ReplyGrounds, context: Context): Decision {
  if (state.closed) return refused('case-closed')
  if (!state.owner) return refused('no-owner')
  const senior = context.by.roles.includes('senior')
  if (state.owner.id !== context.by.id && !senior) return refused('not-owner')

  const overrides = command.overrides ?? []
  const forbidden = overrides.findIndex(({ rule }) => !senior || !mayOverride(rule, command.text))
  if (forbidden >= 0) return refused('override-not-allowed', { pointers: [`/overrides/${forbidden}`] })
  const dismissals = command.dismissed ?? []
  const undismissable = dismissals.findIndex(({ rule }) => !mayDismiss(rule))
  if (undismissable >= 0) return refused('override-not-allowed', { pointers: [`/dismissed/${undismissable}`] })
  const overridden = new Set(overrides.map(({ rule }) => rule))
  const blocks = grounds.findings.filter((one) => one.severity === 'block' && !overridden.has(one.rule))
  if (blocks.length > 0) return refused('reply-blocked', { with: { findings: blocks } })

  const dismissed = findDismissed(command.text, grounds.findings, dismissals)

  const fault = findPlaceFault(state.points, command)
  if (fault) return refused(fault.code, { pointers: [fault.pointer] })

  if (!fitsChannel(command.channel, command.text)) return refused('reply-too-long', { pointers: ['/text'] })
  if (command.readAt !== undefined && !isSpoken(command.channel))
    return refused('reply-not-spoken', { pointers: ['/readAt'] })

  const reliesOn = [...new Set(command.reliesOn)]
  const lacking = reliesOn.filter((purpose) => !grounds.inForce?.includes(purpose))
  if (lacking.length > 0)
    return refused('consent-not-in-force', { pointers: ['/reliesOn'], with: { purposes: lacking } })

  const replyId = context.newId()
  const answered: CaseFact[] = []
  for (const [index, pointId] of [...new Set(command.answers)].entries()) {
    const point = state.points.find(({ id }) => id === pointId)
    if (!point) return refused('point-unknown', { pointers: [`/answers/${index}`] })
    if (point.state !== 'open') return refused('point-not-open', { pointers: [`/answers/${index}`] })
    answered.push({ type: 'point-answered', data: { pointId, replyId } })
  }
  const promised: CaseFact[] = []
  for (const [index, draft] of (command.promises ?? []).entries()) {
    const made = promiseTermsOf(draft, state.calendar, context.now)
    if (!made.ok)
      return refused(made.refusal.code, {
        pointers: (made.refusal.pointers ?? []).map((pointer) => `/promises/${index}${pointer}`),
      })
    promised.push({ type: 'promise-made', data: { promiseId: context.newId(), replyId, ...made.terms } })
  }
  const tally = tallyFindings({
    found: grounds.findings.map(({ rule }) => rule),
    dismissed: dismissed.map(({ finding }) => finding.rule),
    mended: command.mended ?? [],
    overridden: grounds.findings.flatMap(({ rule, severity }) =>
      severity === 'block' && overridden.has(rule) ? [rule] : [],
    ),
  })
  return decided<CaseFact>(
    {
      type: 'reply-sent',
      data: {
        replyId,
        channel: command.channel,
        text: command.text,
        answers: [...new Set(command.answers)],
        ...(grounds.script ? { script: grounds.script } : {}),
        ...(grounds.cards?.length ? { cards: [...grounds.cards] } : {}),
        overrides,
        findings: [...new Set(grounds.findings.map(({ rule }) => rule))],
        ...(reliesOn.length > 0 ? { reliesOn } : {}),
        ...(command.readAt === undefined ? {} : { readAt: notAfter(context.now, command.readAt) }),
        ...(command.links?.length ? { links: command.links } : {}),
        ...(command.leftOpen?.length ? { leftOpen: command.leftOpen } : {}),
        ...(dismissed.length > 0 ? { dismissed: dismissed.map(({ dismissal }) => dismissal) } : {}),
        ...(tally.length > 0 ? { tally } : {}),
      },
    },
    ...answered,
    ...promised,
  )
}
