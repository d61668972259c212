import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import type { CaseWindow } from '../contract/cases.ts'
import type { CaseEntry, CaseFactType } from '../contract/entries.ts'
import { useSession } from '../operator/session.ts'
import { announce } from '../ui/announcements.ts'

const named: ReadonlySet<CaseFactType> = new Set<CaseFactType>([
  'message-received',
  'reply-sent',
  'note-added',
  'promise-made',
  'promise-moved',
  'promise-kept',
  'promise-missed',
  'task-asked',
  'task-answered',
  'handover-offered',
  'handover-accepted',
])

/** Entries of others that came after a version, oldest first. One's own are no news. */
export function arrivalsAfter(items: readonly CaseEntry[], version: number, me: string): CaseEntry[] {
  return items.filter((entry) => entry.version > version && entry.actor.id !== me)
}

/** The entry that a sentence is about: the last one that has its own words, else the last one. */
export function mostTelling(entries: readonly CaseEntry[]): CaseEntry | undefined {
  return entries.findLast((entry) => named.has(entry.type)) ?? entries.at(-1)
}

/**
 * Says in one sentence what a colleague or the client did while the case is open, to those who cannot see it appear in
 * the timeline. Nothing moves and nothing takes the focus.
 */
export function useArrivals(window: CaseWindow | undefined): void {
  const intl = useIntl()
  const me = useSession().operator.id
  const seen = useRef<number | undefined>(undefined)
  const version = window?.version
  useEffect(() => {
    if (!window || version === undefined) return
    const before = seen.current
    seen.current = version
    if (before === undefined || before >= version) return
    const entry = mostTelling(arrivalsAfter(window.timeline.items, before, me))
    if (!entry) return
    const kind = named.has(entry.type) ? entry.type : 'other'
    announce(intl.formatMessage({ id: `workspace.arrived.${kind}` }, { name: entry.actor.name }))
  }, [window, version, me, intl])
}
