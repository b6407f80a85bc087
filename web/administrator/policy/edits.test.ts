import { expect, test } from 'vitest'
import { defaultPolicy as current } from '../../../shared/policy/policy.ts'
import { asQuery, changesIn, type Edits, historyOf, misfits, unfit, valueIn, withEdit } from './edits.ts'

const edits: Edits = new Map<Parameters<Edits['get']>[0], ReturnType<Edits['get']>>([
  ['fastTrackMaxCents', 500_000],
  ['supportMinLikes', 25],
  ['objectionWeeks', 5],
  ['omslagrenteBps', undefined],
  ['capitalMethodDefault', 'annuity'],
  ['euProcurementThresholdWorksCents', null],
])

test('a field shows what was typed, also nothing; the others what holds', () => {
  expect(valueIn(edits, current, 'fastTrackMaxCents')).toBe(500_000)
  expect(valueIn(edits, current, 'omslagrenteBps')).toBeUndefined()
  expect(valueIn(edits, current, 'voteMinAge')).toBe(12)
})

test('only what is readable, allowed and another value changes', () => {
  expect(changesIn(edits, current)).toEqual({ fastTrackMaxCents: 500_000, capitalMethodDefault: 'annuity' })
  expect(unfit(edits)).toEqual(['omslagrenteBps', 'objectionWeeks'])
})

test('the two names of one limit change together, as long as it can be read', () => {
  const lower = withEdit(new Map(), 'fastTrackMaxCents', 150_000)
  expect(changesIn(lower, current)).toEqual({ fastTrackMaxCents: 150_000, voteRequiredAboveCents: 150_000 })
  expect(withEdit(lower, 'voteRequiredAboveCents', 200_000).get('fastTrackMaxCents')).toBe(200_000)
  const unread = withEdit(lower, 'fastTrackMaxCents', undefined)
  expect(unread.get('voteRequiredAboveCents')).toBe(150_000)
  expect(unfit(unread)).toEqual(['fastTrackMaxCents'])
  expect([...withEdit(new Map(), 'voteMinAge', 14)]).toEqual([['voteMinAge', 14]])
})

test('what no longer fits is named', () => {
  expect(misfits(changesIn(edits, current), current)).toEqual([
    'quick-ends-where-voting-begins',
    'coordinator-may-grant-every-quick-plan',
  ])
  expect(misfits({}, current)).toEqual([])
})

test('the simulation is asked with whole numbers only', () => {
  expect(asQuery(changesIn(edits, current))).toBe('fastTrackMaxCents:500000')
  expect(asQuery({ voteMinAge: 14, maxShareOfWijkSliceBps: 3_000 })).toBe('voteMinAge:14,maxShareOfWijkSliceBps:3000')
  expect(asQuery({})).toBe('')
})

test('the history of a number begins with the default and leaves out what never held', () => {
  const versions = [
    { startsOn: '2027-06-01', state: 'to-come', changes: { voteMinAge: 16 } },
    { startsOn: '2027-03-01', state: 'withdrawn', changes: { voteMinAge: 18 } },
    { startsOn: '2027-01-01', state: 'current', changes: { voteMinAge: 14, supportMinLikes: 50 } },
  ]
  expect(historyOf('voteMinAge', current, versions)).toEqual([
    { startsOn: '2026-01-01', value: 12 },
    { startsOn: '2027-01-01', value: 14 },
    { startsOn: '2027-06-01', value: 16 },
  ])
  expect(historyOf('objectionWeeks', current, versions)).toHaveLength(1)
})
