import { expect, test } from 'vitest'
import { en } from './en/index.ts'
import { inLanguage, languageOf, withoutLanguage } from './language.ts'
import { nl } from './nl/index.ts'

test('English has the same keys as Dutch, and the same kind of text behind each', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
  for (const [key, text] of Object.entries(nl)) expect(typeof en[key as keyof typeof en], key).toBe(typeof text)
})

test('no two areas use the same key', async () => {
  const areas = await Promise.all(
    [
      'shell',
      'parts',
      'forms',
      'capital',
      'charts',
      'public',
      'resident',
      'ballot',
      'review',
      'result',
      'explanation',
      'proof',
      'recount',
      'replay',
      'group',
      'desk',
      'coordinator',
      'letters',
      'register',
      'piles',
      'finance',
      'council',
      'council-acts',
      'dossier',
      'documents',
      'objections',
      'office',
      'hours',
      'planning',
      'policy',
      'routing',
      'challenge-acts',
      'challenge-college',
      'challenge-form',
      'challenge-office',
      'challenge-page',
      'challenge-standing',
      'challenges',
      'municipal-tasks',
      'problems',
    ].map(async (name) => Object.values((await import(`./nl/${name}.ts`)) as Record<string, object>)),
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
