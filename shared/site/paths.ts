/** Which addresses of the site are made by the function for pages, and which are files: read by CloudFront's behaviours and by the local server. */

/** Texts for machines: they look like files, and are made on request. */
export const madeTexts = ['/.well-known/security.txt', '/security.txt', '/robots.txt', '/sitemap.xml'] as const

/** Whether an address (not the API's) is a page or a text that is made; everything else with a dot in its last part is a file. */
export function isPagePath(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return !last.includes('.') || madeTexts.some((text) => text === path)
}

/** Says to the function for pages under which address (`https://host`) the visitor knows the site; the edge writes it. */
export const siteOriginHeader = 'x-site-origin'
