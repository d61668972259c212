/**
 * One policy for every answer: no inline script or style, no sink for markup (Trusted Types), nothing of other hosts,
 * nobody frames us. `/api` adds that nothing is kept, as answers hold clients' data.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const refusedFeatures = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

const always: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Headers that stand on every answer, whatever it is, the one that refuses included. */
export function secure(response: Response, request: { path: string; https: boolean }): Response {
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  // A browser heeds it over https alone; sent elsewhere it would be noise.
  if (request.https) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  if (isApi(request.path)) response.headers.set('cache-control', 'no-store')
  return response
}

/** Whether a path belongs to the api and not to the window's files. */
export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/')
}
