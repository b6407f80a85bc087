/** Planning promised hours: never more than was promised, never in weeks that are over, and what is left is exact. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { disciplines } from './disciplines.ts'
import { plannedPerWeek } from './load.ts'
import { minutesIn, type PlannedWork, type PromisedWork, plan, unplanned, type WorkPart } from './work.ts'

const promised: PromisedWork = {
  kind: 'deal',
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV0626',
  districtCode: 'WK040206',
  year: 2026,
  title: 'Gardens along the street',
  hours: [{ discipline: 'greenery', minutes: 600 }],
}
const planning = {
  by: { id: 'carla', name: 'Carla', role: 'coordinator' },
  at: Date.UTC(2026, 10, 24, 12),
  thisWeek: '2026-W48',
}
const part = (of: Partial<WorkPart> = {}): WorkPart => ({
  discipline: 'greenery',
  fromWeek: '2026-W49',
  toWeek: '2026-W50',
  minutes: 600,
  ...of,
})
const planned = (parts: readonly WorkPart[], of = promised, before?: PlannedWork) => {
  const outcome = plan(of, parts, before, planning)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

describe('planning', () => {
  test('keeps what was planned, by whom and when', () => {
    expect(planned([part()])).toEqual({
      kind: 'deal',
      subjectId: promised.id,
      version: 1,
      districtCode: 'WK040206',
      title: 'Gardens along the street',
      parts: [part()],
      plannedBy: planning.by,
      plannedAt: planning.at,
    })
  })

  test('a group still plans in the last year that an extension can give it, over all of that time', () => {
    const long = part({ fromWeek: '2026-W48', toWeek: '2036-W52', minutes: 600 })
    expect(planned([long]).parts).toEqual([long])
    expect(plannedPerWeek([long]).get('greenery')?.size).toBeGreaterThan(520)
  })

  test.each([
    ['a week that does not exist', { toWeek: '2027-W53' }, '/parts/0/toWeek', 'no-such-week'],
    ['an end before the beginning', { toWeek: '2026-W48' }, '/parts/0/toWeek', 'week-order'],
    ['a week that is over', { fromWeek: '2026-W47' }, '/parts/0/fromWeek', 'week-passed'],
    ['a week far away', { toWeek: '2037-W01' }, '/parts/0/toWeek', 'week-too-far'],
  ])('%s: refused by name', (_, change, pointer, code) => {
    expect(plan(promised, [part(change)], undefined, planning)).toMatchObject({ errors: [{ pointer, code }] })
  })

  test.each([
    ['a minute more than was promised', [part({ minutes: 601 })], 600, 601],
    ['another crew than was asked', [part({ discipline: 'paving', minutes: 1 })], 0, 1],
    ['two parts together', [part({ minutes: 400 }), part({ minutes: 201 })], 600, 601],
  ])('%s: refused with the figures', (_, parts, promisedMinutes, plannedMinutes) => {
    expect(plan(promised, parts, undefined, planning)).toMatchObject({
      refused: 'more-than-promised',
      details: { promisedMinutes, plannedMinutes },
    })
  })

  test('what lies in the past stays when the rest is planned anew, and can be taken off', () => {
    const before = { ...planned([part()]), parts: [part({ fromWeek: '2026-W40', toWeek: '2026-W41', minutes: 100 })] }
    const anew = planned([...before.parts, part({ minutes: 500 })], promised, before)
    expect([anew.version, anew.parts.length]).toEqual([2, 2])
    expect(planned([], promised, anew)).toMatchObject({ version: 3, parts: [] })
  })
})

describe('hours without a discipline', () => {
  const open: PromisedWork = { ...promised, hours: [{ discipline: 'greenery', minutes: 100 }, { minutes: 50 }] }
  test('the planner chooses the crew, up to what there is', () => {
    const parts = [part({ minutes: 120 }), part({ discipline: 'paving', minutes: 30 })]
    expect(unplanned(open, planned(parts, open).parts)).toEqual([])
    expect(plan(open, [...parts, part({ discipline: 'support', minutes: 1 })], undefined, planning)).toMatchObject({
      refused: 'more-than-promised',
      details: { promisedMinutes: 150, plannedMinutes: 151 },
    })
  })
  test('what is left is told by discipline', () => {
    expect(unplanned(open, [])).toEqual(open.hours)
    expect(unplanned(open, [part({ minutes: 110 })])).toEqual([{ minutes: 40 }])
    expect(unplanned(open, [part({ discipline: 'paving', minutes: 20 })])).toEqual([
      { discipline: 'greenery', minutes: 100 },
      { minutes: 30 },
    ])
  })
})

const aPart = fc.record({
  discipline: fc.constantFrom(...disciplines.slice(0, 3)),
  minutes: fc.integer({ min: 1, max: 300 }),
  fromWeek: fc.constant('2026-W50'),
  toWeek: fc.constantFrom('2026-W50', '2027-W02'),
})
const hours = fc.array(
  fc.record({
    discipline: fc.option(fc.constantFrom(...disciplines.slice(0, 3)), { nil: undefined }),
    minutes: fc.integer({ min: 0, max: 500 }),
  }),
  { maxLength: 4 },
)
property.prop([hours, fc.array(aPart, { maxLength: 6 })])(
  'what is planned and what is left are together what was promised, or it is refused',
  (of, parts) => {
    const outcome = plan({ ...promised, hours: of }, parts, undefined, planning)
    if (isRefusal(outcome)) expect(outcome.refused).toBe('more-than-promised')
    else expect(minutesIn(parts) + minutesIn(unplanned({ ...promised, hours: of }, parts))).toBe(minutesIn(of))
  },
)
