import type { Plugin } from 'vite'

/** Two subsets of the one typeface are on every screen: asked for beside the script, they never shift a line later. */
export function preloadFonts(base: string): Plugin {
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
