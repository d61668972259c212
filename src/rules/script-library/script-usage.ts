import type { ScriptUsage } from '../../contract/script-proposals.ts'
import { phrasesOf } from '../scripts/compare-texts.ts'
import type { ScriptState } from './script-state.ts'

/** The uses of one version of a script summed up, edits counted by their places: `3:removed`. */
export interface ScriptTally {
  scriptId: string
  version: number
  used: number
  edited: number
  edits: number
  phrases: number
  places: Record<string, number>
}

/** One use of a script in a reply that was sent. */
export interface ScriptUseRow {
  entryId: string
  scriptId: string
  version: number
  operatorId: string | null
  at: string
  edits: number
  phrases: number
  places: string[]
}

const mostPlaces = 5
const mostReasons = 5

/** Sums up uses per version. */
export function sumUses(rows: Iterable<ScriptUseRow>): ScriptTally[] {
  const sums = new Map<string, ScriptTally>()
  for (const { scriptId, version, edits, phrases, places } of rows) {
    const key = `${version} ${scriptId}`
    const sum = sums.get(key) ?? { scriptId, version, used: 0, edited: 0, edits: 0, phrases: 0, places: {} }
    sum.used += 1
    sum.edited += edits > 0 ? 1 : 0
    sum.edits += edits
    sum.phrases += phrases
    for (const place of places) sum.places[place] = (sum.places[place] ?? 0) + 1
    sums.set(key, sum)
  }
  return [...sums.values()]
}

/** Which scripts are edited most, where and why: the share of edited uses first, then how often they are used. */
export function describeUsage(tallies: readonly ScriptTally[], states: readonly ScriptState[]): ScriptUsage[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  return tallies
    .flatMap((tally): ScriptUsage[] => {
      const state = byId.get(tally.scriptId)
      const script = state?.versions.find(({ version }) => version === tally.version)
      if (!state || !script) return []
      const { used, edited, edits, phrases } = tally
      return [
        {
          id: script.id,
          version: script.version,
          title: script.title,
          used,
          edited,
          share: phrases === 0 ? 0 : Math.min(1, edits / phrases),
          places: placesOf(tally, script.text),
          reasons: reasonsOf(state, script.version),
        },
      ]
    })
    .sort((a, b) => b.edited / b.used - a.edited / a.used || b.used - a.used || a.title.localeCompare(b.title, 'ru'))
}

function placesOf({ places }: ScriptTally, text: string): ScriptUsage['places'] {
  const phrases = phrasesOf(text)
  const found = new Map<number, ScriptUsage['places'][number]>()
  for (const [key, count] of Object.entries(places)) {
    const [at, kind] = key.split(':')
    const phrase = phrases[Number(at)]?.trim()
    if (phrase === undefined || (kind !== 'changed' && kind !== 'removed' && kind !== 'added')) continue
    const place = found.get(Number(at)) ?? { phrase, changed: 0, removed: 0, added: 0 }
    place[kind] += count
    found.set(Number(at), place)
  }
  const sum = (place: ScriptUsage['places'][number]) => place.changed + place.removed + place.added
  return [...found.values()].sort((a, b) => sum(b) - sum(a)).slice(0, mostPlaces)
}

function reasonsOf({ proposals }: ScriptState, version: number): ScriptUsage['reasons'] {
  const counts = new Map<string, { why: string; count: number }>()
  for (const { why, on } of proposals) {
    if (on !== version) continue
    const key = why.trim().toLowerCase()
    const counted = counts.get(key) ?? { why: why.trim(), count: 0 }
    counted.count += 1
    counts.set(key, counted)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, mostReasons)
}
