import * as z from 'zod/mini'
import { mostScripts, scriptRow } from '../src/contract/script-files.ts'

/** The JSON Schema of a library of scripts, for whoever writes such a file with other tools. */
export function scriptFileSchema(): Record<string, unknown> {
  const file = z.object({
    format: z.literal('okno-scripts'),
    version: z.literal(1),
    scripts: z.array(scriptRow).check(z.minLength(1), z.maxLength(mostScripts)),
  })
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'input' })
  return { $schema, $id: 'urn:okno:scripts:1', title: 'A library of scripts, to be taken in and out', ...schema }
}
