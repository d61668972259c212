import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const patienceMs = 60_000

/** Waits for what another process of the tests makes and moves into its place when it is whole; `what` it is, for the complaint. */
export async function untilThere(path: string, what: string): Promise<void> {
  for (const until = Date.now() + patienceMs; !existsSync(path); await wait(50))
    if (Date.now() > until) throw new Error(`${what} was not made; what stopped it stands above.`)
}
