/** The build of the web application: `npx vite build web`, from the root of the project, writes `dist/web`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { endpoints } from '../shared/api/index.ts'
import { endpointTable } from './build/endpoint-table.ts'
import { preloadFonts } from './build/preload-fonts.ts'
import { umdAsModule } from './build/umd-as-module.ts'
import { wordAreas } from './build/word-areas.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Library, frame, client and the parts that most pages have. */
const base = [
  /node_modules\/(solid-js|@solidjs\/router)\//,
  /vite\/preload-helper/,
  /web\/theme\/index\.css$/,
  /web\/routes\.ts$/,
  /web\/shell\/(?!LogInReturn)/,
  /web\/client\/(?!(log-in|sending)\.ts)/,
  /web\/words\/(texts|index|formats|language)\.tsx?$/,
  /web\/words\/(nl\/(shell|parts|problems)|en\/problems)\.ts$/,
  /virtual:(words\/core(-nl)?|endpoint-table)$/,
  /web\/parts\/(Button|Hero|Loaded|Notice|PlanCard|StatusBadge|paths|district-name)\.tsx?$/,
  /shared\/(refusal|people\/roles|districts\/districts)\.ts$/,
]
/** The ballot as it opens; what comes later (dialog, notices, other kinds of rounds) stays apart. What a route imports cannot be in a group. */
const ballot = [
  /web\/public-space\/ballot\/(Ballot|Paper|SavedMark|voting|fits|kept|order)\.tsx?$/,
  /virtual:words\/ballot$/,
  /web\/words\/nl\/ballot\.ts$/,
  /web\/parts\/(Till|till-panes|follow-phase)\.tsx?$/,
  /shared\/ballots\/ballot\.ts$/,
]
const isOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id))

export default defineConfig({
  root: here('.'),
  plugins: [
    solid(),
    endpointTable(endpoints),
    umdAsModule(/node_modules\/papaparse\//),
    wordAreas(here('.').replace(/\/$/, '')),
    preloadFonts(['bricolage-grotesque-latin-wght-normal', 'source-sans-3-latin-wght-normal']),
  ],
  resolve: {
    // Solid sets its compiled templates by innerHTML; trusted types leave the page blank unless they pass a policy.
    alias: [{ find: /^solid-js\/web$/, replacement: here('./shell/trusted-web.ts') }],
  },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
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
