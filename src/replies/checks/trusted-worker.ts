// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's file
import address from './checks-worker.ts?worker&url'
import { fetchAhead } from '../../api/fetch-ahead.ts'

interface TrustedTypePolicy {
  createScriptURL(address: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): TrustedTypePolicy
}

const own = new URL(address, document.baseURI).href

const check = (asked: string) => {
  if (asked !== own) throw new TypeError('Not the worker of the reply checks')
  return asked
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
/** The one Trusted Types policy of the window, named in its content policy: it lets this one address through. */
const policy = trustedTypes?.createPolicy('okno-checks', { createScriptURL: check })

/** Starts the worker that reads drafts. */
export function startChecksWorker(): Worker {
  return new Worker(policy?.createScriptURL(own) ?? check(own), { type: 'module', name: 'okno-checks' })
}

/** Brings its file into the browser's cache. */
export async function fetchChecksWorker(): Promise<void> {
  await fetchAhead(own)
}
