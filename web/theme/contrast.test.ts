import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, rolesOf } from './colours.ts'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const buurtkas = rolesOf(sheet('./roles.css'))
const gooistad = new Map([...buurtkas, ...rolesOf(sheet('./gooistad.css'))])

const grounds = ['paper', 'surface', 'sunken']
/** Text on ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const texts: [string, string][] = [
  ...['ink', 'ink-soft', 'brand', 'brand-strong', 'council', 'challenge', 'alarm'].flatMap((role) =>
    grounds.map((ground): [string, string] => [role, ground]),
  ),
  ...['wash', 'sun-wash', 'council-wash', 'challenge-wash', 'alarm-wash'].map((wash): [string, string] => [
    'ink',
    wash,
  ]),
  ['ink-soft', 'wash'],
  ['brand', 'wash'],
  ['brand-strong', 'wash'],
  ['council', 'council-wash'],
  ['challenge', 'challenge-wash'],
  ['alarm', 'alarm-wash'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-alarm', 'alarm'],
  ['on-alarm', 'alarm-strong'],
  ['on-deep', 'deep'],
  ['on-deep-soft', 'deep'],
  ['sun', 'deep'],
  ['on-sun', 'sun'],
]
/** Borders of controls, focus, and fills that carry meaning: at least 3 to 1 (WCAG 2.2, 1.4.11). */
const shapes: [string, string][] = [
  ...['line-strong', 'focus', 'brand', 'sun-line', 'council', 'challenge', 'alarm'].flatMap((role) =>
    grounds.map((ground): [string, string] => [role, ground]),
  ),
  ...['greenery', 'play', 'meeting', 'safety', 'care', 'culture', 'climate', 'clean'].map((theme): [string, string] => [
    `theme-${theme}`,
    'surface',
  ]),
  ['focus', 'sun-wash'],
]

describe.each([
  ['buurtkas', buurtkas],
  ['gooistad', gooistad],
])('theme %s', (_, roles) => {
  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const colour = (role: string) => {
      const found = roles.get(role)
      expect(found, `the theme has no role ${role}`).toBeDefined()
      return found?.[scheme] ?? '#000000'
    }
    test.each(texts)('text %s reads on %s', (role, ground) => {
      expect(contrast(colour(role), colour(ground))).toBeGreaterThanOrEqual(4.5)
    })
    test.each(shapes)('%s is seen on %s', (role, ground) => {
      expect(contrast(colour(role), colour(ground))).toBeGreaterThanOrEqual(3)
    })
  })
})

test('black on white is 21 to 1, and a colour on itself is 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#0a5c4a', '#0a5c4a')).toBe(1)
})
