/** Types that no library gives: the trusted types of the browser, and Solid's built file behind our alias. */

interface TrustedHTML {
  toString(): string
}
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML?: (html: string) => string },
  ): { createHTML(html: string): TrustedHTML }
}
interface Window {
  readonly trustedTypes?: TrustedTypePolicyFactory
}

declare module 'solid-js/web/dist/web.js' {
  export * from 'solid-js/web'
  export function template(html: string, isImportNode?: boolean, isSvg?: boolean, isMathMl?: boolean): () => Element
}

declare module 'virtual:endpoint-table' {
  const table: Readonly<Record<string, import('./client/call.ts').EndpointRow>>
  export default table
}

declare module 'virtual:endpoint-table/rest' {
  const table: Readonly<Record<string, import('./client/call.ts').EndpointRow>>
  export default table
}

declare module 'virtual:words/core' {}

declare module 'virtual:screen-modules' {
  const modules: Readonly<Record<string, string>>
  export default modules
}
