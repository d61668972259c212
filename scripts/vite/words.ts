import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const languages = ['ru', 'en'] as const
const virtualId = 'virtual:okno-words'

/** Every text of a language, read into its parts, as the one file that the window fetches. */
function gatherWords(language: string): string {
  const words = readdirSync('src')
    .map((folder) => `src/${folder}/words.${language}.json`)
    .filter((file) => existsSync(file))
    .sort()
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
  return JSON.stringify(Object.fromEntries(words.map(([id, text]) => [id, parse(text)])))
}

/**
 * Gathers the texts into one JSON file per language beside the scripts, already read into their parts: the window then
 * carries neither the texts (a fifth of its own code) nor the reader of their syntax (8 KB), and fetches the language it
 * needs while its scripts are still on their way. `virtual:okno-words` tells where the files are.
 */
export function words(base: string): Plugin {
  let building = false
  return {
    name: 'okno:words',
    enforce: 'pre',
    config: (_config, { command }) => ({
      resolve:
        command === 'build'
          ? {
              alias: [
                {
                  find: /^@formatjs\/icu-messageformat-parser$/u,
                  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
                },
              ],
            }
          : {},
    }),
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    load(id) {
      if (id !== `\0${virtualId}`) return undefined
      const addresses = languages.map((language) => {
        if (!building) return `${language}: ${JSON.stringify(`${base}@okno-words/${language}.json`)}`
        const reference = this.emitFile({
          type: 'asset',
          name: `words.${language}.json`,
          source: gatherWords(language),
        })
        return `${language}: import.meta.ROLLUP_FILE_URL_${reference}`
      })
      return `export const wordsAddress = { ${addresses.join(', ')} }`
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const language = /\/@okno-words\/(ru|en)\.json$/u.exec(request.url ?? '')?.[1]
        if (language === undefined) return next()
        response.setHeader('Content-Type', 'application/json')
        return response.end(gatherWords(language))
      })
    },
    transformIndexHtml: {
      order: 'post',
      // The first language is wanted at once, by almost everybody.
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /words\.ru-[^/]*\.json$/u.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', href: base + file, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  }
}
