import type { ImportCode } from './words.ts'

/** An exchange that cannot be read. What to tell the operator stands in `words.ts` under the code. */
export class ImportRefused extends Error {
  readonly code: ImportCode

  constructor(code: ImportCode) {
    super(code)
    this.name = 'ImportRefused'
    this.code = code
  }
}
