/** What a ballot may hold: every limit at its edge, and what lies inside a seal. */
import { test as check, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { paper } from '../rounds/round.fixture.ts'
import type { BallotRules } from '../rounds/round.ts'
import { type Channel, type Choice, checkBallot, contentBytes, decodeContent, encodeContent } from './ballot.ts'

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
    [
      'less than nothing, to give more elsewhere',
      points({ mostPoints: 10 }),
      chosen(['a', 19], ['b', -9]),
      'points-needed',
      {},
    ],
    ['nothing', points(), chosen(['a', 0]), 'points-needed', {}],
    ['part of a point', points(), chosen(['a', 2.5]), 'points-needed', {}],
    ['no number', points(), chosen(['a', Number.NaN]), 'points-needed', {}],
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
  const at = Date.UTC(2026, 11, 1, 18, 59, 59, 999)
  const plans = (count: number) => Array.from({ length: count }, (_, index) => ({ ...paper[0], id: `p${index}` }))
  const approvalRules = approval().ballot
  const pointRules = (mostPoints?: number) => points(mostPoints === undefined ? {} : { mostPoints }).ballot
  const encode = (choices: Choice[], ballot: BallotRules, projects = plans(3), receivedAt = at) =>
    encodeContent({ choices, channel: 'internet', receivedAt }, { ballot, projects })

  test('an approval ballot, byte by byte', () => {
    const choices = chosen('p9', 'p0', 'p2')
    const bytes = encodeContent(
      { choices, channel: 'paper', receivedAt: 0x010203040506 },
      { ballot: approvalRules, projects: plans(10) },
    )
    expect([...bytes]).toEqual([1, 1, 1, 2, 3, 4, 5, 6, 0b101, 0b10])
  })
  test('a ballot with points, byte by byte', () => {
    const bytes = encode(chosen(['p2', 258], ['p0', 7]), pointRules(300), plans(3), 1)
    expect([...bytes]).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 0, 7, 0, 0, 1, 2])
  })

  test.each([
    ['approval, 32 plans', approvalRules, 32, 12],
    ['approval, one plan', approvalRules, 1, 9],
    ['approval, 33 plans', approvalRules, 33, 13],
    ['approval, 200 plans', approvalRules, 200, 33],
    ['one point', pointRules(1), 32, 40],
    ['255 points', pointRules(255), 32, 40],
    ['256 points', pointRules(256), 32, 72],
    ['65,535 points', pointRules(65_535), 32, 72],
    ['65,536 points', pointRules(65_536), 32, 104],
    ['a million points', pointRules(1_000_000), 32, 104],
    ['points without a limit', pointRules(), 200, 608],
  ])('%s: every ballot has the same size', (_, ballot, count, bytes) => {
    const all = plans(count)
    const some = ballot.kind === 'points' ? chosen(['p0', 1]) : chosen('p0')
    const most =
      ballot.kind === 'points'
        ? chosen([`p${count - 1}`, ballot.mostPoints ?? 1_000_000])
        : chosen(...all.map(({ id }) => id))
    for (const choices of [[], some, most]) expect(encode(choices, ballot, all)).toHaveLength(bytes)
    expect(contentBytes(ballot, count)).toBe(bytes)
  })

  const rounds = fc.oneof(
    fc.constant(approvalRules),
    fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }).map(pointRules),
  )
  const aBallot = fc.tuple(rounds, fc.integer({ min: 1, max: 200 })).chain(([ballot, count]) =>
    fc.record({
      ballot: fc.constant(ballot),
      projects: fc.constant(plans(count)),
      choices: fc.uniqueArray(
        fc.record({ place: fc.nat(count - 1), points: fc.integer({ min: 1, max: ballot.mostPoints ?? 1_000_000 }) }),
        { selector: ({ place }) => place, maxLength: 40 },
      ),
      channel: fc.constantFrom<Channel>('internet', 'paper'),
      receivedAt: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
    }),
  )
  check.prop([aBallot])(
    'what goes in comes out, in the order of the paper: the order in which somebody chose stays unknown',
    ({ ballot, projects, choices, channel, receivedAt }) => {
      const given = choices.map(({ place, points: most }) => ({
        projectId: `p${place}`,
        ...(ballot.kind === 'points' ? { points: most } : {}),
      }))
      const bytes = encodeContent({ choices: given, channel, receivedAt }, { ballot, projects })
      const wanted = choices
        .toSorted((a, b) => a.place - b.place)
        .map(({ place, points: most }) => [place, ballot.kind === 'points' ? most : 1])
      expect(decodeContent(bytes, ballot, projects.length)).toEqual({ choices: wanted, channel, receivedAt })
    },
  )

  check.prop([fc.uint8Array({ maxLength: 40 }), rounds, fc.nat(32)])(
    'any bytes are a ballot that is written the same again, or none; nothing throws',
    (bytes, ballot, count) => {
      const read = decodeContent(bytes, ballot, count)
      if (!read) return
      const choices = read.choices.map(([place, most]) => ({
        projectId: `p${place}`,
        ...(ballot.kind === 'points' ? { points: most } : {}),
      }))
      expect(encodeContent({ ...read, choices }, { ballot, projects: plans(count) })).toEqual(bytes)
    },
  )

  const good = encode(chosen('p0', 'p2'), approvalRules)
  test.each([
    ['nothing', new Uint8Array()],
    ['a byte less', good.slice(0, -1)],
    ['a byte more', Uint8Array.from([...good, 0])],
    ['another version', good.with(0, 2)],
    ['version 0', good.with(0, 0)],
    ['an unknown flag', good.with(1, 2)],
    ['a plan behind the last one', good.with(8, 0b1000)],
    ['text, as ballots once were', new TextEncoder().encode('{"c":[[0')],
  ])('%s is no ballot', (_, bytes) => {
    expect(decodeContent(bytes, approvalRules, 3)).toBeUndefined()
  })
  test('a paper of eight plans has no bit left over', () => {
    const bytes = encode(chosen('p7'), approvalRules, plans(8))
    expect(decodeContent(bytes, approvalRules, 8)?.choices).toEqual([[7, 1]])
  })

  test.each<[string, () => unknown]>([
    ['a plan that is not on the paper', () => encode(chosen('x'), approvalRules)],
    ['no points where there must be', () => encode(chosen('p0'), pointRules(9))],
    ['more points than fit', () => encode(chosen(['p0', 256]), pointRules(255))],
    ['fewer than none', () => encode(chosen(['p0', -1]), pointRules(255))],
    ['a moment that is none', () => encode([], approvalRules, plans(3), Number.NaN)],
  ])('%s is an error of the program', (_, work) => {
    expect(work).toThrow(RangeError)
  })
})
