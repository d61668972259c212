import { routeNames, routes } from '../../src/contract/routes.ts'
import type { Route } from '../../src/contract/route.ts'
import type { Language } from '../../src/contract/codes.ts'

const words = {
  ru: {
    title: 'API Окна',
    machine: 'Для программ: ',
    write: 'изменение',
    problems: 'Отказы: ',
    version: 'нужен If-Match',
    open: 'без входа',
  },
  en: {
    title: 'Okno API',
    machine: 'For programs: ',
    write: 'write',
    problems: 'Refusals: ',
    version: 'needs If-Match',
    open: 'no sign-in',
  },
} as const

/** A readable page of the contract: plain HTML without script or style, so that any policy lets it through. */
export function docsPage(language: Language): string {
  const say = words[language]
  const rows = routeNames.map((name) => {
    const route: Route = routes[name]
    const marks = [
      ...(route.method !== 'GET' && !route.pure ? [`${say.write}, Idempotency-Key`] : []),
      ...(route.guards ? [say.version] : []),
      ...(route.access === 'open' ? [say.open] : []),
    ]
    return `<tr><td>${route.method}</td><td><code>/api${route.path}</code></td><td>${escapeHtml(route.summary)}${
      route.problems ? `<br><small>${say.problems}${route.problems.join(', ')}</small>` : ''
    }</td><td>${marks.join('; ')}</td></tr>`
  })
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say.title}</title><h1>${say.title}</h1><p>${say.machine}<a href="/api/openapi.json">/api/openapi.json</a></p><table border="1" cellpadding="6">${rows.join('')}</table></html>`
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
