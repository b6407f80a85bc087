/** Builds the site and the function for its pages: `node web/build/site.ts [files] [function]`, by default into `dist/web` and `dist/pages`. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { fontsOf, themesIn } from '../prerender/theme.ts'

const web = fileURLToPath(new URL('..', import.meta.url))
const [files = join(web, '../dist/web'), pages = join(web, '../dist/pages')] = process.argv
  .slice(2)
  .map((path) => resolve(path))

const run = (configFile: string, outDir: string) =>
  build({ configFile: join(web, configFile), logLevel: 'warn', build: { outDir, emptyOutDir: true } })

await Promise.all([run('vite.config.ts', files), run('vite.prerender.config.ts', pages)])

// What the function knows of the site: the empty page, the files of each screen, and the themes with their fonts.
renameSync(join(files, 'files.json'), join(pages, 'files.json'))
writeFileSync(join(pages, 'shell.html'), readFileSync(join(files, 'index.html')))
const styles = readdirSync(join(files, 'assets'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(files, 'assets', name), 'utf8'))
writeFileSync(
  join(pages, 'themes.json'),
  JSON.stringify(Object.fromEntries(themesIn(styles).map((theme) => [theme, fontsOf(theme, styles)]))),
)
// Every page comes from the function, which fills this one in.
rmSync(join(files, 'index.html'))
