import { describe, expect, test } from 'vitest'
import { serviceAnswerWorkingDays } from '../../shared/proposals/deadlines.ts'
import { type Facts, type RoutingPolicy, route } from '../../shared/proposals/routing.ts'
import { en } from './en/index.ts'
import { makeFormats } from './formats.ts'
import { nl } from './nl/index.ts'

const policy: RoutingPolicy = {
  version: '2027-1',
  yearlyBudgetCents: 50_000_000,
  fastTrackMaxCents: 250_000,
  voteRequiredAboveCents: 250_000,
  financeReviewAboveCents: 1_000_000,
  capitalFloorCents: 2_500_000,
  capitalMinLifetimeYears: 2,
  maxShareOfYearlyBudgetBps: 1000,
  maxShareOfWijkSliceBps: 4000,
  structuralMaintenanceReviewCentsPerYear: 100_000,
  multiYearCollegeFromYears: 2,
  multiYearCouncilAboveYears: 4,
}
const plain: Facts = {
  kind: 'initiative',
  amountCents: 40_000,
  lifetimeYears: 1,
  publicAsset: false,
  years: 1,
  maintenanceCentsPerYear: 0,
  sliceCents: 5_000_000,
  sliceFreeCents: 5_000_000,
  excluded: false,
}

/** One proposal for each rule, and the figures that its reason must name. */
const cases: [string, Partial<Facts>, RegExp[], RegExp | ''][] = [
  ['R0', { excluded: true }, [], /open/],
  ['R1', { kind: 'report' }, [], /.+/],
  ['R2', { kind: 'takeover' }, [], /.+/],
  [
    'R3',
    { amountCents: 6_000_000, lifetimeYears: 15, publicAsset: true },
    [/60.000/, /15/, /25.000/],
    /(minder dan|less than) €\s?25.000[^.,\d]*\./,
  ],
  ['R4', { amountCents: 6_000_000 }, [/60.000/, /10\s?%/, /500.000/], /(hoogstens|at most) €\s?50.000/],
  ['R5', { years: 5 }, [/5/, /4/], /.+/],
  ['R6', { amountCents: 2_000_001 }, [/20.000[.,]01/, /40\s?%/, /50.000/], /20.000/],
  ['R6', { amountCents: 800_000, sliceFreeCents: 700_000 }, [/8.000/, /7.000/], /7.000/],
  ['R7', { years: 2 }, [/2/], /.+/],
  ['R8', { maintenanceCentsPerYear: 150_000 }, [/1.500/, /1.000/], /.+/],
  ['R9', { amountCents: 1_400_000 }, [/14.000/, /10.000/], /2.500/],
  ['R10', { amountCents: 750_000 }, [/7.500/, /2.500/], /2.500/],
  ['R11', {}, [/2.500/], ''],
]

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('in %s', (language, words) => {
  const formats = makeFormats(language)
  test.each(cases)('%s says why, with its figures, and what to change', (rule, change, figures, stay) => {
    const routed = route({ ...plain, ...change }, policy)
    expect(routed.rule).toBe(rule)
    const why = words[`routing.${routed.rule}.why` as 'routing.R3.why'](routed.figures, formats)
    for (const figure of figures) expect(why).toMatch(figure)
    expect(why).not.toMatch(/€\s0(?!\d)|NaN|undefined/)
    const advice = words[`routing.${routed.rule}.stay` as 'routing.R3.stay'](routed, formats)
    if (stay === '') expect(advice).toBe('')
    else expect(advice).toMatch(stay)
  })

  test('a report promises the answer of the district team within the days that its term has', () => {
    expect(words['routing.R1.term']).toContain(` ${serviceAnswerWorkingDays} `)
  })
})
