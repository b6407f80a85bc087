import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { preprocessCSS, resolveConfig } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { packageCss } from './package-css.ts'

const web = fileURLToPath(new URL('..', import.meta.url))
let css = ''
let whole = ''

beforeAll(async () => {
  const file = `${web}theme/index.css`
  const source = readFileSync(file, 'utf8')
  const through = async (plugins: ReturnType<typeof packageCss>[]) => {
    const config = await resolveConfig({ root: web, configFile: false, css: { postcss: { plugins } } }, 'build')
    return (await preprocessCSS(source, file, config)).code
  }
  css = await through([packageCss()])
  whole = await through([])
})

const all = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map((match) => match[1] ?? ''))

test('every token that is declared is asked for', () => {
  const asked = all(/var\((--nl-[\w-]+)/g)
  expect([...all(/(?<![\w(-])(--nl-[\w-]+):/g)].filter((token) => !asked.has(token))).toEqual([])
})

test('no declaration asks first for a token that nobody gives', () => {
  const given = all(/(?<![\w(-])(--nl-[\w-]+):/g)
  expect([...all(/:\s*var\((--nl-[\w-]+)/g)].filter((token) => !given.has(token))).toEqual([])
})

test('plain elements wear the looks of the packages', () => {
  expect(css).toMatch(/h2\s*\{[^}]*font-size:\s*var\(--nl-heading-level-2-font-size/)
  expect(css).toMatch(/\bp\s*\{[^}]*margin-block-end:\s*var\(--nl-paragraph-margin-block-end/)
  expect(css).toMatch(/a:where\(:not\(\[class\]\)\):any-link\s*\{[^}]*var\(--nl-link-color/)
})

test('a class of the packages that a screen writes has its rule', () => {
  const source = globSync(`${web}**/*.tsx`, { exclude: (name) => name.includes('/style/') }).map((file) =>
    readFileSync(file, 'utf8'),
  )
  const written = new Set(source.flatMap((text) => [...text.matchAll(/(?<!-)\bnl-[a-z]+[\w-]*[a-z]/g)].map(String)))
  expect(written).toContain('nl-button')
  expect([...written].filter((name) => !css.includes(`.${name}`))).toEqual([])
})

test('what no screen has is gone: the green tone, icons, other alphabets; and it weighs less than two thirds', () => {
  expect(css).not.toMatch(/nl-button--positive|nl-button__|nl-heading--level/)
  expect(css).not.toMatch(/url\([^)]*(cyrillic|greek|vietnamese)/)
  expect(css).toMatch(/url\([^)]*latin-ext/)
  expect(css.length).toBeLessThan((whole.length * 2) / 3)
})
