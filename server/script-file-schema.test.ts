import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { scriptFileSchema } from './script-file-schema.ts'

test('The schema of a library of scripts that is committed is the one its rows are judged by', async () => {
  const committed = await readFile(new URL('../docs/schemas/scripts.schema.json', import.meta.url), 'utf8')
  expect(scriptFileSchema(), 'run `npm run openapi` and commit docs/schemas').toEqual(JSON.parse(committed))
})
