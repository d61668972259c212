import type { SessionKeeper } from '../../server/session/session-keeper.ts'

/**
 * A service worker can neither read a page's cookies nor set them, so in the demo the session's token travels in a
 * header and each tab keeps its own: two operators can sit side by side in two tabs of one browser.
 */
export const sessionHeader = 'okno-demo-session'

/** For the api: reads the token from the header and answers with it. An empty one means signed out. */
export const pageSession: SessionKeeper = {
  read: (request) => request.headers.get(sessionHeader) ?? undefined,
  issue: (headers, token) => headers.set(sessionHeader, token),
  clear: (headers) => headers.set(sessionHeader, ''),
}

/** For the page: the jar of this tab. It survives a reload and ends with the tab. */
export const tabJar = {
  read: (): string | null => sessionStorage.getItem(sessionHeader),
  keep(token: string): void {
    if (token === '') sessionStorage.removeItem(sessionHeader)
    else sessionStorage.setItem(sessionHeader, token)
  },
}
