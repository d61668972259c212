import { createApi } from '../../server/api.ts'
import { cookieKeeper } from '../../server/session/session-keeper.ts'
import { openPgliteInMemory } from '../../server/store/sql/open-pglite.ts'
import { openSqlStore } from '../../server/store/sql/open-sql-store.ts'
import { pgliteTemplate } from '../setup/template.ts'
import { describeContract } from './describe-contract.ts'

describeContract('PGlite', async () => {
  const store = await openSqlStore(await openPgliteInMemory(await pgliteTemplate()))
  const api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'test' })
  return {
    origin: 'http://okno.test',
    fetch: (request) => api.handle(request),
    async close() {
      api.close()
      await store.close()
    },
  }
})
