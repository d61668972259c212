import type { IntlShape } from 'react-intl'
import type { CaseWindow } from '../contract/cases.ts'
import { limits } from '../contract/common.ts'
import type { Finding } from '../contract/reply-checks.ts'
import type { DeskState } from './reply-desk.ts'

/** Why the reply cannot be sent now, in one sentence; nothing where it can. Warnings and hints never stop it. */
export function whyNotSend(
  intl: IntlShape,
  {
    window,
    desk,
    hasConflict,
    blocks,
    isOpen,
    fits,
  }: {
    window: CaseWindow | undefined
    desk: DeskState
    hasConflict: boolean
    blocks: readonly Finding[]
    /** Whether letters can be taken. */
    isOpen: boolean
    /** Whether the channel carries a text this long. */
    fits: boolean
  },
): string | undefined {
  const say = (reason: string, values?: Record<string, string | number>) =>
    intl.formatMessage({ id: `replies.why.${reason}` }, values)
  if (!window) return say('loading')
  if (!window.may.reply.allowed) return window.may.reply.why ?? say('not-allowed')
  if (!desk.hasText) return say('empty')
  if (desk.isTooLong) return say('too-long', { most: limits.reply })
  if (!fits) return say('misfit')
  if (hasConflict) return say('conflict')
  if (blocks[0]) return blocks[0].message
  return isOpen ? undefined : say('opening')
}
