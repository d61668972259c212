import type { Assertion } from './assertions.ts'
import { namesThing, sharesMatter, sharesMost } from './matter.ts'

/** Whether two assertions cannot both be so: the same of one matter, said and denied. */
export function isOpposite(now: Assertion, before: Assertion): boolean {
  if (now.holds === before.holds || nameOthers(now, before)) return false
  if (now.pair === before.pair)
    return sharesMatter(now.about, before.about) || sharesMost(now.about, before.about) || sharesNear(now, before)
  if (now.family !== before.family) return false
  if (now.family === 'exists' && now.pair !== 'exists' && before.pair !== 'exists') return false
  return sharesNear(now, before)
}

/** The clauses alone share their matter, and a thing of the bank is in it. */
function sharesNear({ near }: Assertion, before: Assertion): boolean {
  const shared = new Set([...near].filter((concept) => before.near.has(concept)))
  const same = shared.size > 0 && shared.size === near.size && near.size === before.near.size
  return same || ((namesThing(shared) || shared.size > 1) && sharesMatter(near, before.near))
}

/** «На Лесной закрыто, на Речной открыто»: each has a name of its own. */
function nameOthers(now: Assertion, before: Assertion): boolean {
  return now.names.size > 0 && before.names.size > 0 && ![...now.names].some((name) => before.names.has(name))
}

/** The earlier reply says the very same too: «плитка входит, краска не входит», said again. */
export function agrees(now: Assertion, before: readonly Assertion[]): boolean {
  return before.some(
    (each) =>
      each.pair === now.pair &&
      each.holds === now.holds &&
      each.near.size === now.near.size &&
      [...each.near].every((concept) => now.near.has(concept)),
  )
}
