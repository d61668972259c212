/**
 * One policy for every answer: no inline script or style, no sink for markup (Trusted Types), nothing of other hosts,
 * nobody frames us. what the api answers adds that nothing is kept, as answers hold clients' data.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy lets the address of one worker through (docs/decisions/008-checks-in-a-worker.md).
  'trusted-types okno-checks',
].join('; ')

const refusedFeatures = [
  'accelerometer',
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
  // Of two policies a browser heeds both: a file that asked for a stricter one keeps it.
  const own = response.headers.get('content-security-policy')
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  if (own !== null) response.headers.append('content-security-policy', own)
  // A browser heeds it over https alone; sent elsewhere it would be noise.
  if (request.https) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  if (isAnswered(request.path)) response.headers.set('cache-control', 'no-store')
  return response
}

/** Whether the api answers a path, the client's own page among it, and not the window's files. */
export function isAnswered(path: string): boolean {
  return path === '/api' || path.startsWith('/api/') || path.startsWith('/consent/')
}
