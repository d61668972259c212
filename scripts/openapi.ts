import { writeFile } from 'node:fs/promises'
import { openApiDocument } from '../server/openapi.ts'

// `npm run openapi`: writes the contract down for people's eyes and other people's tools. A test fails when it is old.
const file = new URL('../docs/openapi.json', import.meta.url)
await writeFile(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`)
