import { makeUnit } from '../contract/make.ts'
import { openPglite } from './open-pglite.ts'
import { openSqlStore } from './open-sql-store.ts'

/* A process that writes until it is killed and says the position of every entry it was promised is kept. */
const [folder = '', template = ''] = process.argv.slice(2)
const store = await openSqlStore(await openPglite(folder, { template }))
for (;;) {
  const result = await store.append(await makeUnit(store, 'case:written-until-killed'))
  if (result.ok) process.stdout.write(`${result.position}\n`)
}
