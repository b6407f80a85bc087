/**
 * A build step that spares every visitor Solid's store. The router asks for it to unwrap what a query gave,
 * in case that was a store; ours give plain answers. The screens that edit large forms load it for themselves.
 */
import type { Plugin } from 'vite'

const store = 'solid-js/store'
const stand = '\0virtual:router-store'

/** Gives the router alone a store whose `unwrap` hands back what it gets. */
export function routerWithoutStore(): Plugin {
  return {
    name: 'buurtkas:router-without-store',
    enforce: 'pre',
    resolveId: (id, importer) => (id === store && importer?.includes('/@solidjs/router/') ? stand : undefined),
    load: (id) =>
      id === stand
        ? `export { createStore, reconcile } from '${store}'\nexport const unwrap = (value) => value\n`
        : undefined,
  }
}
