import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isTheme, themes } from './themes.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '')
const added = themes.filter((theme) => theme !== 'buurtkas')

test('a name is a theme, or it is not', () => {
  expect(isTheme('gooistad')).toBe(true)
  expect(isTheme('elders')).toBe(false)
})

test.each(added)('the theme %s is one rule, and gives roles that the first theme has, and nothing else', (theme) => {
  const css = withoutComments(read(`web/theme/${theme}.css`))
  expect(css.match(/[^{}]+(?=\{)/g)?.map((selector) => selector.trim())).toEqual([`[data-theme="${theme}"]`])
  const known = new Set([...read('web/theme/roles.css').matchAll(/(--bk-[\w-]+):/g)].map((match) => match[1]))
  const given = [...css.matchAll(/^\s*([\w-]+):/gm)].map((match) => match[1] ?? '')
  expect(given.filter((name) => !known.has(name))).toEqual(['color-scheme'])
  expect(given.length).toBeGreaterThan(5)
})

test.each(added)('the theme %s is imported, and no other file of the application names it', (theme) => {
  expect(read('web/theme/index.css')).toContain(`@import "./${theme}.css"`)
  const files = globSync('{web,functions,shared}/**/*.{ts,tsx,css,html}', { cwd: root })
  expect(files.length).toBeGreaterThan(400)
  const naming = files.filter((file) => !file.endsWith('.test.ts') && read(file).includes(theme))
  expect(naming.sort()).toEqual([`web/theme/${theme}.css`, 'web/theme/index.css', 'web/theme/themes.ts'])
})

/** Paper is black on white in every theme; a drawing of a letter or a document is paper. */
const paper = /web\/theme\/print\.css|web\/parts\/letter\/|web\/documents\//
const roles = /web\/theme\/(roles|more-contrast)\.css/

test('no style sheet but the roles and the themes knows a colour, and none asks which theme is worn', () => {
  const sheets = globSync('web/**/*.css', { cwd: root }).filter((file) => !paper.test(file) && !roles.test(file))
  const own = sheets.filter((file) => !added.some((theme) => file === `web/theme/${theme}.css`))
  expect(own.length).toBeGreaterThan(40)
  expect(own.filter((file) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/i.test(withoutComments(read(file))))).toEqual(
    [],
  )
  const asking = own.filter((file) => /\[data-theme=/.test(withoutComments(read(file))))
  expect(asking).toEqual([])
})
