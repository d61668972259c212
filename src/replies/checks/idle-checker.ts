import type { DraftChecker } from './worker-checker.ts'

/** A check that took long is followed by a rest ten times as long, so that few letters meet one. */
const longestRest = 10_000

/** Checks on the page's own thread when it has nothing better to do: where there are no workers, or none can start. */
export function createIdleChecker(): DraftChecker {
  let asked = 0
  let restUntil = 0
  return {
    async check(question) {
      asked += 1
      const mine = asked
      const { checkDraft } = await import('./check-draft.ts')
      await new Promise((resolve) => setTimeout(resolve, restUntil - performance.now()))
      await idle()
      if (mine !== asked) return undefined
      const began = performance.now()
      const checked = checkDraft(question)
      const ended = performance.now()
      restUntil = ended + Math.min(longestRest, (ended - began) * 10)
      return checked
    },
    close() {
      asked += 1
    },
  }
}

function idle(): Promise<unknown> | undefined {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) return undefined
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }))
}
