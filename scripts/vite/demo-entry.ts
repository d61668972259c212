import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The one thing in which the demo differs from the application: which file starts it. */
const entries = { app: '/src/app/main.tsx', demo: '/mocks/demo.ts' } as const

/**
 * The demo lies on hosts that send no headers of ours, so its policy stands in the page. The server sends the same one
 * for the application. Beside the window's own Trusted Types policy there is one for the addresses of the demo's workers.
 */
const demoPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types okno-checks okno-demo-worker',
].join('; ')

const workerFile = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))

/** Starts the page by the demo's entry, with its policy, and puts the service worker beside it. */
export function demoEntry(): Plugin {
  let building = false
  return {
    name: 'okno:demo-entry',
    configResolved(config) {
      building = config.command === 'build'
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const swapped = html.replace(entries.app, entries.demo)
        // The dev server puts its own inline script into the page; the policy is for what is published.
        return building
          ? {
              html: swapped,
              tags: [
                {
                  tag: 'meta',
                  attrs: { 'http-equiv': 'Content-Security-Policy', content: demoPolicy },
                  injectTo: 'head-prepend',
                },
              ],
            }
          : swapped
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: readFileSync(workerFile) })
    },
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readFileSync(workerFile))
      })
    },
  }
}
