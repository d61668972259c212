// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's file
import address from './checks-worker.ts?worker&url'

interface TrustedTypePolicy {
  createScriptURL(address: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): TrustedTypePolicy
}

/** Where the worker's file lies. */
export const workerAddress = new URL(address, document.baseURI).href

const check = (asked: string) => {
  if (asked !== workerAddress) throw new TypeError('Not the worker of the reply checks')
  return asked
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
/** The one Trusted Types policy of the window, named in its content policy: it lets this one address through. */
const policy = trustedTypes?.createPolicy('okno-checks', { createScriptURL: check })

/** Starts the worker that reads drafts. */
export function startChecksWorker(): Worker {
  return new Worker(policy?.createScriptURL(workerAddress) ?? check(workerAddress), {
    type: 'module',
    name: 'okno-checks',
  })
}
