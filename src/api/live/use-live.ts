import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { LiveEvent, LiveState } from './live-event.ts'
import type { Live } from './live.ts'

export const LiveContext = createContext<Live | undefined>(undefined)

const neverChanges = () => () => {}

/** Calls back for every live event while the component stands. */
export function useLiveEvent(listener: (event: LiveEvent) => void): void {
  const live = useContext(LiveContext)
  const hear = useEffectEvent(listener)
  useEffect(() => live?.onEvent((event) => hear(event)), [live])
}

/** Whether the server is heard. */
export function useLiveState(): LiveState {
  const live = useContext(LiveContext)
  return useSyncExternalStore(live?.onState ?? neverChanges, live?.state ?? (() => 'connecting'))
}
