import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import { untilThere } from '../support/until-there.ts'

/** The empty database in its newest shape, as the file that a first start looks for; made once for all workers. */
export async function templateFile(): Promise<string> {
  const file = inject('pgliteTemplate')
  await untilThere(file, 'The empty database of the tests')
  return file
}

/** The same, to be loaded into memory. */
export async function pgliteTemplate(): Promise<Blob> {
  return openAsBlob(await templateFile())
}
