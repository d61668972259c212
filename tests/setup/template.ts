import { existsSync, openAsBlob } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'

const patienceMs = 60_000

/** The empty database in its newest shape, as the file that a first start looks for; made once for all workers. */
export async function templateFile(): Promise<string> {
  const file = inject('pgliteTemplate')
  for (const until = Date.now() + patienceMs; !existsSync(file); await wait(50))
    if (Date.now() > until)
      throw new Error('The empty database of the tests was not made; what stopped it stands above.')
  return file
}

/** The same, to be loaded into memory. */
export async function pgliteTemplate(): Promise<Blob> {
  return openAsBlob(await templateFile())
}
