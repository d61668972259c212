import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { receiptSchema } from './receipt-schema.ts'

test('The schema of a consent receipt that is committed is the one receipts are made by', async () => {
  const committed = await readFile(new URL('../docs/schemas/consent-receipt.schema.json', import.meta.url), 'utf8')
  expect(receiptSchema(), 'run `npm run openapi` and commit docs/schemas').toEqual(JSON.parse(committed))
})
