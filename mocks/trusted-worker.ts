interface TrustedTypePolicy {
  createScriptURL(address: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): TrustedTypePolicy
}

/**
 * The Trusted Types policy of the demo, named in its content policy: it lets through the addresses of the demo's own two
 * workers and nothing else. The application has none but that of its reply checks.
 */
export function trustWorkers(): (address: string) => string {
  const own = new URL('.', document.baseURI)
  const check = (address: string) => {
    const url = new URL(address, document.baseURI)
    if (url.origin !== own.origin || !url.pathname.startsWith(own.pathname))
      throw new TypeError('Not a worker of the demo')
    return url.href
  }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('okno-demo-worker', { createScriptURL: check })
  const trust = (address: string) => policy?.createScriptURL(address) ?? check(address)

  // MSW registers its worker by a plain string, which Trusted Types refuse.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
  if (serviceWorker) {
    const register = serviceWorker.register.bind(serviceWorker)
    serviceWorker.register = (address, options) => register(trust(String(address)), options)
  }
  return trust
}
