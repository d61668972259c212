import { inject } from 'vitest'
import { createApi } from '../../server/api.ts'
import { cookieKeeper } from '../../server/session/session-keeper.ts'
import { openPostgres } from '../../server/store/sql/open-postgres.ts'
import { openSqlStore } from '../../server/store/sql/open-sql-store.ts'
import { createDatabase } from '../setup/postgres.ts'
import { describeContract } from './describe-contract.ts'

/** Two processes side by side on one database, as in production: whichever answers, the promises are the same. */
describeContract('PostgreSQL, two processes', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'))
  const stores = [await openSqlStore(await openPostgres(url)), await openSqlStore(await openPostgres(url))]
  const apis = stores.map((store) => createApi({ store, session: cookieKeeper({ secure: false }), version: 'test' }))
  let asked = 0
  return {
    origin: 'http://okno.test',
    fetch: (request) => apis[(asked += 1) % apis.length]!.handle(request),
    async close() {
      for (const api of apis) api.close()
      await Promise.all(stores.map((store) => store.close()))
      await drop()
    },
  }
})
