import { createContext, useContext } from 'react'

/** Brings back the first state of everything; given by a host that can (the demo), absent otherwise. */
export const StartAgainContext = createContext<(() => Promise<void>) | undefined>(undefined)

export function useStartAgain(): (() => Promise<void>) | undefined {
  return useContext(StartAgainContext)
}
