/** The trace of a run: worked out by hand, and against a plain exact replay on random elections. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { type Election, election } from './election.ts'
import { explain } from './explain.ts'
import { compareFractions, type Fraction, floorOf, fraction } from './fractions.ts'
import type { AllocationSpec, Run } from './outcome.ts'
import { completions, utilities } from './outcome.ts'
import { resourcesOf } from './run-books.ts'
import { trace } from './trace.ts'

const cast = (ids: string, times = 1) =>
  Array.from({ length: times }, () => ({ choices: [...ids].map((project) => ({ project })) }))
const traced = (counted: Election, spec: AllocationSpec) => {
  const { rounds, projects } = trace(counted, allocate(counted, spec).run)
  return { rounds, of: Object.fromEntries(projects.map((project, at) => [counted.projects[at]!.id, project])) }
}
const plain = { rule: 'equal-shares', utility: 'cost', completion: 'none' } as const

describe('by hand', () => {
  test('two rounds, of which the second is paid by poor and rich', () => {
    // Ten voters, shares of 10. Both a and b have five votes; a is cheaper. Five pay 6 for a. Two of them have 4 left for b:
    // 2 x 4 + 3 x 26/3 = 34. Of the two of c one is empty then, the other holds 4/3. The two of d never hold 50.
    const counted = election({
      budget: 100,
      unit: 1,
      projects: [
        { id: 'a', cost: 30 },
        { id: 'b', cost: 34 },
        { id: 'c', cost: 12 },
        { id: 'd', cost: 50 },
        { id: 'e', cost: 9 },
        { id: 'f', cost: 0 },
      ],
      ballots: [
        ...cast('a', 2),
        ...cast('af'),
        ...cast('ab'),
        ...cast('abc'),
        ...cast('b', 2),
        ...cast('bc'),
        ...cast('d', 2),
      ],
    })
    const { rounds, of } = traced(counted, plain)
    expect(rounds).toEqual([
      { project: 0, price: 6, effectiveVotes: 5, payers: 5, gaveAll: 0, left: 70 },
      { project: 1, price: 9, effectiveVotes: 102 / 26, payers: 5, gaveAll: 2, left: 36 },
    ])
    expect(of).toEqual({
      a: {
        effectiveVotes: [5],
        spentOn: [],
        purse: [{ voters: 5, least: 6, most: 6, total: 30 }],
        alsoChose: [
          { project: 1, supporters: 2 },
          { project: 2, supporters: 1 },
          { project: 5, supporters: 1 },
        ],
      },
      b: {
        effectiveVotes: [5, 102 / 26],
        spentOn: [],
        purse: [
          { voters: 3, least: 8, most: 8, total: 26 },
          { voters: 2, least: 4, most: 4, total: 8 },
        ],
        alsoChose: [
          { project: 0, supporters: 2 },
          { project: 2, supporters: 2 },
        ],
      },
      c: {
        effectiveVotes: [2, 1.5],
        fellOut: { afterRounds: 2, held: 1, lacking: 11 },
        spentOn: [
          { project: 1, supporters: 2, amount: 12 },
          { project: 0, supporters: 1, amount: 6 },
        ],
        purse: [{ voters: 1, least: 1, most: 1, total: 1 }],
        alsoChose: [
          { project: 1, supporters: 2 },
          { project: 0, supporters: 1 },
        ],
      },
      d: {
        effectiveVotes: [],
        fellOut: { afterRounds: 0, held: 20, lacking: 30 },
        spentOn: [],
        purse: [{ voters: 2, least: 10, most: 10, total: 20 }],
        alsoChose: [],
      },
      e: { effectiveVotes: [], spentOn: [], purse: [], alsoChose: [] },
      f: { effectiveVotes: [], spentOn: [], purse: [], alsoChose: [{ project: 0, supporters: 1 }] },
    })
  })

  test('supporters who hold exactly the cost can pay it, also where doubles fall short', () => {
    // Seven shares of 100/7 are 100; one voter more also pays b, and then a lacks exactly what that voter paid.
    const exactly = election({
      budget: 100,
      unit: 1,
      projects: [{ id: 'a', cost: 100 }],
      ballots: cast('a', 7),
    })
    expect(traced(exactly, plain)).toMatchObject({
      rounds: [{ project: 0, price: 15, effectiveVotes: 7, payers: 7, gaveAll: 7, left: 0 }],
      of: { a: { effectiveVotes: [7] } },
    })
    const oneShort = election({
      budget: 110,
      unit: 1,
      projects: [
        { id: 'a', cost: 100 },
        { id: 'b', cost: 20 },
      ],
      ballots: [...cast('a', 6), ...cast('ab', 4), ...cast('b', 1)],
    })
    // Shares of 10: the ten of a hold exactly 100 and have the most votes; they pay 10 each, and b keeps one share.
    expect(traced(oneShort, plain)).toMatchObject({
      rounds: [{ project: 0, payers: 10, gaveAll: 10, left: 10 }],
      of: { b: { effectiveVotes: [5], fellOut: { afterRounds: 1, held: 10, lacking: 10 } } },
    })
  })

  test('with fewer than ten voters no purse is shown', () => {
    const few = election({ budget: 90, unit: 1, projects: [{ id: 'a', cost: 30 }], ballots: cast('a', 9) })
    expect(traced(few, plain).of.a?.purse).toEqual([])
  })

  test('more than six different amounts make six parts: the most, and fifths of it', () => {
    // Ten voters; nine of them have a small project of their own, of 1 to 9, which costs its only voter less than a's price per voter.
    const small = [...'bcdefghij']
    const withA = (cost: number) =>
      election({
        budget: 100,
        unit: 1,
        projects: [{ id: 'a', cost }, ...small.map((id, at) => ({ id, cost: at + 1 }))],
        ballots: [...cast('a'), ...small.flatMap((id) => cast(`a${id}`))],
      })
    const byNumber = { rule: 'equal-shares', utility: 'cardinality', completion: 'none' } as const
    // Projects of 1 to 5 come before a, which asks 5.6; then the one with 5 left gives all, the nine others 51 / 9 each.
    const { rounds, of } = traced(withA(56), byNumber)
    expect(rounds.map(({ price }) => price)).toEqual([1, 2, 3, 4, 5, 6])
    expect(of.a?.purse).toEqual([
      { voters: 9, least: 5, most: 5, total: 51 },
      { voters: 1, least: 5, most: 5, total: 5 },
    ])
    // Out of reach, a leaves its ten voters with 10, 9, 8, ... 1.
    const { of: then } = traced(withA(99), byNumber)
    expect(then.a?.purse).toEqual([
      { voters: 1, least: 10, most: 10, total: 10 },
      { voters: 1, least: 9, most: 9, total: 9 },
      { voters: 2, least: 7, most: 8, total: 15 },
      { voters: 2, least: 5, most: 6, total: 11 },
      { voters: 2, least: 3, most: 4, total: 7 },
      { voters: 2, least: 1, most: 2, total: 3 },
    ])
  })

  test('a plan can fall out for want of hours while there is money', () => {
    // Shares of 10 euros and 6 hours; five choose both. b asks less of the budget from each, 2.40 and 1.2 hours, and comes first.
    // Then they hold 38 euros, and 24 of the 25 hours that a asks.
    const counted = election({
      budget: 100,
      unit: 1,
      budgetHours: 60,
      hoursUnit: 1,
      projects: [
        { id: 'a', cost: 10, costHours: 25 },
        { id: 'b', cost: 12, costHours: 6 },
      ],
      ballots: [...cast('ab', 5), ...cast('', 5)],
    })
    const { rounds, of } = traced(counted, { ...plain, utility: 'cardinality' })
    expect(rounds.map(({ project }) => project)).toEqual([1])
    expect(of.a).toMatchObject({
      effectiveVotes: [5],
      fellOut: { afterRounds: 1, held: 38, lacking: 0, hours: { held: 24, lacking: 1 } },
    })
  })

  test('a rule without shares has no rounds, and still tells what else the supporters chose', () => {
    const counted = election({
      budget: 10,
      unit: 1,
      projects: [
        { id: 'a', cost: 5 },
        { id: 'b', cost: 9 },
      ],
      ballots: [...cast('ab', 3), ...cast('a')],
    })
    expect(traced(counted, { rule: 'greedy' })).toEqual({
      rounds: [],
      of: {
        a: { effectiveVotes: [], spentOn: [], purse: [], alsoChose: [{ project: 1, supporters: 3 }] },
        b: { effectiveVotes: [], spentOn: [], purse: [], alsoChose: [{ project: 0, supporters: 3 }] },
      },
    })
  })
})

/** Random elections, most of them with ten voters or more; with hours where asked. */
const anElection = (withHours: boolean) =>
  fc
    .record({
      budget: fc.integer({ min: 0, max: 300 }),
      costs: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 8 }),
      ballots: fc.array(
        fc.uniqueArray(fc.record({ project: fc.nat({ max: 7 }), points: fc.integer({ min: 1, max: 3 }) }), {
          selector: ({ project }) => project,
          maxLength: 7,
        }),
        { minLength: 1, maxLength: 16 },
      ),
    })
    .map(({ budget, costs, ballots }) =>
      election({
        budget,
        unit: 3,
        ...(withHours ? { budgetHours: 40, hoursUnit: 1 } : {}),
        projects: costs.map((cost, at) => ({
          id: String(at),
          cost,
          ...(withHours ? { costHours: (cost * 7 + at * 5) % 13 } : {}),
        })),
        ballots: ballots.map((choices) => ({ choices: choices.filter(({ project }) => project < costs.length) })),
      }),
    )

