import { fileURLToPath } from 'node:url'
import { createApi } from '../server/api.ts'
import { createHost, refuseMalformed } from '../server/node/host.ts'
import { listen } from '../server/node/listen.ts'
import { openStaticFiles } from '../server/node/static-files.ts'
import { cookieKeeper } from '../server/session/session-keeper.ts'
import { MemoryStore } from '../server/store/memory/memory-store.ts'
import { seedManyCases } from '../mocks/world/many.ts'

/** Where `npm run bench` finds what it measures, unless told otherwise. */
export const builtFolder = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url))

const onFailure = (failure: unknown) => console.error(failure)

/** One api with many long cases, and two hosts on it: the window and the floor page. */
export async function startHosts(
  size: { cases: number; entriesPerCase: number },
  folders: { app: string; floor: string },
) {
  const store = new MemoryStore()
  await seedManyCases(store, size, Date.now())
  const api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'bench', onFailure })
  const serve = (folder: string) =>
    listen(createHost({ api, files: openStaticFiles(folder), ownNamesOnly: true, onFailure }), refuseMalformed, {
      host: '127.0.0.1',
      port: 0,
    })
  const [app, floor] = await Promise.all([serve(folders.app), serve(folders.floor)])
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
