/** The built site on one machine: files from memory, compressed once, with the headers that CloudFront sends in production. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { cacheControlOf, securityHeaders } from '../../shared/site/security-headers.ts'

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

/** Answers any request outside the API and the issuer from the files of `folder`, read once now. A path without a file name gets index.html. */
export function pages(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = new Map<string, Page>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split('\\').join('/')}`
    const identity = readFileSync(file)
    const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
    files.set(path, { path, etag, bytes: { identity } })
  }

  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname
    const page = files.get(path) ?? (extname(path) === '' ? files.get('/index.html') : undefined)
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response
        .writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
        .end('Method not allowed\n')
      return
    }
    if (!page) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
        .end('Not found\n')
      return
    }
    const encoding = compressible.has(extname(page.path)) ? accepted(request.headers['accept-encoding']) : 'identity'
    const etag = `"${page.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
    response.setHeader('ETag', etag)
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('Cache-Control', cacheControlOf(page.path))
    response.setHeader('Content-Type', types[extname(page.path)] ?? 'application/octet-stream')
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
      response.writeHead(304).end()
      return
    }
    const bytes = encoded(page, encoding)
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.writeHead(200, { 'Content-Length': bytes.length }).end(request.method === 'HEAD' ? undefined : bytes)
  }
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
