/** What a ballot may hold: every limit at its edge, and what lies inside a seal. */
import { test as check, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { paper } from '../rounds/round.fixture.ts'
import type { BallotRules } from '../rounds/round.ts'
import { type Choice, checkBallot, decodeContent, encodeContent } from './ballot.ts'

const approval = (limits: Partial<BallotRules> = {}, budgetCents = 2_000_000) => ({
  ballot: { kind: 'approval' as const, withinBudget: false, ...limits },
  budgetCents,
})
const points = (limits: Partial<BallotRules> = {}) => ({
  ballot: { kind: 'points' as const, withinBudget: false, ...limits },
  budgetCents: 2_000_000,
})
const chosen = (...choices: (string | [string, number])[]): Choice[] =>
  choices.map((one) => (typeof one === 'string' ? { projectId: one } : { projectId: one[0], points: one[1] }))

describe('a ballot', () => {
  test.each([
    ['is blank', approval(), chosen()],
    ['holds every plan', approval(), chosen('a', 'b', 'c')],
    ['spends the budget to the cent', approval({ withinBudget: true }), chosen('a', 'b')],
    ['holds as many plans as may be', approval({ mostChoices: 2 }), chosen('a', 'c')],
    ['gives all its points', points({ mostPoints: 10 }), chosen(['a', 9], ['b', 1])],
    [
      'asks the hours there are, to the minute',
      { ...approval({ withinBudget: true }), capacityMinutes: 120 },
      chosen('a', 'b'),
    ],
    ['is over the budget where that may be', approval({}, 0), chosen('a')],
  ])('%s', (_, rules, choices) => {
    expect(checkBallot(choices, rules, paper)).toBeUndefined()
  })
  test.each([
    ['an unknown plan', approval(), chosen('a', 'x'), 'unknown-choice', {}],
    ['a name of the language', approval(), chosen('__proto__'), 'unknown-choice', {}],
    ['a plan twice', approval(), chosen('a', 'b', 'a'), 'duplicate-choice', {}],
    ['points where none are asked', approval(), chosen('b', ['a', 1]), 'points-needed', {}],
    ['no points where they are asked', points(), chosen(['a', 1], 'b'), 'points-needed', {}],
    ['one plan too many', approval({ mostChoices: 1 }), chosen('a', 'b'), 'too-many-choices', { most: 1 }],
    ['one point too many', points({ mostPoints: 10 }), chosen(['a', 10], ['b', 1]), 'too-many-points', { most: 10 }],
    [
      'one cent too many',
      approval({ withinBudget: true }),
      chosen('a', 'b', 'c'),
      'ballot-over-budget',
      { chosenCents: 2_000_001, budgetCents: 2_000_000 },
    ],
    [
      'one cent too many with points',
      { ...points({ withinBudget: true }), budgetCents: 599_999 },
      chosen(['a', 1]),
      'ballot-over-budget',
      { chosenCents: 600_000, budgetCents: 599_999 },
    ],
    [
      'one minute too many',
      { ...approval({ withinBudget: true }), capacityMinutes: 119 },
      chosen('a', 'b'),
      'ballot-over-capacity',
      { chosenMinutes: 120, capacityMinutes: 119 },
    ],
  ])('with %s is refused', (_, rules, choices, refused, details) => {
    expect(checkBallot(choices, rules, paper)).toEqual({ refused, details })
  })
  test('the order of choices does not matter', () => {
    for (const choices of [chosen('a', 'b', 'c'), chosen('c', 'a', 'b')])
      expect(checkBallot(choices, approval({ withinBudget: true }), paper)).toMatchObject({
        refused: 'ballot-over-budget',
      })
  })
})

describe('inside the seal', () => {
  const subset = fc.uniqueArray(fc.record({ place: fc.nat(2), points: fc.integer({ min: 1, max: 1_000_000 }) }), {
    selector: ({ place }) => place,
  })
  check.prop([subset, fc.integer({ min: 0, max: 8.64e15 })])(
    'what goes in comes out: plan by place, points, moment of receipt',
    (marks, receivedAt) => {
      const choices = marks.map(({ place, points: given }) => ({
        projectId: paper[place as 0 | 1 | 2].id,
        points: given,
      }))
      expect(decodeContent(encodeContent(choices, paper, receivedAt))).toEqual({
        choices: marks.map(({ place, points: given }) => [place, given]),
        receivedAt,
      })
    },
  )
  test('its size is a multiple of 256, the same for a blank and for a full small ballot', () => {
    const sizes = [chosen(), chosen('a'), chosen(['a', 1_000_000], ['b', 1_000_000], ['c', 1_000_000])].map(
      (choices) => encodeContent(choices, paper, 1e12).length,
    )
    expect(sizes).toEqual([256, 256, 256])
    const many = Array.from({ length: 200 }, (_, index) => ({ ...paper[0], id: `p${index}` }))
    const big = encodeContent(
      many.map(({ id }) => ({ projectId: id, points: 999_999 })),
      many,
      1e12,
    )
    expect(big.length % 256).toBe(0)
    expect(decodeContent(big)?.choices).toHaveLength(200)
  })
  test('an approval counts one', () => {
    expect(decodeContent(encodeContent(chosen('b'), paper, 5))).toEqual({ choices: [[1, 1]], receivedAt: 5 })
  })
  const spoilt = [
    '',
    'null',
    '12',
    '[]',
    '{}',
    '{"c":[]}',
    '{"t":1}',
    '{"c":{},"t":1}',
    '{"c":[[0]],"t":1}',
    '{"c":[[0,1,2]],"t":1}',
    '{"c":[[-1,1]],"t":1}',
    '{"c":[[0.5,1]],"t":1}',
    '{"c":[["0",1]],"t":1}',
    '{"c":[[0,1e99]],"t":1}',
    '{"c":[[0,1]],"t":"1"}',
    '{"c":[[0,1]],"t":1.5}',
    '{"c":[null],"t":1}',
    '{"c":[[0,1]],"t":1}x',
  ]
  test.each(spoilt)('what is no ballot is none, and stops nothing: %s', (text) => {
    expect(decodeContent(new TextEncoder().encode(text))).toBeUndefined()
  })
  check.prop([fc.uint8Array({ maxLength: 300 })])('any bytes are a ballot or nothing', (bytes) => {
    const content = decodeContent(bytes)
    if (content) expect(Number.isSafeInteger(content.receivedAt)).toBe(true)
  })
})
