/** Build steps of the function for pages. */
import { posix, relative } from 'node:path'
import type { Plugin } from 'vite'

/** Serves `virtual:screen-modules`: by the path of a route the file of its screen, for the pages that the server makes. */
export function screenModules(routesSource: string): Plugin {
  const name = 'virtual:screen-modules'
  return {
    name: 'buurtkas:screen-modules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(modulesOf(routesSource, true))}` : undefined),
  }
}

/** By path the files (below `web/`) of the screens that the table of routes imports itself: of the pages that the server makes, or of the others. */
export function modulesOf(routesSource: string, prerendered: boolean): Record<string, string> {
  const rows = routesSource.matchAll(/\{\s*path: '([^']+)',\s*screen: \(\) => import\('\.\/([^']+)'\)[^{}]*\}/g)
  return Object.fromEntries(
    [...rows]
      .filter(([row]) => row.includes('prerendered: true') === prerendered)
      .map(([, path = '', file = '']) => [path, file]),
  )
}

/** Lets a lazy part say that it was shown: `lazy(() => import('./Part.tsx'))` becomes `lazyPart('folder/Part.tsx', ...)`. `web`: its folder, without a slash at the end. */
export function namedParts(web: string): Plugin {
  return {
    name: 'buurtkas:named-parts',
    enforce: 'pre',
    transform(code, id) {
      const file = relative(web, id.split('?')[0] ?? '')
      if (!file.endsWith('.tsx') || file.startsWith('prerender/')) return undefined
      const named = withNamedParts(code, file)
      return named === code
        ? undefined
        : { code: `import { lazyPart } from '${web}/prerender/part.tsx'\n${named}`, map: null }
    },
  }
}

/** The source of `file` (below `web/`) with its lazy parts named. */
export function withNamedParts(source: string, file: string): string {
  return source.replaceAll(
    /\blazy\((?=\(\) => import\('(\.[^']+)'\))/g,
    (_, part: string) => `lazyPart('${posix.join(posix.dirname(file), part)}', `,
  )
}

/** Leaves out what is of use in a visitor's browser alone: the exports of these files (below `web`) are there, and hold nothing. */
export function onlyInBrowser(web: string, files: readonly string[]): Plugin {
  return {
    name: 'buurtkas:only-in-browser',
    enforce: 'pre',
    transform(code, id) {
      return files.includes(relative(web, id.split('?')[0] ?? ''))
        ? { code: withoutContent(code), map: null }
        : undefined
    },
  }
}

/** A module with the same exports, all undefined. */
export function withoutContent(source: string): string {
  const named = exportsOf(source).map((name) => `export const ${name} = undefined`)
  return [...named, 'export default undefined'].join('\n')
}

/** The names that a module exports where it declares them. */
export function exportsOf(source: string): string[] {
  return [...source.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name = '']) => name)
}

const solidsTest = 'if (!resource.data && !resource.ref[0]._loading'

/**
 * Solid on the server asks anew for what was answered with nothing, each time that it makes a part again: such a page would never end.
 * Mended in its source; refuses the build when a newer version reads otherwise.
 */
export function emptyAnswersCount(): Plugin {
  return {
    name: 'buurtkas:empty-answers-count',
    transform(code, id) {
      if (!/solid-js\/dist\/server\.js$/.test(id)) return undefined
      if (!code.includes(solidsTest)) throw new Error('Solid for the server has changed: see web/build/prerender.ts')
      return { code: code.replace(solidsTest, "if (!('data' in resource) && !resource.ref[0]._loading"), map: null }
    },
  }
}
