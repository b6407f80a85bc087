/** What a page weighs on the first visit of a resident on a phone. */
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { root } from '../../infra/local/build.ts'
import { note, print } from './figure.ts'

/** What a page may weigh on the first visit, in bytes: kB are of 1024. */
const mostBytes = { script: 35 * 1024, style: 10 * 1024 }

/** The screens that a resident opens on a phone. */
const screens = ['public-space/home', 'public-space/ballot']

const brotliBytes = (content: string | Uint8Array) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Bytes of script and style that each screen needs before it shows anything, compressed as the CDN sends them. */
export async function measureWeb(): Promise<void> {
  const built = await build({
    root: join(root, 'web'),
    configFile: join(root, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The site was not built.')
  const files = new Map(bundle.output.map((file) => [file.fileName, file]))
  const chunks = bundle.output.filter((file) => file.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry)
  for (const screen of screens) {
    const chunk = chunks.find((each) => each.facadeModuleId?.includes(`/web/${screen}/Screen.tsx`))
    if (!entry || !chunk) {
      note(`There is no screen ${screen} to weigh.`)
      continue
    }
    const needed = new Set<string>()
    const add = (name: string) => {
      const file = files.get(name)
      if (needed.has(name) || file?.type !== 'chunk') return
      needed.add(name)
      file.imports.forEach(add)
      for (const style of file.viteMetadata?.importedCss ?? []) needed.add(style)
    }
    add(entry.fileName)
    add(chunk.fileName)
    const weight = (end: string) =>
      [...needed]
        .filter((name) => name.endsWith(end))
        .map((name) => files.get(name))
        .reduce((sum, file) => sum + (file ? brotliBytes(file.type === 'chunk' ? file.code : file.source) : 0), 0)
    print(`${screen} script, brotli`, weight('.js'), 'B', mostBytes.script)
    print(`${screen} style, brotli`, weight('.css'), 'B', mostBytes.style)
  }
}
