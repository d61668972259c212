import { apiSettings, apiUrl } from '../api-settings.ts'
import { openTabs } from '../tabs.ts'
import { Live, type LiveMessage } from './live.ts'

/** The live entries of one operator, wired to this browser. Operators of one browser do not hear each other's. */
export function createBrowserLive(operatorId: string): Live {
  const name = `okno-live-${operatorId}`
  return new Live({
    openTabs: () => openTabs<LiveMessage>(name),
    chance: () => Math.random(),
    lead: async (work, signal) => {
      if (!('locks' in navigator)) return work()
      return await navigator.locks.request(name, { signal }, work)
    },
    pause: (milliseconds, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          globalThis.removeEventListener('online', wake)
          resolve()
        }
        const timer = setTimeout(wake, milliseconds)
        globalThis.addEventListener('online', wake)
        signal.addEventListener('abort', wake, { once: true })
      }),
    open: async (lastId, signal) => {
      const headers = new Headers({ Accept: 'text/event-stream' })
      if (lastId !== '') headers.set('Last-Event-ID', lastId)
      const url = apiUrl('/events')
      const credentials = url.origin === location.origin ? 'same-origin' : 'include'
      const response = await apiSettings().fetch(new Request(url, { headers, signal, credentials, cache: 'no-store' }))
      if (response.status === 401) apiSettings().onSignedOut?.()
      return response
    },
  })
}
