import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const packageSheet = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')

const imported = [...sheet('./index.css').matchAll(/@import "(@nl-design-system-candidate\/[^"]+)"/g)].map(
  (match) => match[1] ?? '',
)
const bridge = sheet('./bridge-nlds.css') + sheet('./bridge-nlds-button.css')
const declared = new Set([...bridge.matchAll(/^\s*(--nl-[a-z0-9-]+):/gm)].map((match) => match[1] ?? ''))
const asked = (css: string) => new Set([...css.matchAll(/var\((--nl-[a-z0-9-]+)/g)].map((match) => match[1] ?? ''))

/** What the bridge leaves out on purpose, so that the build leaves out what asks for it. Anything else that is missing is a slip. */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^--nl-button-.*positive/, 'no button of ours is green for yes'],
  [/^--nl-button-icon/, 'no button of ours has an icon'],
  [/^--nl-button-.*-active-/, 'a button held down looks as under the pointer'],
  [/^--nl-button-default-.*(color|pressed|disabled|hover)/, 'every button has a kind'],
  [/^--nl-button-\w+-(border-width|font-size|font-weight|line-height)$/, 'all kinds have the measures of the default'],
  [/^--nl-button-(primary|subtle|.*negative)-pressed/, 'only secondary buttons stay in'],
  [/^--nl-button-secondary-pressed-disabled/, 'a button that stays in is never off'],
  [/^--nl-heading-level-\d-color/, 'a heading has the colour of its ground'],
  [/^--nl-heading-level-[56]/, 'no page has headings that deep'],
  [/^--nl-link-(current|disabled)/, 'a link that leads nowhere is no link'],
  [/^--nl-link-(hover-)?text-decoration-(color|line)$|^--nl-link-active-color$/, 'as the package has it'],
  [/^--nl-paragraph-(color|font-family|font-size|font-weight|line-height)$/, 'a paragraph reads as what it stands in'],
  [/^--nl-paragraph-lead-(font-weight|margin-block)/, 'a lead is a larger paragraph'],
]

test('the six packages are imported', () => {
  expect(imported).toHaveLength(6)
})

test.each(imported)('%s finds every token it asks for, unless it is left out with a reason', (name) => {
  const css = packageSheet(name)
  const own = new Set([...css.matchAll(/(--nl-[a-z0-9-]+):/g)].map((match) => match[1] ?? ''))
  const missing = [...asked(css)].filter((token) => !declared.has(token) && !own.has(token))
  expect(missing.filter((token) => !leftOut.some(([pattern]) => pattern.test(token)))).toEqual([])
})

test('no token has a name that no package asks for', () => {
  const all = asked(imported.map(packageSheet).join())
  expect([...declared].filter((token) => !all.has(token))).toEqual([])
})

test.each(leftOut)('%s is a reason that still holds: %s', (pattern) => {
  const all = [...asked(imported.map(packageSheet).join())]
  expect(all.some((token) => pattern.test(token))).toBe(true)
})

test('every role that the bridge or the base uses exists', () => {
  const used = ['./bridge-nlds.css', './bridge-nlds-button.css', './base.css', './forms.css', './layout.css']
    .map(sheet)
    .join()
  const roles = new Set([...sheet('./roles.css').matchAll(/(--bk-[a-z0-9-]+):/g)].map((match) => match[1]))
  const wanted = new Set([...used.matchAll(/var\((--bk-[a-z0-9-]+)/g)].map((match) => match[1]))
  expect([...wanted].filter((role) => !roles.has(role))).toEqual([])
})
