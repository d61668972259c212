import type { Language } from '../contract/codes.ts'

export interface ApiSettings {
  /** Where the API is, without a slash at the end: `/api`, or another origin. */
  readonly base: string
  readonly language: () => Language
  /** Injected in tests; the browser's own otherwise. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Told the server's clock with every answer that carries `Okno-Time` or `Date`. */
  readonly onDate?: (serverNow: number) => void
  /** Told when the session is no longer there. */
  readonly onSignedOut?: () => void
}

let settings: ApiSettings = {
  base: '/api',
  language: () => 'ru',
  fetch: (request) => globalThis.fetch(request),
}

/** Called once at the start, before the first request. */
export function configureApi(changes: Partial<ApiSettings>): void {
  settings = { ...settings, ...changes }
}

export function apiSettings(): ApiSettings {
  return settings
}

/** Absolute address of a path below the API's base. */
export function apiUrl(path: string): URL {
  return new URL(settings.base + path, globalThis.location?.href ?? 'http://localhost/')
}
