import { mkdir, writeFile } from 'node:fs/promises'
import { openApiDocument } from '../server/openapi.ts'
import { receiptSchema } from '../server/receipt-schema.ts'
import { scriptFileSchema } from '../server/script-file-schema.ts'

// `npm run openapi`: writes the contract and the schemas of files that leave the bank or come to it down for people's eyes
// and other people's tools. A test fails when any of them is old.
const write = (path: string, value: unknown) =>
  writeFile(new URL(`../docs/${path}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)

await write('openapi.json', openApiDocument())
await mkdir(new URL('../docs/schemas', import.meta.url), { recursive: true })
await write('schemas/consent-receipt.schema.json', receiptSchema())
await write('schemas/scripts.schema.json', scriptFileSchema())
