import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApi } from '../server/api.ts'
import { createHost, refuseMalformed } from '../server/node/host.ts'
import { listen } from '../server/node/listen.ts'
import { openStaticFiles } from '../server/node/static-files.ts'
import { cookieKeeper } from '../server/session/session-keeper.ts'
import { MemoryStore } from '../server/store/memory/memory-store.ts'
import { seedManyCases } from '../mocks/world/many.ts'

/** `OKNO_BENCH_DIST` measures another build than the one in `dist`. */
const dist = process.env['OKNO_BENCH_DIST'] ?? fileURLToPath(new URL('../dist', import.meta.url))
const folder = (name: string) => join(dist, name)

/** One api with many long cases, and two hosts on it: the window and the floor page. */
export async function startHosts(size: { cases: number; entriesPerCase: number }) {
  const store = new MemoryStore()
  await seedManyCases(store, size, Date.now())
  const onFailure = (failure: unknown) => console.error(failure)
  const api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'bench', onFailure })
  const serve = (name: string) =>
    listen(createHost({ api, files: openStaticFiles(folder(name)), ownNamesOnly: true, onFailure }), refuseMalformed, {
      host: '127.0.0.1',
      port: 0,
    })
  const [app, floor] = await Promise.all([serve('app'), serve('floor')])
  return {
    app: app.url,
    floor: floor.url,
    async stop() {
      api.close()
      await Promise.all([app.stop(200), floor.stop(200)])
      await store.close()
    },
  }
}
