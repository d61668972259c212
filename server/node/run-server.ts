import { createApi } from '../api.ts'
import { cookieKeeper } from '../session/session-keeper.ts'
import type { Store } from '../store/store.ts'
import { createHost, refuseMalformed } from './host.ts'
import { listen } from './listen.ts'
import { openStore } from './open-store.ts'
import type { Settings } from './settings.ts'
import { openStaticFiles } from './static-files.ts'

export interface Surroundings {
  version: string
  /** Folder of the built window. */
  app: string
  /** File of the empty database that a first start copies. */
  template: string
  /** Fills an empty store with the demo people and cases. */
  seed?: (store: Store, now: number) => Promise<void>
  onFailure: (failure: unknown) => void
}

export interface RunningServer {
  url: string
  stop(): Promise<void>
}

/** Promises whose time has passed are marked this often. */
const sweepMs = 15_000
/** What is left to answers under way when the server is told to end; with the closing of the store well under 5 s. */
const graceMs = 2_000

/** Opens the store, fills it where it is empty and should not be, and answers on the port. */
export async function runServer(settings: Settings, surroundings: Surroundings): Promise<RunningServer> {
  const { version, app, template, seed, onFailure } = surroundings
  const store = await openStore(settings.database, template)
  try {
    if (settings.demoData && seed && (await store.lastPosition()) === 0) await seed(store, Date.now())
    const api = createApi({
      store,
      session: cookieKeeper({ secure: false }),
      version,
      bank: settings.bank,
      limits: settings.limits ?? {},
      personas: settings.signIn === 'personas' ? 'on' : 'off',
      onFailure,
    })
    const ownNamesOnly = settings.signIn === 'personas'
    const host = createHost({ api, files: openStaticFiles(app), ownNamesOnly, onFailure })
    const listening = await listen(host, refuseMalformed, settings)
    const sweeping = repeat(async () => void (await api.sweep()), sweepMs, onFailure)
    return {
      url: listening.url,
      async stop() {
        // Live streams first: they would hold their connections until the grace is over.
        api.close()
        await Promise.all([listening.stop(graceMs), sweeping.stop()])
        await store.close()
      },
    }
  } catch (failure) {
    await store.close()
    throw failure
  }
}

/** Does something now and again after each pause, never twice at once. */
function repeat(act: () => Promise<void>, pauseMs: number, onFailure: (failure: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let turn = Promise.resolve()
  const takeTurn = async () => {
    await act().catch(onFailure)
    if (!stopped) timer = setTimeout(go, pauseMs).unref()
  }
  const go = () => {
    turn = takeTurn()
  }
  go()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await turn
    },
  }
}
