import type { CaseEntry, TimelinePage } from '../contract/entries.ts'

/** The part of a case's timeline that the window holds: without gaps, up to the newest entry. */
export type KnownEntries = {
  items: readonly CaseEntry[]
  /** Where the older part begins; absent when the beginning of the case is held. */
  before: number | undefined
  /** Whether the last change put entries before the others, and not after them. */
  grewAtStart: boolean
}

/** What is known from the first page alone. */
export function knowFirstPage(page: TimelinePage): KnownEntries {
  return { items: page.items, before: page.before, grewAtStart: false }
}

/**
 * The newest page joined to what is known. Entries never change, so pages are joined by version. Where the two do not
 * touch, somebody wrote more than a page while the window was away: the old part is let go, because a gap would read as
 * silence.
 */
export function joinNewest(known: KnownEntries, page: TimelinePage): KnownEntries {
  const newest = known.items.at(-1)?.version
  const first = page.items[0]?.version
  if (newest === undefined || first === undefined || first > newest) return knowFirstPage(page)
  const added = page.items.filter((entry) => entry.version > newest)
  return added.length === 0 ? known : { ...known, items: [...known.items, ...added], grewAtStart: false }
}

/** An older page put before what is known. */
export function joinOlder(known: KnownEntries, page: TimelinePage): KnownEntries {
  const oldest = known.items[0]?.version ?? Number.POSITIVE_INFINITY
  const added = page.items.filter((entry) => entry.version < oldest)
  return { items: [...added, ...known.items], before: page.before, grewAtStart: true }
}
