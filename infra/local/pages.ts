/** The site on one machine: files from memory, pages from the function that makes them, with the headers that CloudFront sends in production. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { isPagePath, siteOriginHeader } from '../../shared/site/paths.ts'
import { cacheControlOf, securityHeaders } from '../../shared/site/security-headers.ts'
import { pagesFolder } from './build.ts'
import type { FunctionDescription } from './deployment.ts'
import { StartFault } from './fault.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
/** Fonts and pictures are compressed already. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt'])

type Encoding = 'br' | 'gzip' | 'identity'

interface Page {
  readonly path: string
  readonly etag: string
  readonly bytes: { identity: Buffer; br?: Buffer; gzip?: Buffer }
}

/** What the function for pages is asked, and what it answers. */
export type MakePage = (event: {
  readonly rawPath: string
  readonly headers: Readonly<Record<string, string>>
  readonly requestContext: { readonly http: { readonly method: string } }
}) => Promise<{ statusCode: number; headers: Readonly<Record<string, string>>; body: string }>

/**
 * The function for pages as the templates describe it, with the program that was built with the site; it asks the API at `origin`.
 * Throws a StartFault for a theme that there is not.
 */
export async function loadPages(described: FunctionDescription | undefined, origin: string): Promise<MakePage> {
  if (!described) throw new Error('The templates have no function for pages.')
  const environment = { ...described.environment, API_ORIGIN: origin }
  const before = { ...process.env }
  Object.assign(process.env, environment)
  try {
    const { handler } = (await import(/* @vite-ignore */ pathToFileURL(join(pagesFolder, 'index.mjs')).href)) as {
      handler: MakePage
    }
    return handler
  } catch (fault) {
    throw fault instanceof Error && /^There is no theme /.test(fault.message) ? new StartFault(fault.message) : fault
  } finally {
    for (const key of Object.keys(environment)) {
      if (before[key] === undefined) delete process.env[key]
      else process.env[key] = before[key]
    }
  }
}

/** Answers any request outside the API and the issuer: a file of `folder`, read once now, or else the page that `makePage` makes for the site at `origin`. */
export function pages(
  folder: string,
  origin: string,
  makePage: MakePage,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const files = new Map<string, Page>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split('\\').join('/')}`
    files.set(path, pageOf(path, readFileSync(file)))
  }

  const together = sharing<Awaited<ReturnType<MakePage>>>()
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/)
    const method = request.method ?? 'GET'
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const file = files.get(path)
    if (file && (method === 'GET' || method === 'HEAD')) {
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
      response.setHeader('Cache-Control', cacheControlOf(path))
      send(request, response, 200, file, compressible.has(extname(path)))
      return
    }
    // An asset that is not there is an old one, or none of ours: no page.
    if (!file && !isPagePath(path)) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
        .end('Not found\n')
      return
    }
    const { statusCode, headers, body } = await together(`${method} ${path}`, () =>
      makePage({
        rawPath: path,
        // What the edge tells: under which address the visitor knows the site.
        headers: { [siteOriginHeader]: origin },
        requestContext: { http: { method } },
      }),
    )
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    send(request, response, statusCode, pageOf(path, Buffer.from(body)), true)
  }
}

/** As the edge does: whoever asks for what is being made waits for that one. */
function sharing<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const underWay = new Map<string, Promise<Value>>()
  return (key, make) => {
    const found = underWay.get(key)
    if (found) return found
    const made = make().finally(() => underWay.delete(key))
    underWay.set(key, made)
    return made
  }
}

function pageOf(path: string, identity: Buffer): Page {
  return { path, etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22), bytes: { identity } }
}

/** Sends the bytes as the visitor takes them, or nothing when the visitor has them already. */
function send(request: IncomingMessage, response: ServerResponse, status: number, page: Page, isText: boolean): void {
  const encoding = isText ? accepted(request.headers['accept-encoding']) : 'identity'
  const etag = `"${page.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (status === 200 && request.headers['if-none-match']?.split(/\s*,\s*(?:W\/)?/).includes(etag)) {
    response.writeHead(304).end()
    return
  }
  const bytes = encoded(page, encoding)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.writeHead(status, { 'Content-Length': bytes.length }).end(request.method === 'HEAD' ? undefined : bytes)
}

function accepted(header: string | string[] | undefined): Encoding {
  const names = String(header ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity'
}

/** Compressed at the first request for it. */
function encoded({ bytes }: Page, encoding: Encoding): Buffer {
  if (encoding === 'identity') return bytes.identity
  bytes[encoding] ??=
    encoding === 'gzip'
      ? gzipSync(bytes.identity, { level: 9 })
      : brotliCompressSync(bytes.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return bytes[encoding]
}
