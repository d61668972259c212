import type { OutboxItem } from './outbox-item.ts'

/** The letters of each case in the order in which the operator sent them. */
function firstOfEachCase(items: readonly OutboxItem[]): OutboxItem[] {
  const first = new Map<string, OutboxItem>()
  for (const item of [...items].sort((one, other) => one.at - other.at)) {
    if (item.state !== 'sent' && !first.has(item.caseId)) first.set(item.caseId, item)
  }
  return [...first.values()]
}

/**
 * What may leave now. Only the oldest letter of a case may: a later one must not overtake it, and must not leave while
 * the older one was refused and waits for the operator, because it may speak of it («как я писала выше»).
 */
export function lettersToSend(items: readonly OutboxItem[], now: number): OutboxItem[] {
  return firstOfEachCase(items).filter((item) => item.state === 'waiting' && item.notBefore <= now)
}

/** When to look again: the earliest moment at which a held-back letter may be tried. */
export function nextAttemptAt(items: readonly OutboxItem[]): number | undefined {
  const moments = firstOfEachCase(items)
    .filter((item) => item.state === 'waiting')
    .map((item) => item.notBefore)
  return moments.length === 0 ? undefined : Math.min(...moments)
}
