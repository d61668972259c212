import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The server as plain JavaScript for Node 20 and newer. Everything is bundled but the two drivers: one brings its wasm
 * and data files, the other looks for optional parts of itself.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        main: file('server/node/main.ts'),
        'rebuild-views': file('server/node/rebuild-views.ts'),
        // The demo people and cases: a file of their own that an installation may leave out.
        'demo-data': file('mocks/world/seed.ts'),
        'make-template': file('scripts/make-template.ts'),
      },
    },
  },
  ssr: { noExternal: true, external: ['pg', '@electric-sql/pglite'] },
})
