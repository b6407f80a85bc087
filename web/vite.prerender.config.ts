/** The build of the function for pages: the same screens as HTML, in `dist/pages`. It takes its list of files from the build of the site. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { endpoints } from '../shared/api/index.ts'
import { endpointTable } from './build/endpoint-table.ts'
import { emptyAnswersCount, exportsOf, modulesOf, namedParts, onlyInBrowser, screenModules } from './build/prerender.ts'
import { umdAsModule } from './build/umd-as-module.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const web = here('.').replace(/\/$/, '')
const routes = readFileSync(here('./routes.ts'), 'utf8')
/** The globals of a browser that a screen may name. */
const browser = exportsOf(readFileSync(here('./prerender/browser.ts'), 'utf8'))

export default defineConfig({
  root: here('.'),
  // The files of `public/` belong to the site.
  publicDir: false,
  plugins: [
    namedParts(web),
    onlyInBrowser(web, [
      ...Object.values(modulesOf(routes, false)),
      'desk-screens.ts',
      'client/log-in.ts',
      'documents/word.ts',
      'recount/client.ts',
    ]),
    solid({ solid: { generate: 'ssr', hydratable: false } }),
    emptyAnswersCount(),
    endpointTable(endpoints),
    umdAsModule(/node_modules\/papaparse\//),
    screenModules(routes),
  ],
  resolve: {
    alias: [
      { find: /^virtual:words\/core$/, replacement: here('./prerender/texts.ts') },
      // All texts of all languages are there from the start.
      { find: /^.*\/words\/texts\.ts$|^\.\/texts\.ts$/, replacement: here('./prerender/texts.ts') },
    ],
  },
  ssr: { noExternal: true },
  build: {
    ssr: here('./prerender/entry.ts'),
    outDir: here('../dist/pages'),
    emptyOutDir: true,
    target: 'node24',
    reportCompressedSize: false,
    rolldownOptions: {
      transform: {
        inject: Object.fromEntries(browser.map((name) => [name, [here('./prerender/browser.ts'), name]])),
      },
      output: { entryFileNames: 'index.mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
    },
  },
})
