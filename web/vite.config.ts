/** The build of the web application: `npx vite build web`, from the root of the project, writes `dist/web`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { endpoints } from '../shared/api/index.ts'
import { endpointTable } from './build/endpoint-table.ts'
import { preloadFonts } from './build/preload-fonts.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [
    solid(),
    endpointTable(endpoints),
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
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
