import { fetchAhead } from '../../api/fetch-ahead.ts'
import type { Checked, CheckQuestion } from './check-draft.ts'
import { createIdleChecker } from './idle-checker.ts'
import { startChecksWorker, workerAddress } from './trusted-worker.ts'
import { WorkerChecker, type DraftChecker } from './worker-checker.ts'

/** The window's one checker: the next case goes on with the worker of the one before, already warm. */
let checker: DraftChecker | undefined

/** Checks a draft beside the page where that is possible, and in its idle time elsewhere. The latest question wins. */
export async function askChecker(question: CheckQuestion): Promise<Checked | undefined> {
  checker ??= 'Worker' in globalThis ? openWorker() : createIdleChecker()
  const asked = checker
  const checked = await asked.check(question)
  return checked ?? (asked === checker ? undefined : checker.check(question))
}

/** Somebody is about to write: the worker starts meanwhile, unless it has. It takes a fifth of a second of a core. */
export function warmChecker(): void {
  if (checker === undefined) void askChecker({ text: '', language: 'ru' })
}

/** Its code, while there is a network; it is not started for somebody who only reads. */
export async function fetchChecker(): Promise<void> {
  if ('Worker' in globalThis) await fetchAhead(workerAddress)
}

function openWorker(): DraftChecker {
  // A policy or a browser that does not let it start: from now on the page checks by itself.
  return new WorkerChecker(startChecksWorker, { onBroken: () => (checker = createIdleChecker()) })
}
