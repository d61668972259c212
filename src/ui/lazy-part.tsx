import { createElement, useSyncExternalStore, type ComponentType } from 'react'
import { fetchLater } from './lazy-dialog.tsx'
import { whenIdle } from './when-idle.ts'

/**
 * A part of the screen that is not needed for the first picture: nothing stands in its place until its code is there. One
 * that did not load is asked for again with the next that needs it.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  const waiting = new Set<() => void>()
  async function fetchOnce() {
    loaded ??= await load()
    for (const tell of waiting) tell()
  }
  fetchLater(fetchOnce)
  function subscribe(tell: () => void) {
    waiting.add(tell)
    if (loaded === undefined)
      void whenIdle(500)
        .then(fetchOnce)
        .catch(() => {})
    return () => waiting.delete(tell)
  }
  return function LazyPart(props: Props) {
    const Part = useSyncExternalStore(subscribe, () => loaded)
    return Part === undefined ? null : createElement(Part, props)
  }
}
