/** Reads the texts of a zip file by its central directory: as much of the format as a Word file uses. */
import { inflateRawSync } from 'node:zlib'

/** The files of an archive by name, as UTF-8 text. Throws for what is no archive, or is packed in another way. */
export function unzipped(archive: Uint8Array): Map<string, string> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('No zip file')
  const files = new Map<string, string>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('No entry')
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = archive.subarray(start, start + size)
    if (method !== 0 && method !== 8) throw new Error(`Packed by ${method}`)
    files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(method === 8 ? inflateRawSync(packed) : packed))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
export const unfitForXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

/** An element with its children in order; texts are strings. */
export interface Element {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: (Element | string)[]
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text without entities; throws for one that is not known and for a bare ampersand. */
const decoded = (text: string): string => {
  const left = text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    const known = entities[String(name)]
    if (known === undefined) throw new Error(`Unknown entity ${name}`)
    return known === '&' ? '\u0001' : known
  })
  if (left.includes('&')) throw new Error(`A bare ampersand in ${text}`)
  return left.replaceAll('\u0001', '&')
}

/** The root of a well-formed XML text. Throws where it is not: tags that do not match, attributes twice, bare signs, characters that XML cannot hold. */
export function parsedXml(xml: string): Element {
  if (xml.search(unfitForXml) >= 0) throw new Error('A character that XML cannot hold')
  const top: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [top]
  const tokens = xml.replace(/^<\?xml[^?]*\?>\s*/, '').match(/<[^>]*>|[^<]+/g) ?? []
  for (const token of tokens) {
    const parent = open.at(-1)
    if (!parent) throw new Error('Closed too often')
    if (!token.startsWith('<')) {
      if (token.includes('>')) throw new Error(`A bare > in ${token}`)
      parent.children.push(decoded(token))
      continue
    }
    const closing = /^<\/([\w:.-]+)\s*>$/.exec(token)?.[1]
    if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`)
      open.pop()
      continue
    }
    const tag = /^<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(token)
    if (!tag) throw new Error(`No tag: ${token}`)
    const attributes: { [name: string]: string } = {}
    for (const [, name = '', value = ''] of (tag[2] ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (Object.hasOwn(attributes, name)) throw new Error(`${name} twice in ${token}`)
      attributes[name] = decoded(value)
    }
    const element: Element = { name: tag[1] ?? '', attributes, children: [] }
    parent.children.push(element)
    if (tag[3] === '') open.push(element)
  }
  const roots = top.children.filter((child): child is Element => typeof child !== 'string')
  if (open.length !== 1 || roots.length !== 1 || !roots[0])
    throw new Error(`Not one root: ${open.map(({ name }) => name)}`)
  return roots[0]
}

/** All elements of this name in an element, in reading order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
}

/** All text in an element. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
