/**
 * A build step that brings each area of texts with the modules that use it: who votes need not load the words of the desks.
 * A module uses an area when it names one of its keys: found in the source, so that nobody declares it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'vite'

type Texts = Readonly<Record<string, unknown>>

/** Texts inside every page; they come first. What the table of routes and the frame name of other areas comes with them. */
const coreAreas = ['shell', 'parts', 'problems']
const prefix = 'virtual:words/'

const textsOf = (module: object): Texts => Object.values(module)[0] as Texts
/** The areas whose keys a source names: whole in a string ('ballot.title'), or by their beginning in a template (`phase.${phase}`). */
export function areasIn(source: string, areas: ReadonlyMap<string, Texts>): string[] {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const [, text = '', more = ''] of source.matchAll(/['"`]([A-Za-z]+\.[A-Za-z0-9.-]*)(\$\{)?/g)) {
    if (more || text.endsWith('.')) beginnings.add(text)
    else whole.add(text)
  }
  const isNamed = (key: string) => whole.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning))
  return [...areas].filter(([, texts]) => Object.keys(texts).some(isNamed)).map(([area]) => area)
}

/** The keys of texts that a source names whole. */
export function keysIn(source: string, texts: Texts): string[] {
  const named = [...source.matchAll(/'([A-Za-z]+(?:\.[A-Za-z0-9-]+)+)'/g)].map(([, key = '']) => key)
  return [...new Set(named)].filter((key) => key in texts)
}

/** `web`: the folder of the site, absolute, without a slash at the end. */
export async function wordAreas(web: string): Promise<Plugin> {
  const read = async (language: 'nl' | 'en') => {
    const names = readdirSync(`${web}/words/${language}`).map((file) => file.replace(/\.ts$/, ''))
    const areas = new Map<string, Texts>()
    for (const area of names.filter((name) => name !== 'index')) {
      const module = (await import(`${web}/words/${language}/${area}.ts`)) as object
      areas.set(area, textsOf(module))
      exported.set(`${language}/${area}`, Object.keys(module)[0] ?? '')
    }
    return areas
  }
  /** The name that a file of texts exports: imported by it, for a whole module as an object would need code of its own, before the first paint. */
  const exported = new Map<string, string>()
  const importOf = (file: string, as: string) =>
    `import { ${exported.get(file)} as ${as} } from '${web}/words/${file}.ts'`
  const areas = { nl: await read('nl'), en: await read('en') }
  const isFrame = (file: string) => file === 'routes.ts' || file.startsWith('shell/')

  /** The few texts of other areas that the first file needs. */
  const named = (language: 'nl' | 'en') => {
    const all = Object.assign({}, ...areas[language].values()) as Texts
    const files = ['routes.ts', ...readdirSync(`${web}/shell`).map((file) => `shell/${file}`)]
    const keys = files.flatMap((file) => keysIn(readFileSync(`${web}/${file}`, 'utf8'), all))
    const texts = Object.fromEntries(keys.map((key) => [key, all[key]]).filter(([, text]) => typeof text === 'string'))
    return JSON.stringify(texts)
  }
  const core = (language: 'nl' | 'en') =>
    [
      ...coreAreas.map((area) => importOf(`${language}/${area}`, area)),
      `export default Object.assign(${named(language)}, ${coreAreas.join(', ')})`,
    ].join('\n')

  return {
    name: 'buurtkas:word-areas',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const area = id.slice(prefix.length + 1)
      if (area === 'core-nl' || area === 'core-en') return core(area === 'core-en' ? 'en' : 'nl')
      if (area === 'core')
        return [
          `import { register } from '${web}/words/texts.ts'`,
          `import texts from '${prefix}core-nl'`,
          `register(texts, () => import('${prefix}core-en').then((module) => module.default))`,
        ].join('\n')
      return [
        `import { register } from '${web}/words/texts.ts'`,
        importOf(`nl/${area}`, 'texts'),
        `register(texts, () => import('${web}/words/en/${area}.ts').then((module) => Object.values(module)[0]))`,
      ].join('\n')
    },
    transform(code, id) {
      const file = relative(web, id.split('?')[0] ?? '')
      if (!/^(?!\.\.|words\/|build\/).*\.tsx?$/.test(file) || isFrame(file)) return undefined
      const used = areasIn(code, areas.nl).filter((area) => !coreAreas.includes(area))
      if (used.length === 0) return undefined
      return { code: `${code}\n${used.map((area) => `import '${prefix}${area}'`).join('\n')}\n`, map: null }
    },
  }
}
