/** The table of routes as the tests need it, read when a test begins: the screens behind it are checked with the types of a browser, the tests without. */

interface Route {
  readonly path: string
  readonly prerendered?: boolean
}

const file: string = new URL('../../web/routes.ts', import.meta.url).href
const table: { readonly routes: readonly Route[] } = await import(file)

export const { routes } = table
