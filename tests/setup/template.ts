import { writeFileSync } from 'node:fs'
import { dumpTemplate } from '../../server/store/sql/make-template.ts'

let template: Promise<Blob> | undefined

/** An empty database in its newest shape, made once for all test files of a worker: initdb takes seconds of a core. */
export function pgliteTemplate(): Promise<Blob> {
  template ??= dumpTemplate('none')
  return template
}

/** The same as the file that a first start looks for. */
export async function writeTemplate(file: string): Promise<string> {
  writeFileSync(file, Buffer.from(await (await pgliteTemplate()).arrayBuffer()))
  return file
}
