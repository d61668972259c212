import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { OutboxItem } from './outbox-item.ts'
import type { Outbox } from './outbox.ts'

export const OutboxContext = createContext<Outbox | undefined>(undefined)

const noItems: readonly OutboxItem[] = []
const neverChanges = () => () => {}

/** The outbox of the signed-in operator; absent for the moment in which the browser opens its database. */
export function useOutbox(): Outbox | undefined {
  return useContext(OutboxContext)
}

/** The letters of one case that are on their way, oldest first. */
export function useLettersOf(caseId: string): readonly OutboxItem[] {
  const outbox = useOutbox()
  const items = useSyncExternalStore(outbox?.subscribe ?? neverChanges, outbox?.snapshot ?? (() => noItems))
  return useMemo(() => items.filter((item) => item.caseId === caseId), [items, caseId])
}
