/** The build of the files of the site; `node web/build/site.ts` runs it together with that of the function for pages. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { endpoints } from '../shared/api/index.ts'
import { endpointTable } from './build/endpoint-table.ts'
import { noCycles } from './build/no-cycles.ts'
import { packageCss } from './build/package-css.ts'
import { preloadFonts } from './build/preload-fonts.ts'
import { routerWithoutStore } from './build/router-without-store.ts'
import { serviceWorker } from './build/service-worker.ts'
import { umdAsModule } from './build/umd-as-module.ts'
import { wordAreas } from './build/word-areas.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Library, frame, client and the parts that most pages have. */
const base = [
  /node_modules\/(solid-js\/(dist|web)|@solidjs\/router)\//,
  /vite\/preload-helper/,
  /web\/theme\/index\.css$/,
  // Every page loads these: in one file they are four requests less before the first paint.
  /web\/parts\/(hero|notice|plan-card|theme-colours)\.css$/,
  /web\/routes\.ts$/,
  // Empty in the browser, and no request of their own.
  /web\/(prerender\/(visit|without-scripts)|parts\/NeedsScript)\.tsx?$/,
  /web\/shell\/(?!LogInReturn)/,
  /web\/client\/(?!(log-in|sending)\.ts)/,
  /web\/words\/(texts|index|formats|language)\.tsx?$/,
  /web\/words\/(nl\/(shell|parts|problems)|en\/problems)\.ts$/,
  /virtual:(words\/core(-nl)?|endpoint-table|router-store)$/,
  /web\/parts\/(Button|Hero|Loaded|Notice|PlanCard|StatusBadge|paths|district-name|follow-phase)\.tsx?$/,
  /shared\/(refusal|people\/roles|districts\/names)\.ts$/,
]
/** The ballot as it opens; what comes later (dialog, notices, other kinds of rounds) stays apart. What a route imports cannot be in a group. */
const ballot = [
  /web\/public-space\/ballot\/screen\.css$/,
  /web\/public-space\/ballot\/(Ballot|Paper|voting|vote-state|later|fits|kept|order)\.tsx?$/,
  /virtual:words\/ballot$/,
  /web\/words\/nl\/ballot\.ts$/,
  /web\/parts\/(Till|till-panes)\.tsx?$/,
  /shared\/ballots\/ballot\.ts$/,
]
const isOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id))

export default defineConfig({
  root: here('.'),
  plugins: [
    solid(),
    endpointTable(endpoints),
    routerWithoutStore(),
    noCycles(),
    umdAsModule(/node_modules\/papaparse\//),
    wordAreas(here('.').replace(/\/$/, '')),
    serviceWorker(here('./service-worker/entry.ts')),
    preloadFonts(['bricolage-grotesque-latin-wght-normal', 'source-sans-3-latin-wght-normal']),
  ],
  css: { postcss: { plugins: [packageCss()] } },
  resolve: {
    // Solid sets its compiled templates by innerHTML; trusted types leave the page blank unless they pass a policy.
    alias: [{ find: /^solid-js\/web$/, replacement: here('./shell/trusted-web.ts') }],
  },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // For the function that makes the pages: which files a screen needs.
    manifest: 'files.json',
    target: 'es2022',
    // A data: font or an inline script would break the security policy.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Of a screen only the style sheets are named beforehand: its scripts are few, and the list of all would weigh more than it gains.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every page needs, in one file: small files compress badly.
            { name: 'base', test: isOf(base) },
            { name: 'ballot', test: isOf(ballot) },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
})
