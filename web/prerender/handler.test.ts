import { expect, test, vi } from 'vitest'
import { descriptionOf, type PagesSettings, pages } from './handler.ts'
import type { PageAsked, PageMade } from './render.tsx'

const shell = `<html lang="nl" data-theme="a"><head><meta name="description" content=""><title></title></head><body><div id="app"></div><noscript id="needs-script"></noscript></body></html>`
const log = vi.fn()

/** The function over a stand-in for the screens. */
function made(page: (asked: PageAsked) => Promise<PageMade>) {
  const settings: PagesSettings = {
    shell,
    built: {
      'rounds.tsx': { file: 'assets/rounds.js', css: ['assets/rounds.css'] },
      'part.tsx': { file: 'assets/part.js' },
    },
    modules: { '/rondes': 'rounds.tsx' },
    makePage: page,
    theme: 'green',
    apiOrigin: 'https://api.example',
    securityContact: 'mailto:a@b.example',
    now: () => 0,
    draw: () => 'drawn',
    log,
  }
  const handler = pages(settings)
  return (path: string, method = 'GET') =>
    handler({
      rawPath: path,
      headers: { 'x-site-origin': 'https://site.example' },
      requestContext: { http: { method } },
    })
}
const page = (of: Partial<PageMade> = {}): PageMade => ({
  html: '<h1>Rondes</h1><p class="hero__lead" lang="nl">Alle &lt;b> rondes &amp; <a href="/">meer</a></p>',
  title: 'Rondes',
  answers: new Map(),
  parts: new Set(['part.tsx']),
  order: 'drawn',
  isMissing: false,
  ...of,
})

test('a public page comes with its content, its files, its address and its languages, and is shared for seconds', async () => {
  const make = vi.fn(async () => page())
  const answer = await made(make)('/en/rondes')
  expect(make).toHaveBeenCalledWith({
    address: new URL('https://site.example/en/rondes'),
    apiOrigin: 'https://api.example',
    order: 'drawn',
  })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['Cache-Control']).toMatch(/s-maxage=10\b/)
  expect(answer.body).toContain('<html lang="en" dir="ltr" data-theme="green">')
  expect(answer.body).toContain('<link rel="canonical" href="https://site.example/en/rondes">')
  expect(answer.body).toContain('hreflang="ar" href="https://site.example/ar/rondes"')
  expect(answer.body).toContain('hreflang="x-default" href="https://site.example/rondes"')
  expect(answer.body).toContain('href="/assets/rounds.css"')
  expect(answer.body).toContain('href="/assets/part.js"')
  expect(answer.body).toContain('content="Alle &lt;b&gt; rondes &amp; meer"')
})

test('a desk is the empty page, and no screen of it is made', async () => {
  const make = vi.fn(async () => page())
  const answer = await made(make)('/financien')
  expect(make).not.toHaveBeenCalled()
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('<div id="app"></div>')
  expect(answer.body).toContain('noindex')
})

test.each([
  ['an address of no screen', '/nergens', page()],
  ['a thing that the API does not know', '/plan/none', page({ isMissing: true })],
])('%s: 404 with the page that says so, not to be found by search engines', async (_, path, of) => {
  const answer = await made(async () => of)(path)
  expect(answer.statusCode).toBe(404)
  expect(answer.body).toContain('<h1>')
  expect(answer.body).toContain('noindex')
  expect(answer.body).not.toContain('canonical')
})

test('a page that cannot be made is left to the browser, shared with nobody, and told in a line without what a visitor typed', async () => {
  const answer = await made(async () => {
    throw new Error('The API answered 503')
  })('/plan/a%0Ab')
  expect([answer.statusCode, answer.headers['Cache-Control']]).toEqual([200, 'no-store'])
  expect(answer.body).toContain('<div id="app"></div>')
  // It is there, only not now.
  expect(answer.body).not.toContain('noindex')
  expect(log).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^page not made \/plan\/a\?0Ab: Error: The API answered 503 at .*handler\.test\.ts/),
  )
})

test('pages are read, nothing else', async () => {
  expect((await made(async () => page())('/rondes', 'POST')).statusCode).toBe(405)
})

test.each([
  ['/rondes//', '/rondes'],
  ['//evil.example/x', '/evil.example/x'],
  ['/plan/../RONDES', '/rondes'],
  ['/en', '/en'],
])('%s is made as %s of this site', async (path, address) => {
  const make = vi.fn(async () => page())
  await made(make)(path)
  expect(make).toHaveBeenCalledWith(expect.objectContaining({ address: new URL(`https://site.example${address}`) }))
})

test('a page without a sentence under its title has no description', () => {
  expect(descriptionOf('<h1>x</h1><p>y</p>')).toBeUndefined()
})
