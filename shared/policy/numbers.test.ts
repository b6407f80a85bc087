/** Every number has a rule that its default keeps, both sides of each bound, and what must hold between numbers. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { agreementLabels, numberLabels, sourceLabels, unitWord, valueInWords } from './labels.ts'
import {
  agreements,
  brokenAgreements,
  isPolicyNumber,
  isWithinBounds,
  numberRules,
  numbersOf,
  type PolicyChanges,
  type PolicyNumber,
  policyGroups,
  policyNumbers,
  withTermsOf,
} from './numbers.ts'
import { defaultPolicy } from './policy.ts'

test('every number of the policy has a rule, and there is no rule for what is no number', () => {
  const named = Object.keys(defaultPolicy).filter((name) => !['version', 'startsOn', 'restsOn'].includes(name))
  expect([...policyNumbers].sort()).toEqual(named.sort())
  expect(new Set(policyNumbers.map((name) => numberRules[name].group))).toEqual(new Set(policyGroups))
})

test.each(policyNumbers)('the default of %s keeps its bounds', (name) => {
  expect(isWithinBounds(name, defaultPolicy[name])).toBe(true)
})

describe.each(policyNumbers)('%s', (name) => {
  const { least, most, unit } = numberRules[name]
  test('may be its bounds and nothing beyond them', () => {
    if (least === undefined || most === undefined) {
      expect(['month-day', 'method']).toContain(unit)
      expect(isWithinBounds(name, 7)).toBe(false)
      return
    }
    expect([least, most].map((value) => isWithinBounds(name, value))).toEqual([true, true])
    const beyond = [least - 1, most + 1, least + 0.5, Number.NaN, Number.POSITIVE_INFINITY, String(least), undefined]
    expect(beyond.filter((value) => isWithinBounds(name, value))).toEqual([])
  })
})

test.each([
  ['objectionWeeks', 5, 'the Awb gives six weeks (6:7)'],
  ['objectionWeeks', 8, 'the Awb gives six weeks (6:7)'],
  ['decisionWeeksSubsidy', 9, 'the Awb allows eight weeks at most (4:13)'],
  ['omslagrenteBps', 20_000, 'a rate of 200%'],
  ['capitalMinLifetimeYears', 0, 'a term of no years'],
  ['wijkReserveReleaseDate', '02-29', 'does not come every year'],
  ['wijkReserveReleaseDate', '13-01', 'is no month'],
  ['wijkReserveReleaseDate', '00-10', 'is no month'],
  ['wijkReserveReleaseDate', '04-31', 'is no day'],
  ['wijkReserveReleaseDate', '04-00', 'is no day'],
  ['wijkReserveReleaseDate', '4-1', 'is not written so'],
  ['capitalMethodDefault', 'linear', 'is no method of ours'],
  ['yearlyBudgetCents', null, 'cannot be left open'],
] as const satisfies readonly (readonly [PolicyNumber, unknown, string])[])('%s may not be %s: %s', (name, value) => {
  expect(isWithinBounds(name, value)).toBe(false)
})

test.each([
  ['wijkReserveReleaseDate', '12-31'],
  ['wijkReserveReleaseDate', '02-28'],
  ['capitalMethodDefault', 'annuity'],
  ['euProcurementThresholdWorksCents', null],
] as const)('%s may be %s', (name, value) => {
  expect(isWithinBounds(name, value)).toBe(true)
})

test('names that every object has are no numbers', () => {
  expect(['constructor', 'toString', '__proto__', 'version', ''].filter(isPolicyNumber)).toEqual([])
})

const broken: readonly [(typeof agreements)[number], PolicyChanges][] = [
  ['shares-make-one-whole', { needShareBps: 2_001 }],
  ['quick-ends-where-voting-begins', { voteRequiredAboveCents: 200_000 }],
  ['finance-looks-from-the-vote-up', { financeReviewAboveCents: 249_999 }],
  ['coordinator-may-grant-every-quick-plan', { coordinatorMandateMaxCents: 249_999 }],
  ['manager-may-more-than-coordinator', { teamManagerMandateMaxCents: 249_999 }],
  ['council-decides-on-longer-than-college', { multiYearCollegeFromYears: 5 }],
  ['complex-challenge-takes-longer', { decisionWeeksChallengeComplex: 11 }],
]

test.each(broken)('%s is broken by one step too far, and by nothing that touches other numbers', (name, change) => {
  expect(brokenAgreements({ ...defaultPolicy, ...change })).toEqual([name])
  for (const number of Object.keys(change)) expect(numbersOf(name)).toContain(number)
})

test('the default breaks none, and every agreement has its case', () => {
  expect(brokenAgreements(defaultPolicy)).toEqual([])
  expect(broken.map(([name]) => name)).toEqual(agreements)
})

describe('in words', () => {
  test.each([
    ['fastTrackMaxCents', 250_000, '€ 2.500', '€2,500'],
    ['fastTrackMaxCents', 250_050, '€ 2.500,50', '€2,500.50'],
    ['maxShareOfWijkSliceBps', 4_000, '40%', '40%'],
    ['omslagrenteBps', 225, '2,25%', '2.25%'],
    ['objectionWeeks', 6, '6 weken', '6 weeks'],
    ['supplementWeeks', 1, '1 week', '1 week'],
    ['fastTrackDecisionWorkingDays', 10, '10 werkdagen', '10 working days'],
    ['smallDistrictBelowInhabitants', 2_000, '2.000 inwoners', '2,000 inhabitants'],
    ['wijkReserveReleaseDate', '10-01', '1 oktober', '1 October'],
    ['capitalMethodDefault', 'annuity', 'Annuïtair', 'Annuity'],
    ['euProcurementThresholdWorksCents', null, 'niet ingevuld', 'not filled in'],
  ] as const)('%s of %s', (name, value, nl, en) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/€ (?=\d+,\d{3}\b)/, '€')
    expect(plain(valueInWords(name, value, 'nl'))).toBe(nl)
    expect(plain(valueInWords(name, value, 'en'))).toBe(en)
  })

  test('every number, source and agreement has a name in both languages, each its own', () => {
    for (const labels of [numberLabels, sourceLabels, agreementLabels]) {
      const all = Object.values(labels)
      expect(new Set(all.map(({ nl }) => nl)).size).toBe(all.length)
      expect(new Set(all.map(({ en }) => en)).size).toBe(all.length)
    }
    expect([unitWord('cents', 1, 'nl'), unitWord('years', 1, 'en'), unitWord('years', 3, 'en')]).toEqual([
      '',
      'year',
      'years',
    ])
  })
})

test.prop([fc.constantFrom(...policyNumbers), fc.anything()])(
  'whatever comes is judged, not thrown at',
  (name, value) => {
    expect(typeof isWithinBounds(name, value)).toBe('boolean')
  },
)

test('a case keeps the terms of its first day, and takes every other number as it is now', () => {
  const now = {
    ...defaultPolicy,
    version: '2027-01-01',
    decisionWeeksSubsidy: 2,
    fastTrackMaxCents: 1,
    dossierWeeksAdvice: 9,
  }
  expect(withTermsOf(now, defaultPolicy)).toEqual({ ...now, decisionWeeksSubsidy: 8 })
})
