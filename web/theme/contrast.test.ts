import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, rolesOf, type SchemeColours } from './colours.ts'
import { least, type Pair, shapes, texts } from './pairs.ts'
import { themes } from './themes.ts'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const roles = sheet('./roles.css')
const more = sheet('./more-contrast.css')

const themeSheets = themes.map((theme) => ({ theme, css: theme === 'buurtkas' ? '' : sheet(`./${theme}.css`) }))

const ratioIn = (colours: ReadonlyMap<string, SchemeColours>, scheme: 'light' | 'dark', { role, ground }: Pair) => {
  const [one, other] = [colours.get(role), colours.get(ground)]
  if (!one || !other) throw new Error(`The theme lacks ${role} or ${ground}.`)
  return contrast(one[scheme], other[scheme])
}

describe.each(themeSheets)('theme $theme', ({ css }) => {
  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const colours = rolesOf(roles, css)
    const strong = rolesOf(roles, css, more)

    test.each(texts)('text $role reads on $ground', (pair) => {
      expect(ratioIn(colours, scheme, pair)).toBeGreaterThanOrEqual(least.text)
    })
    test.each(shapes)('$role is seen on $ground', (pair) => {
      expect(ratioIn(colours, scheme, pair)).toBeGreaterThanOrEqual(least.shape)
    })
    test.each(texts)('for who asks for more contrast, text $role reads better on $ground', (pair) => {
      expect(ratioIn(strong, scheme, pair)).toBeGreaterThanOrEqual(least.textForMore)
    })
    test.each(shapes)('for who asks for more contrast, $role is seen on $ground', (pair) => {
      expect(ratioIn(strong, scheme, pair)).toBeGreaterThanOrEqual(least.shape)
    })
  })
})

test('every colour role is named in a pair, or it carries nothing by itself', () => {
  // The warning's edge stands beside its ground, and its title says the same.
  const carriesNothing = ['line', 'warning']
  const named = new Set([...texts, ...shapes].flatMap(({ role, ground }) => [role, ground]))
  const all = [...rolesOf(roles).keys()]
  expect(all.filter((role) => !named.has(role) && !carriesNothing.includes(role))).toEqual([])
})

test('black on white is 21 to 1, and a colour on itself is 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#0a5c4a', '#0a5c4a')).toBe(1)
})

test('a role that borrows another one has its colour, also when that one is given later', () => {
  const found = rolesOf(
    '--bk-a: light-dark(#111111, #222222);',
    '--bk-b: var(--bk-a); --bk-a: light-dark(#333333, #444444);',
  )
  expect(found.get('b')).toEqual({ light: '#333333', dark: '#444444' })
})

test('a role that borrows a borrowed colour has what the last one lends', () => {
  const found = rolesOf(
    '--bk-a: light-dark(#111111, #222222); --bk-b: light-dark(#333333, #444444); --bk-c: var(--bk-a);',
    '--bk-a: var(--bk-b);',
  )
  expect(found.get('c')).toEqual({ light: '#333333', dark: '#444444' })
})
