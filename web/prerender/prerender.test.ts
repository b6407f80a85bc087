import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportsOf, modulesOf, withNamedParts, withoutContent } from '../build/prerender.ts'
import { routes } from '../routes.ts'
import { filesOf } from './files.ts'
import { machineText } from './machine-texts.ts'
import { addressOf, placeOf } from './place.ts'
import { fontsOf, themeOf, themesIn, withFontsOf } from './theme.ts'

test.each([
  ['/', 'nl', '/', '/'],
  ['/en', 'en', '/', '/'],
  ['/ronde/1/stem', 'nl', '/ronde/1/stem', '/ronde/:roundId/stem'],
  ['/en/ronde/1/stem/', 'en', '/ronde/1/stem', '/ronde/:roundId/stem'],
  ['/ar', 'ar', '/', '/rondes'],
  ['/ar/geld', 'ar', '/geld', undefined],
  ['/uitdagen/maken', 'nl', '/uitdagen/maken', '/uitdagen/maken'],
  ['/raad/x/y', 'nl', '/raad/x/y', undefined],
  ['/english', 'nl', '/english', undefined],
  ['/RONDES//', 'nl', '/rondes', '/rondes'],
  ['/plan/aB', 'nl', '/plan/aB', '/plan/:proposal'],
  ['//evil.example/rondes', 'nl', '/evil.example/rondes', undefined],
  ['/rondes/%2e%2e/en/../financien', 'nl', '/financien', '/financien'],
  ['//', 'nl', '/', '/'],
  ['//en', 'en', '/', '/'],
  ['/wijk/"><b>', 'nl', '/wijk/%22%3E%3Cb%3E', '/wijk/:district'],
])('%s leads where the router of the browser leads', (address, language, path, route) => {
  const place = placeOf(address)
  expect([place.language, place.path, place.route?.path]).toEqual([language, path, route])
})

test.each([
  ['/en/', '/en'],
  ['/ar', '/ar'],
  ['/ar/geld', '/ar/geld'],
  ['/En//Rondes/', '/En/Rondes'],
  ['/en//RONDES/', '/en/rondes'],
])('%s has the one address %s', (path, address) => {
  expect(addressOf(placeOf(path))).toBe(address)
})

test('every page that the server makes is known by the file of its screen, and no other is', () => {
  const source = readFileSync(new URL('../routes.ts', import.meta.url), 'utf8')
  const made = routes.filter(({ prerendered }) => prerendered).map(({ path }) => path)
  expect(Object.keys(modulesOf(source, true))).toEqual(made)
  expect(made.length).toBeGreaterThan(10)
  for (const path of Object.keys(modulesOf(source, false))) expect(made).not.toContain(path)
})

test('nothing that asks for a role, and nothing of a desk, is made by the server', () => {
  for (const { path, prerendered, roles, menu } of routes)
    if (prerendered) expect([path, roles, menu === 'desk']).toEqual([path, undefined, false])
})

test('style sheets and scripts of a screen come with those of all that it imports, each once, the imported first', () => {
  const built = {
    'a.tsx': { file: 'assets/a.js', css: ['assets/a.css'], imports: ['_b.js', '_c.js'] },
    '_b.js': { file: 'assets/b.js', css: ['assets/b.css'], imports: ['_c.js'] },
    '_c.js': { file: 'assets/c.js', css: ['assets/c.css'], imports: ['a.tsx'] },
  }
  expect(filesOf(built, ['a.tsx', 'a.tsx', 'gone.tsx'])).toEqual({
    styles: ['/assets/c.css', '/assets/b.css', '/assets/a.css'],
    scripts: ['/assets/c.js', '/assets/b.js', '/assets/a.js'],
  })
})

test('lazy parts are named by their file below web/', () => {
  const source = `const A = lazy(() => import('./A.tsx'))\nconst B = lazy(() => import('../b/B.tsx').then((m) => ({ default: m.B })))\nconst C = lazy(async () => x())`
  expect(withNamedParts(source, 'public-space/ballot/Paper.tsx')).toBe(
    `const A = lazyPart('public-space/ballot/A.tsx', () => import('./A.tsx'))\nconst B = lazyPart('public-space/b/B.tsx', () => import('../b/B.tsx').then((m) => ({ default: m.B })))\nconst C = lazy(async () => x())`,
  )
})

test('what only a browser can do keeps its exports and loses its content', () => {
  const source = 'export async function a() {}\nexport const b = 1\nfunction c() {}\nexport class D {}\n'
  expect(exportsOf(source)).toEqual(['a', 'b', 'D'])
  expect(withoutContent(source)).not.toContain('function')
  expect(withoutContent(source)).toContain('export const D = undefined')
})

test('a theme is one that a style sheet knows; none asked for is that of the shell', () => {
  const known = themesIn([':root,[data-theme=one]{a:b}', '[data-theme="two"]{a:b}[data-theme=two] p{a:b}'])
  expect(known).toEqual(['one', 'two'])
  expect(themeOf('', '<html data-theme="one">', known)).toBe('one')
  expect(themeOf('two', '<html data-theme="one">', known)).toBe('two')
  expect(() => themeOf('three', '<html data-theme="one">', known)).toThrow(
    'There is no theme three. There are: one, two.',
  )
})

test('a theme asks for the fonts that it wears, and for no other', () => {
  const styles = [
    ':root{--bk-display:"Big Grotesque Variable",x;--bk-text:"Plain Sans 3 Variable",y}',
    '[data-theme=two]{--bk-display:"Plain Sans 3 Variable",y}',
  ]
  expect(fontsOf('one', styles)).toEqual(['big-grotesque', 'plain-sans-3'])
  expect(fontsOf('two', styles)).toEqual(['plain-sans-3', 'plain-sans-3'])
  const link = (file: string) =>
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${file}.woff2">`
  const [big, plain] = [link('big-grotesque-latin-1'), link('plain-sans-3-latin-2')]
  expect(withFontsOf(`<head>${big}${plain}</head>`, ['plain-sans-3'])).toBe(`<head>${plain}</head>`)
  expect(withFontsOf(`<head>${big}${plain}</head>`, [])).toBe(`<head>${big}${plain}</head>`)
})

const settings = {
  now: () => Date.parse('2026-11-29T01:00:00Z'),
  securityContact: 'mailto:a@b.example',
  // Nothing answers there.
  apiOrigin: 'http://127.0.0.1:9',
}

test('security.txt holds for ninety days from the day it is asked for', async () => {
  const answer = await machineText('/.well-known/security.txt', 'https://x.example', settings)
  expect(answer?.body).toBe(
    'Contact: mailto:a@b.example\nExpires: 2027-02-27T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: https://x.example/.well-known/security.txt\n',
  )
})

test('the map of the site names the pages that need no round even when the API is out of reach, and no desk', async () => {
  const answer = await machineText('/sitemap.xml', 'https://x.example', settings)
  expect(answer?.body).toContain('<loc>https://x.example/wijk/WK040206</loc>')
  expect(answer?.body).toContain('hreflang="ar" href="https://x.example/ar/rondes"')
  expect(answer?.body).not.toContain('financien')
  expect(await machineText('/rondes', 'https://x.example', settings)).toBeUndefined()
})
