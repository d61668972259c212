import { useEffect } from 'react'

/** Runs the work once the first screen is drawn and the browser has nothing better to do. */
export function useWhenIdle(work: () => void): void {
  useEffect(() => {
    // Safari has no idle callback; two seconds after the start it has nothing better to do either.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(work, 2_000)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(work, { timeout: 10_000 })
    return () => cancelIdleCallback(handle)
  }, [work])
}
