import { createApi } from '../../server/api.ts'
import { cookieKeeper } from '../../server/session/session-keeper.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import { describeContract } from './describe-contract.ts'

describeContract('memory', async () => {
  const api = createApi({ store: new MemoryStore(), session: cookieKeeper({ secure: false }), version: 'test' })
  return {
    origin: 'http://okno.test',
    fetch: (request) => api.handle(request),
    close: async () => api.close(),
  }
})
