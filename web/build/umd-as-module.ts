/**
 * A build step for a library that comes as one old file for every way of loading (UMD): wraps it as a module. Otherwise the bundler's
 * helpers for such files go into the first script of every page, for a library that one screen uses.
 */
import type { Plugin } from 'vite'

/** `file`: matches the library's file. It finds the `module` and `exports` that it looks for; what it leaves there is the default export. */
export function umdAsModule(file: RegExp): Plugin {
  return {
    name: 'buurtkas:umd-as-module',
    transform(code, id) {
      if (!file.test(id)) return undefined
      // The semicolons matter: such a file begins with a bracket.
      const head = 'const module = { exports: {} }; const exports = module.exports;\n'
      return { code: `${head}${code};\nexport default module.exports\n`, map: null }
    },
  }
}
