import { createApi, type Api } from '../../server/api.ts'
import { demoBank } from '../../server/bank.ts'
import { MemoryStore } from '../../server/store/memory/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { forgetSnapshot, keepSnapshot, readSnapshot, type KeptWorld } from './kept-snapshot.ts'
import { pageSession } from './page-session.ts'

/** Missed promises are marked this often, as on a server. */
const sweepEvery = 15_000
/** A past that nobody has touched is told anew after this: yesterday's «in three hours» would all be missed. */
const freshFor = 6 * 3_600_000

/** Fills an empty store with the invented clients and cases, as if they had lived until `now`. */
export type Plant = (store: Store, now: number) => Promise<void>

/** The api of the demo: the very one of the server, on a store in memory that this browser keeps. */
export interface DemoApi {
  handle(request: Request): Promise<Response>
  /** Forgets all that was done and tells the invented past anew, up to this moment. */
  startAgain(): Promise<void>
}

/** Opens the demo where it was left, or at its beginning. */
export function openDemoApi(plant: Plant, version: string): DemoApi {
  let world = openWorld(plant, version)
  setInterval(() => void world.then(({ api }) => api.sweep()).catch(() => {}), sweepEvery)
  return {
    async handle(request) {
      const { api, touch, kept } = await world
      const response = await api.handle(request)
      if (request.headers.has('Idempotency-Key') && response.ok) touch()
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

interface World {
  readonly api: Api
  /** An operator has done something: from now on this world is theirs and is kept. */
  readonly touch: () => void
  /** Resolves when everything that was answered is kept: an answer that a reload could undo would be a lie. */
  readonly kept: () => Promise<void>
}

async function openWorld(plant: Plant, version: string): Promise<World> {
  const snapshot = await readWorld()
  const plantedAt = snapshot?.plantedAt ?? Date.now()
  let touched = snapshot?.touched ?? false
  let planting = true
  let saving = Promise.resolve()
  let waiting = false
  const store = new MemoryStore({
    ...(snapshot ? { snapshot } : {}),
    onAppend: () => keepSoon(),
    onSessionEnded: () => keepSoon(),
  })

  // Several changes in a row are kept once; each caller still waits for the one that holds its own.
  function keepSoon(): void {
    if (planting || waiting) return
    waiting = true
    saving = saving.then(() => {
      waiting = false
      return keepSnapshot({ ...store.snapshot(), plantedAt, touched }).catch(() => {})
    })
  }

  if (!snapshot) await plant(store, plantedAt)
  planting = false
  if (!snapshot) keepSoon()
  return {
    api: createApi({
      store,
      session: pageSession,
      version,
      bank: demoBank,
      origin: 'unchecked',
      limits: noLimits,
      onFailure: tellFailure,
    }),
    touch() {
      if (touched) return
      touched = true
      keepSoon()
    },
    kept: () => saving,
  }
}

/** Whose machine it is may keep it busy. */
const noLimits = { 'sign-in': 0, form: 0, reading: 0, check: 0 }

/** What was kept; nothing where it is too old to be of use, or where this browser keeps nothing. */
async function readWorld(): Promise<KeptWorld | undefined> {
  const kept = await readSnapshot().catch(() => undefined)
  if (!kept || (!kept.touched && Date.now() - kept.plantedAt > freshFor)) return undefined
  return kept
}

function tellFailure(failure: unknown): void {
  console.error(failure)
}
