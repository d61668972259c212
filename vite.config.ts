import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '@formatjs/icu-messageformat-parser'
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
function preloadFonts(base: string): Plugin {
  return {
    name: 'okno:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /golos-text-(?:cyrillic|latin)-wght.*\.woff2$/u.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + file, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  }
}

/**
 * Texts are read into their parts at the build, so that the window does not carry the reader (8 KB of 180). What the
 * library calls its parser is then replaced by its own empty one.
 */
function compiledWords(): Plugin {
  return {
    name: 'okno:compiled-words',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/u,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform: {
      filter: { id: /\/words\.(?:ru|en)\.json$/u },
      handler(code) {
        const words = Object.entries(JSON.parse(code) as Record<string, string>)
        const parts = words.map(([id, text]) => `${JSON.stringify(id)}:${JSON.stringify(parse(text))}`)
        return { code: `export default {${parts.join(',')}}`, moduleType: 'js' }
      },
    },
  }
}

/** As in `src/ui/tokens.css`. A later file must not begin a layer before this order is known, so each one tells it. */
const layers = '@layer tokens,base,ui,panels,workspace;'

function layersFirst(): Plugin {
  return {
    name: 'okno:layers-first',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type === 'asset' && asset.fileName.endsWith('.css')) asset.source = layers + String(asset.source)
      }
    },
  }
}

export default defineConfig(({ mode }) => {
  const demo = mode === 'demo'
  // Relative in the demo, so that the folder works under any path; from the root in the application, which has
  // addresses of several levels.
  const base = demo ? './' : '/'
  return {
    base,
    plugins: [
      react({ compiler: true }),
      preloadFonts(base),
      layersFirst(),
      compiledWords(),
      ...(demo ? [demoEntry()] : []),
    ],
    build: {
      outDir: demo ? 'dist/demo' : 'dist/app',
      emptyOutDir: true,
      manifest: true,
      sourcemap: false,
      target: 'es2023',
      // A data: font or image would ask for a wider policy than 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // Two files at the start: libraries, which stay the same from release to release, and the window itself.
          codeSplitting: {
            groups: [
              { name: 'libraries', tags: ['$initial'], test: /node_modules.*\.[cm]?js$/u },
              { name: 'window', tags: ['$initial'] },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
    server: {
      host: '127.0.0.1',
      ...(demo ? {} : { proxy: { '/api': process.env['OKNO_API'] ?? 'http://127.0.0.1:4180' } }),
    },
    preview: { host: '127.0.0.1', port: 4181 },
  }
})
