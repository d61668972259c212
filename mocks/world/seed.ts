import type { Store } from '../../server/store/store.ts'
import { episodesAt } from './episodes.ts'
import { seededIds, type WorldIds } from './ids.ts'
import { caseIdIn, playWorld } from './play-world.ts'
import { cardEditionsAt } from './knowledge.ts'
import { pourInto } from './pour.ts'
import { scriptEditionsAt } from './scripts.ts'
import { timesAt } from './times.ts'

/** Fills an empty store with the demo people and cases as of a moment. Does nothing where they already are. */
export async function seedDemoWorld(
  store: Store,
  now: number,
  { ids = seededIds(), spoils = false }: { ids?: WorldIds; spoils?: boolean } = {},
): Promise<void> {
  const times = timesAt(now)
  const episodes = episodesAt(times)
  const numbers = episodes.flatMap(({ cases }) => cases.map(({ number }) => number))
  if (await store.load(`case:${caseIdIn(ids, Math.max(...numbers))}`)) return
  await passNumbers(store, Math.max(...numbers))
  await pourInto(store, (scratch) =>
    playWorld(scratch, { episodes, scripts: scriptEditionsAt(times, ids), cards: cardEditionsAt(times), ids, spoils }),
  )
}

/** The same in the page, where a store in memory can show what an altered proof looks like. */
export const plantDemo = (store: Store, now: number): Promise<void> => seedDemoWorld(store, now, { spoils: true })

/** The id under which a case of the demo world is found on every start. */
export const demoCaseId = (number: number): string => caseIdIn(seededIds(), number)

/** The next case opened gets a number after those of the demo. */
async function passNumbers(store: Store, last: number): Promise<void> {
  while ((await store.nextCaseNumber()) < last);
}
