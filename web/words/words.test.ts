import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from './en/index.ts'
import { directionOf, inLanguage, isIn, languageOf, languagesOf, withoutLanguage } from './language.ts'
import { nl } from './nl/index.ts'

test('English has the same keys as Dutch, and the same kind of text behind each', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
  for (const [key, text] of Object.entries(nl)) expect(typeof en[key as keyof typeof en], key).toBe(typeof text)
})

test('no two areas use the same key', async () => {
  const names = readdirSync(new URL('nl', import.meta.url)).filter((file) => file !== 'index.ts')
  expect(names.length).toBeGreaterThan(40)
  const areas = await Promise.all(
    names.map(async (name) =>
      Object.values((await import(`./nl/${name.replace('.ts', '')}.ts`)) as Record<string, object>),
    ),
  )
  const keys = areas.flat().flatMap((area) => Object.keys(area))
  expect(keys).toHaveLength(new Set(keys).size)
  expect(keys).toHaveLength(Object.keys(nl).length)
})

test.each([
  ['/', 'nl', '/', '/en'],
  ['/en', 'en', '/', '/en'],
  ['/en/uitslag/oost', 'en', '/uitslag/oost', '/en/uitslag/oost'],
  ['/energie', 'nl', '/energie', '/en/energie'],
] as const)('%s', (path, language, bare, english) => {
  expect(languageOf(path)).toBe(language)
  expect(withoutLanguage(path)).toBe(bare)
  expect(inLanguage(bare, 'en')).toBe(english)
  expect(inLanguage(bare, 'nl')).toBe(bare)
})

test.each([
  ['/ar', '/', '/ar'],
  ['/ar/rondes', '/rondes', '/ar/rondes'],
  ['/ar/ronde/r1/stem', '/ronde/r1/stem', '/ar/ronde/r1/stem'],
  ['/ar/ronde/r1/stem?x=1', '/ronde/r1/stem?x=1', '/ar/ronde/r1/stem?x=1'],
  ['/ar/plan/p1', '/plan/p1', '/plan/p1'],
] as const)('Arabic: %s', (path, bare, address) => {
  expect(languageOf(path)).toBe('ar')
  expect(withoutLanguage(path)).toBe(bare)
  expect(inLanguage(bare, 'ar')).toBe(address)
})

test('a page with Arabic offers it, others do not; only Arabic runs from right to left', () => {
  expect(languagesOf('/ronde/r1/stem')).toEqual(['nl', 'en', 'ar'])
  expect(languagesOf('/ronde/r1/uitslag')).toEqual(['nl', 'en'])
  expect(isIn('/rondes/oud', 'ar')).toBe(false)
  expect(languageOf('/archief')).toBe('nl')
  expect((['nl', 'en', 'ar'] as const).map(directionOf)).toEqual(['ltr', 'ltr', 'rtl'])
})
