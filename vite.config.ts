import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The one thing in which the demo differs from the application: which file starts it. */
const entries = { app: '/src/app/main.tsx', demo: '/mocks/demo.ts' } as const

/**
 * The demo lies on hosts that send no headers of ours, so its policy stands in the page. The server sends the same one
 * for the application, without the worker. One Trusted Types policy exists, for the address of the demo's worker.
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
  'trusted-types okno-demo-worker',
].join('; ')

const workerFile = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))

function demoEntry(): Plugin {
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

/** Two subsets of the one typeface are on every screen: asked for beside the script, they never shift a line later. */
function preloadFonts(): Plugin {
  return {
    name: 'okno:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /golos-text-(?:cyrillic|latin)-wght.*\.woff2$/u.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  }
}

export default defineConfig(({ mode }) => {
  const demo = mode === 'demo'
  return {
    // Relative in the demo, so that the folder works under any path; from the root in the application, which has
    // addresses of several levels.
    base: demo ? './' : '/',
    plugins: [react({ compiler: true }), preloadFonts(), ...(demo ? [demoEntry()] : [])],
    build: {
      outDir: demo ? 'dist/demo' : 'dist/app',
      emptyOutDir: true,
      manifest: true,
      sourcemap: false,
      target: 'es2023',
      // A data: font or image would ask for a wider policy than 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
    server: {
      host: '127.0.0.1',
      ...(demo ? {} : { proxy: { '/api': process.env['OKNO_API'] ?? 'http://127.0.0.1:4180' } }),
    },
    preview: { host: '127.0.0.1', port: 4181 },
  }
})
