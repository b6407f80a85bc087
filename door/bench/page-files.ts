/** The files that a document names in its head, each once: what the browser fetches for the first view. */

export type FileKind = 'script' | 'style' | 'font'

/** One file of a page. */
export interface PageFile {
  readonly kind: FileKind
  /** As the document writes it: a path on the site. */
  readonly address: string
}

/** An attribute's value in a tag; undefined when the tag lacks it. */
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** Scripts, what is preloaded for them, style sheets and preloaded fonts of a document; icons, alternates and data blocks are none of these. */
export function filesOf(html: string): PageFile[] {
  const found = new Map<string, FileKind>()
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = attribute(tag, 'src') ?? attribute(tag, 'href')
    const rel = attribute(tag, 'rel')
    if (address === undefined) continue
    if (tag.startsWith('<script') || rel === 'modulepreload') found.set(address, 'script')
    else if (rel === 'stylesheet') found.set(address, 'style')
    else if (rel === 'preload' && attribute(tag, 'as') === 'font') found.set(address, 'font')
  }
  return [...found].map(([address, kind]) => ({ kind, address }))
}
