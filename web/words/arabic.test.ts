/** Arabic: whole for the pages for voting, right in number and direction. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { endpoints } from '../../shared/api/index.ts'
import { routes } from '../routes.ts'
import { letters, minutes, plans, plansAlone, points, pointsAlone } from './ar/counted.ts'
import { ar, sentencesOf } from './ar/index.ts'
import { namedProblems } from './ar/problems.ts'
import { makeFormats } from './formats.ts'
import { isIn } from './language.ts'
import { nl } from './nl/index.ts'

const web = fileURLToPath(new URL('..', import.meta.url))
const f = makeFormats('ar')
const inDutch: Readonly<Record<string, unknown>> = nl
const inArabic: Readonly<Record<string, unknown>> = ar

/** The modules of our own that these bring along, whether at once or on demand; not the table of routes, which brings everything. */
function modulesFrom(entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const left = [...entries]
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file) || !existsSync(join(web, file))) continue
    const source = readFileSync(join(web, file), 'utf8')
    found.set(file, source)
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)) {
      const next = join(dirname(file), path)
      if (!/^(\.\.|words\/|routes\.ts|desk-screens\.ts|tour\/|style\/)/.test(next)) left.push(next)
    }
  }
  return found
}

/** No role of somebody who is logged in: only a dossier names it. */
const elsewhere = ['role.initiator']

/** The keys that a source names: whole, or all that begin as a template does. */
function keysNamed(source: string): string[] {
  const named = [...source.matchAll(/['`]([a-zA-Z]+\.[A-Za-z0-9.-]*)(\$\{)?/g)]
  return Object.keys(nl).filter((key) =>
    named.some(([, text = '', more]) => (more || text.endsWith('.') ? key.startsWith(text) : key === text)),
  )
}

const voting = modulesFrom(['shell/App.tsx', 'public-space/ballot/Screen.tsx', 'public-space/rounds/Screen.tsx'])

test('the modules of the pages for voting are found', () => {
  for (const file of [
    'shell/SiteHead.tsx',
    'public-space/ballot/Review.tsx',
    'parts/PlanCard.tsx',
    'parts/RoundCard.tsx',
  ])
    expect([...voting.keys()]).toContain(file)
})

test.each([...voting])('%s names no text that Arabic lacks', (_, source) => {
  expect(keysNamed(source).filter((key) => !(key in ar) && !elsewhere.includes(key))).toEqual([])
})

test('every page that a menu names has its name in Arabic, and every page in Arabic its title', () => {
  const named = routes.filter((route) => route.menu !== undefined || (route.path !== '/' && isIn(route.path, 'ar')))
  expect(named.map((route) => route.menuTitle ?? route.title).filter((title) => !(title in ar))).toEqual([])
})

test('every Arabic text stands for a Dutch one of the same kind, and is written in Arabic', () => {
  expect(Object.keys(ar).length).toBeGreaterThan(150)
  for (const [key, text] of Object.entries(inArabic)) {
    expect(typeof text, key).toBe(typeof inDutch[key])
    if (typeof text === 'string' && key !== 'shell.name') expect(text, key).toMatch(/[\u0621-\u064a]{2}/)
  }
})

test('exactly the rounds, the ballot and the front page exist in Arabic', () => {
  const paths = routes.map((route) => route.path).filter((path) => isIn(path, 'ar'))
  expect(paths.sort()).toEqual(['/', '/ronde/:roundId/stem', '/rondes'])
})

describe('problems', () => {
  /** Faults of our own making: a screen cannot cause them, and their sentence for people would be no help. */
  const technical = ['invalid-json', 'too-large', 'unsupported-media', 'precondition-required']
  test.each(['listRounds', 'getRound', 'castBallot', 'getBallot', 'voteByCode', 'lookUpCode'])(
    'what %s can refuse is told in Arabic',
    (id) => {
      const endpoint = endpoints.find((one) => one.id === id)
      expect(endpoint).toBeDefined()
      expect(endpoint?.problems.filter((name) => !technical.includes(name) && !namedProblems.includes(name))).toEqual(
        [],
      )
    },
  )

  test('the wait is told in minutes, rounded up; an unknown name gets the words for an unexpected fault', () => {
    expect(sentencesOf('too-many-attempts', 61).detail).toContain('بعد دقيقتين')
    expect(sentencesOf('too-many-attempts', 240).detail).toContain('بعد 4 دقائق')
    expect(sentencesOf('something-new')).toEqual(sentencesOf('internal'))
  })
})

describe('numbers', () => {
  test.each([
    [0, 'أي مشروع', 'لا مشاريع'],
    [1, 'مشروعًا واحدًا', 'مشروع واحد'],
    [2, 'مشروعين', 'مشروعان'],
    [3, '3 مشاريع', '3 مشاريع'],
    [10, '10 مشاريع', '10 مشاريع'],
    [11, '11 مشروعًا', '11 مشروعًا'],
    [99, '99 مشروعًا', '99 مشروعًا'],
    [100, '100 مشروع', '100 مشروع'],
    [103, '103 مشاريع', '103 مشاريع'],
  ])('%d plans, as an object and alone', (count, object, alone) => {
    expect(plans(count, f)).toBe(object)
    expect(plansAlone(count, f)).toBe(alone)
  })

  test.each([
    [points, ['نقطة واحدة', 'نقطتين', '5 نقاط', '20 نقطة']],
    [pointsAlone, ['نقطة واحدة', 'نقطتان', '5 نقاط', '20 نقطة']],
    [minutes, ['دقيقة واحدة', 'دقيقتين', '5 دقائق', '20 دقيقة']],
    [letters, ['حرف واحد', 'حرفين', '5 أحرف', '20 حرفًا']],
  ])('other nouns at 1, 2, 5 and 20', (counted, forms) => {
    expect([1, 2, 5, 20].map((count) => counted(count, f))).toEqual(forms)
  })
})
