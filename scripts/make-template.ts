import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dumpTemplate } from '../server/store/sql/make-template.ts'

/* Run at the build, from dist/server: makes the empty database that a first start copies. */
const file = fileURLToPath(new URL('../pglite-template.tar.gz', import.meta.url))
writeFileSync(file, Buffer.from(await (await dumpTemplate('gzip')).arrayBuffer()))
