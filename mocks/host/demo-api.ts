import { createApi, type Api } from '../../server/api.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { forgetSnapshot, keepSnapshot, readSnapshot } from './kept-snapshot.ts'
import { pageSession } from './page-session.ts'

/** Missed promises are marked this often, as on a server. */
const sweepEvery = 15_000

/** Fills an empty store with the invented clients and cases, as if they had lived until `now`. */
export type Plant = (store: Store, now: number) => Promise<void>

/** The api of the demo: the very one of the server, on a store in memory that this browser keeps. */
export interface DemoApi {
  handle(request: Request): Promise<Response>
  /** Forgets all that was done and tells the invented past anew, up to this moment. */
  startAgain(): Promise<void>
}

interface World {
  readonly api: Api
  /** Resolves when everything that was answered is kept: an answer that a reload could undo would be a lie. */
  readonly kept: () => Promise<void>
}

/** Opens the demo where it was left, or at its beginning. */
export function openDemoApi(plant: Plant, version: string): DemoApi {
  let world = openWorld(plant, version)
  setInterval(() => void world.then(({ api }) => api.sweep()).catch(() => {}), sweepEvery)
  return {
    async handle(request) {
      const { api, kept } = await world
      const response = await api.handle(request)
      if (request.method !== 'GET') await kept()
      return response
    },
    async startAgain() {
      const before = await world
      before.api.close()
      await before.kept()
      await forgetSnapshot()
      world = openWorld(plant, version)
      await world
    },
  }
}

async function openWorld(plant: Plant, version: string): Promise<World> {
  const snapshot = await readSnapshot().catch(() => undefined)
  let planted = snapshot?.planted
  let saving = Promise.resolve()
  let waiting = false
  const store = new MemoryStore({ ...(snapshot ? { snapshot } : {}), onAppend: () => keepSoon() })

  // Several changes in a row are kept once; each caller still waits for the one that holds its own.
  function keepSoon(): void {
    const since = planted
    if (since === undefined || waiting) return
    waiting = true
    saving = saving.then(() => {
      waiting = false
      return keepSnapshot({ ...store.snapshot(), planted: since }).catch(() => {})
    })
  }

  if (planted === undefined) {
    const now = Date.now()
    await plant(store, now)
    planted = new Date(now).toISOString()
    keepSoon()
  }
  return {
    api: createApi({ store, session: pageSession, version, origin: 'unchecked', onFailure: tellFailure }),
    kept: () => saving,
  }
}

function tellFailure(failure: unknown): void {
  console.error(failure)
}
