import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { answersOnly } from './scripts/vite/answers-only.ts'
import { demoEntry } from './scripts/vite/demo-entry.ts'
import { layersFirst } from './scripts/vite/layers-first.ts'
import { preloadFonts } from './scripts/vite/preload-fonts.ts'
import { words } from './scripts/vite/words.ts'

/**
 * Where the React Compiler earns its weight: what stands above the panels, so that a panel whose data did not change is
 * not drawn at all, and the long lists, which are drawn again with every entry and tick. Compiled code is larger by a third:
 * everything would cost 20 KB of the 180 a window may weigh (`npm run size`). A letter typed into a reply draws nothing.
 */
const compiled = [
  '/src/workspace/workspace',
  '/src/workspace/open-case',
  '/src/workspace/case-',
  '/src/workspace/client-pane',
  '/src/queue/',
  '/src/timeline/timeline',
]

export default defineConfig(({ mode, command }) => {
  const demo = mode === 'demo'
  // Relative in the demo, so that the folder works under any path; from the root in the application, which has
  // addresses of several levels.
  const base = demo ? './' : '/'
  return {
    base,
    plugins: [
      react({ compiler: { sources: compiled } }),
      words(base),
      preloadFonts(base),
      layersFirst(),
      ...(demo ? [] : [answersOnly()]),
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
      // What a window weighs is checked by `npm run size`; the demo carries a whole server and is not in a hurry.
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        output: {
          // Many folders have a `later.ts`; its file is known by the folder.
          chunkFileNames: ({ name, facadeModuleId }) =>
            `assets/${/\/(\w[\w-]*)\/later[\w-]*\.ts$/u.exec(facadeModuleId ?? '')?.[1]?.concat('-') ?? ''}${name}-[hash].js`,
          // Two files at the start: libraries, which stay the same from release to release, and the window itself. What
          // several later parts share is one file: thirty of half a kilobyte cost more to ask for than to read.
          codeSplitting: {
            groups: [
              { name: 'libraries', tags: ['$initial'], test: /node_modules.*\.[cm]?js$/u },
              { name: 'window', tags: ['$initial'] },
              // The demo's server shares nearly everything with the window.
              ...(demo ? [] : [{ name: 'shared', test: /\/src\//u, minShareCount: 2 }]),
            ],
          },
        },
      },
    },
    css: {
      // A class needs no readable name in what is published: shorter ones save 2 KB of script.
      modules: { generateScopedName: command === 'build' ? '_[hash:base64:5]' : '[name]_[local]_[hash:base64:5]' },
    },
    worker: { format: 'es' },
    server: {
      host: '127.0.0.1',
      ...(demo ? {} : { proxy: { '/api': process.env['OKNO_API'] ?? 'http://127.0.0.1:4180' } }),
    },
    preview: { host: '127.0.0.1', port: 4181 },
  }
})