const runs = (counted: Election) =>
  utilities.flatMap((utility) =>
    completions.map((completion) => {
      const spec = { rule: 'equal-shares', utility, completion } as const
      return { spec, outcome: allocate(counted, spec) }
    }),
  )

/** What the supporters of each project hold before each round and at the end, by paying out ballot by ballot in rationals. */
function replay(counted: Election, run: Run): Fraction[][] {
  const common = run.rounds.at(-1)?.price.denominator ?? run.share.denominator
  const onCommon = ({ numerator, denominator }: Fraction) => numerator * (common / denominator)
  const balances = Array.from(counted.groupSize, () => onCommon(run.share))
  const held = () =>
    counted.projects.map((_, project) => {
      let sum = 0n
      for (let at = counted.projectStart[project]!; at < counted.projectStart[project + 1]!; at++) {
        const g = counted.supporterGroup[at]!
        sum += balances[g]! * BigInt(counted.groupSize[g]!)
      }
      return fraction(sum, common)
    })
  const states = [held()]
  for (const { project, price } of run.rounds) {
    for (let at = counted.projectStart[project]!; at < counted.projectStart[project + 1]!; at++) {
      const g = counted.supporterGroup[at]!
      const due = onCommon(price) * BigInt(run.utility === 'points' ? counted.supporterPoints[at]! : 1)
      balances[g]! -= due < balances[g]! ? due : balances[g]!
    }
    states.push(held())
  }
  return states
}

