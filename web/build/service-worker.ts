/** A build step that writes `/sw.js`: the service worker in one file, with the files that a ballot may come to need after it was opened. */
import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** Parts that the ballot loads later: of its own folder, and texts. Who logs in needs the network anyway. */
const isLater = (chunk: Chunk) => /\/web\/public-space\/ballot\/|words\//.test(chunk.facadeModuleId ?? '')

/** The files of the ballot by path: the first file, its screen, and what that loads later, with their style sheets. Empty without a ballot. */
export function ballotFiles(bundle: Readonly<Record<string, Bundle[string]>>): string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  )
  const screen = [...chunks.values()].find(({ facadeModuleId }) =>
    facadeModuleId?.endsWith('/web/public-space/ballot/Screen.tsx'),
  )
  const found = new Set<string>()
  const add = (name: string) => {
    const chunk = chunks.get(name)
    if (!chunk || found.has(name)) return
    found.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    for (const each of chunk.imports) add(each)
    for (const each of chunk.dynamicImports) {
      const later = chunks.get(each)
      if (later && isLater(later) && !/words\/ar\//.test(later.facadeModuleId ?? '')) add(each)
    }
  }
  if (!screen) return []
  for (const chunk of chunks.values()) if (chunk.isEntry) add(chunk.fileName)
  add(screen.fileName)
  return [...found].sort().map((name) => `/${name}`)
}

/** `entry`: the file where the worker begins, absolute. */
export function serviceWorker(entry: string): Plugin {
  return {
    name: 'buurtkas:service-worker',
    apply: 'build',
    // Last: a chunk that held nothing but styles is gone by then.
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = ballotFiles(bundle)
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const built = await build({
        configFile: false,
        logLevel: 'error',
        define: { BUILD: JSON.stringify(version), FILES: JSON.stringify(files) },
        build: {
          write: false,
          target: 'es2022',
          rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      })
      const [output] = [built].flat()
      const [worker] = output && 'output' in output ? output.output : []
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built.')
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker.code })
    },
  }
}
