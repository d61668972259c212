export type Announcement = { id: number; text: string; tone: 'plain' | 'good' | 'bad'; visible: boolean; act?: Act }
/** What can be done about it, as a button beside the sentence. */
export type Act = { label: string; press: () => void }

const kept = 5
const shownFor = 6_000

let latest: readonly Announcement[] = []
let nextId = 1
const listeners = new Set<() => void>()

function change(to: readonly Announcement[]): void {
  latest = to
  for (const tell of listeners) tell()
}

/**
 * Says one sentence without touching the focus: to a screen reader always, on the screen where `show` is set. What went
 * wrong (`bad`) stays on the screen until it is put away; the rest goes by itself.
 */
export function announce(
  text: string,
  { show = false, tone = 'plain', act }: { show?: boolean; tone?: Announcement['tone']; act?: Act } = {},
): void {
  const id = nextId++
  change([...latest, { id, text, tone, visible: show, ...(act && { act }) }].slice(-kept))
  if (show && tone !== 'bad') setTimeout(() => putAway(id), shownFor)
}

/** Takes a sentence off the screen. */
export function putAway(id: number): void {
  change(latest.map((one) => (one.id === id ? { ...one, visible: false } : one)))
}

/** What was said last; with `subscribe` made for `useSyncExternalStore`. */
export function readAnnouncements(): readonly Announcement[] {
  return latest
}

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
