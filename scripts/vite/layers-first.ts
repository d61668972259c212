import type { Plugin } from 'vite'

/** As in `src/ui/tokens.css`. A later file must not begin a layer before this order is known, so each one tells it. */
const layers = '@layer tokens,base,ui,panels,workspace;'

export function layersFirst(): Plugin {
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
