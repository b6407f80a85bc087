/** Giving, dividing, moving and asking hours of crews. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { districts } from '../districts/districts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { type CrewYear, crewDrafts, crewOf, give, moveHours } from './crews.ts'
import { disciplines } from './disciplines.ts'

const hours = {
  discipline: 'greenery',
  minutes: 60_000,
  councilDecision: 'Budget 2026',
  by: { id: 'olga', name: 'Olga' },
  at: Date.UTC(2026, 0, 5),
} as const
const oost = 'WK040206'

describe('giving', () => {
  test('once a discipline, in one year after the other', () => {
    const first = give(undefined, 2026, hours) as CrewYear
    expect(first).toEqual({ year: 2026, version: 1, given: [hours] })
    expect(give(first, 2026, hours)).toEqual({ refused: 'hours-given', details: { discipline: 'greenery' } })
    const both = give(first, 2026, { ...hours, discipline: 'paving' }) as CrewYear
    expect([both.version, both.given.map(({ discipline }) => discipline)]).toEqual([2, ['greenery', 'paving']])
  })

  test('what comes in is divided over all districts, and nothing stays with the city', () => {
    const [appropriated, ...divided] = crewDrafts(2026, hours, districts, defaultPolicy)
    expect(appropriated).toMatchObject({ kind: 'appropriate', currency: 'MIN', amount: 60_000, from: 'source:2026' })
    expect(divided).toHaveLength(districts.length)
    expect(divided.find(({ to }) => to === `crew:2026:${oost}:greenery`)?.kind).toBe('distribute')
  })

  property.prop([fc.integer({ min: 0, max: 6_000_000 }), fc.constantFrom(...disciplines)])(
    'every minute reaches a district, in at most ten movements',
    (minutes, discipline) => {
      const drafts = crewDrafts(2026, { ...hours, minutes, discipline }, districts, defaultPolicy)
      const divided = drafts.filter(({ kind }) => kind === 'distribute')
      expect(divided.reduce((sum, { amount }) => sum + amount, 0)).toBe(minutes)
      expect(drafts.length).toBeLessThanOrEqual(10)
    },
  )
})

describe('moving within a district', () => {
  const move = {
    year: 2026,
    districtCode: oost,
    from: 'paving',
    to: 'greenery',
    minutes: 90,
    reason: 'Storm.',
  } as const
  test('from crew to crew, and from what is undivided', () => {
    expect(moveHours(move)).toEqual({
      kind: 'assign-hours',
      currency: 'MIN',
      amount: 90,
      from: `crew:2026:${oost}:paving`,
      to: `crew:2026:${oost}:greenery`,
      subject: '2026',
      reason: 'Storm.',
    })
    expect(moveHours({ ...move, from: 'undivided' })).toMatchObject({ from: `slice:2026:${oost}` })
  })
  test.each([
    ['nowhere', { to: 'paving' }, '/to'],
    ['nothing', { minutes: 0 }, '/minutes'],
  ] as const)('%s: refused', (_, change, pointer) => {
    expect(moveHours({ ...move, ...change })).toMatchObject({ errors: [{ pointer }] })
  })
})

test.each([
  ['a crew that is kept', {}, true, `crew:2026:${oost}:greenery`],
  ['another crew', { discipline: 'paving' }, true, `crew:2026:${oost}:paving`],
  ['a district without crews', {}, false, undefined],
  ['no discipline', { discipline: undefined }, true, undefined],
  ['no hours', { staffMinutes: 0 }, true, undefined],
] as const)('where the hours of a plan come from: %s', (_, change, keepsCrews, account) => {
  const plan = { year: 2026, districtCode: oost, staffMinutes: 60, discipline: 'greenery', ...change } as const
  expect(crewOf(plan, keepsCrews)).toBe(account)
})
