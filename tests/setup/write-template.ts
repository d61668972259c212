import { renameSync, writeFileSync } from 'node:fs'
import { dumpTemplate } from '../../server/store/sql/make-template.ts'

/* A process that makes the empty database of the tests; the file is there when it is whole. */
const [file = ''] = process.argv.slice(2)
writeFileSync(`${file}.part`, Buffer.from(await (await dumpTemplate('none')).arrayBuffer()))
renameSync(`${file}.part`, file)