describe.each([
  ['money', false],
  ['money and hours', true],
])('on random elections with %s', (_, withHours) => {
  test.prop([anElection(withHours)])('a project falls out when a plain exact replay says so', (counted) => {
    for (const { outcome } of runs(counted)) {
      const run = outcome.run!
      const { projects } = trace(counted, run)
      const { money, hours } = resourcesOf(counted, run)
      const states = [money, ...(hours ? [hours] : [])].map(({ costs, run: inIt }) => ({
        costs,
        held: replay(counted, inIt),
      }))
      const bought = new Map(run.rounds.map(({ project }, round) => [project, round]))
      projects.forEach(({ fellOut, effectiveVotes }, project) => {
        const asks = states.some(({ costs }) => costs[project]! > 0)
        if (counted.supporters[project] === 0 || !asks) {
          expect(fellOut).toBeUndefined()
          return
        }
        const until = bought.get(project) ?? run.rounds.length
        const first = states[0]!.held.findIndex((_, round) =>
          states.some(
            ({ costs, held }) => compareFractions(held[round]![project]!, fraction(BigInt(costs[project]!))) < 0,
          ),
        )
        if (bought.has(project)) {
          expect(fellOut).toBeUndefined()
          expect(first < 0 || first > until).toBe(true)
          expect(effectiveVotes).toHaveLength(until + 1)
          return
        }
        const [inMoney, inHours] = states.map(({ costs, held }) => {
          const floor = floorOf(held[first]![project]!)
          return { held: floor, lacking: Math.max(0, costs[project]! - floor) }
        })
        expect(fellOut).toEqual({
          afterRounds: first,
          ...inMoney,
          ...(inHours && inHours.lacking > 0 ? { hours: inHours } : {}),
        })
        expect(effectiveVotes).toHaveLength(first)
      })
    }
  })

  test.prop([anElection(withHours)])('money is neither lost nor found', (counted) => {
    for (const { outcome } of runs(counted)) {
      const run = outcome.run!
      const { rounds, projects } = trace(counted, run)
      const all = counted.budget + run.raise * counted.unit * counted.voters
      rounds.forEach(({ project, left, payers, gaveAll }, round) => {
        expect(left).toBe((rounds[round - 1]?.left ?? all) - counted.costs[project]!)
        expect(gaveAll).toBeLessThanOrEqual(payers)
        expect(payers).toBeLessThanOrEqual(counted.supporters[project]!)
      })
      projects.forEach(({ fellOut, spentOn }, project) => {
        if (fellOut === undefined) {
          expect(spentOn).toEqual([])
          return
        }
        const start = Number((BigInt(counted.supporters[project]!) * run.share.numerator) / run.share.denominator)
        const told = spentOn.reduce((sum, { amount }) => sum + amount, fellOut.held)
        expect(told).toBeLessThanOrEqual(start)
        expect(told).toBeGreaterThanOrEqual(start - spentOn.length - 1)
        expect(spentOn.length).toBeLessThanOrEqual(fellOut.afterRounds)
      })
    }
  })

  test.prop([anElection(withHours)])('purses add up to the cost, or to what is held at the end', (counted) => {
    for (const { spec, outcome } of runs(counted)) {
      const { rounds, projects } = trace(counted, outcome.run)
      const reasons = explain(counted, spec, outcome).projects
      projects.forEach(({ purse, effectiveVotes }, project) => {
        const { reason, cost } = reasons[project]!
        const total = purse.reduce((sum, part) => sum + part.total, 0)
        const voters = purse.reduce((sum, part) => sum + part.voters, 0)
        expect(purse.length).toBeLessThanOrEqual(6)
        purse.forEach((part, at) => {
          expect(part.least).toBeLessThanOrEqual(part.most)
          expect(part.least * part.voters).toBeLessThanOrEqual(part.total)
          expect(part.total).toBeLessThan((part.most + 1) * part.voters)
          if (at > 0) expect(part.most).toBeLessThanOrEqual(purse[at - 1]!.least)
        })
        const round = rounds.find((one) => one.project === project)
        if (round !== undefined) {
          expect(effectiveVotes.at(-1)).toBe(reason.kind === 'paid' ? reason.effectiveVotes : undefined)
          expect(round.effectiveVotes).toBe(effectiveVotes.at(-1))
        }
        // By points the dearest payer can change: one who gave many points runs dry, and the next pays less.
        const falling = spec.utility === 'points' ? [] : effectiveVotes.slice(1)
        falling.forEach((votes, at) => {
          expect(votes).toBeLessThanOrEqual(effectiveVotes[at]! * (1 + 1e-9))
        })
        if (counted.voters < 10) {
          expect(purse).toEqual([])
          return
        }
        if (round !== undefined) {
          expect(voters).toBe(round.payers)
          expect(total).toBeLessThanOrEqual(cost)
          expect(total).toBeGreaterThanOrEqual(cost - purse.length)
        }
        if (reason.kind === 'short') {
          expect(total).toBeLessThanOrEqual(reason.held)
          expect(total).toBeGreaterThanOrEqual(reason.held - purse.length)
        }
      })
    }
  })
})
