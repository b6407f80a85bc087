/** A build step that asks the browser for the two fonts of the first screen before the style sheet is read. */
import type { Plugin } from 'vite'

/** Adds `<link rel="preload">` for each built woff2 file whose name starts with one of `names`; refuses the build when one is missing. */
export function preloadFonts(names: readonly string[]): Plugin {
  return {
    name: 'buurtkas:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const files = Object.keys(context.bundle ?? {})
        return names.map((name) => {
          const file = files.find((candidate) => candidate.includes(name) && candidate.endsWith('.woff2'))
          if (!file) throw new Error(`No built font file for ${name}`)
          return {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'head' as const,
          }
        })
      },
    },
  }
}
