/** What a loser had needed, against trying everything: all rules, all utilities, all completions, ties included. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate, distributesHours } from '../allocate.ts'
import type { AllocationSpec } from '../outcome.ts'
import type { Needed } from './needed.ts'
import { mostNewVoters } from './new-voters.ts'
import type { Plain } from './plain.fixture.ts'
import { aPlain, costByTrying, counted, newVotersByTrying, specs, switchersByTrying } from './plain.fixture.ts'
import type { WhatItNeeded } from './what-it-needed.ts'
import {
  fewestNewVoters,
  fewestSwitchers,
  highestWinningCost,
  searchWhatItNeeded,
  whatItNeeded,
} from './what-it-needed.ts'

const enough = { visits: 1e9 }
const slow = 120_000

function eachLoser(plain: Plain, check: (spec: AllocationSpec, place: number, note: string) => void, under = specs) {
  const election = counted(plain)
  for (const spec of under) {
    const { places } = allocate(election, spec)
    for (const place of plain.projects.keys()) {
      if (!places.includes(place)) check(spec, place, JSON.stringify({ spec, place }))
    }
  }
}

/** The most points on any ballot: what a new one gives. */
const pointsOf = (plain: Plain) =>
  plain.ballots.reduce((most, { choices }) => choices.reduce((m, { points = 1 }) => Math.max(m, points), most), 1)

/** Holds an answer to the least amount that wins (for a cost: the most, seen from below its own), or to there being none. */
function agrees(answer: Needed, truth: number | undefined, distance: (amount: number) => number, note: string) {
  if (answer.kind === 'found') expect(truth, note).toBe(answer.amount)
  else if (answer.kind === 'never') expect(truth, note).toBeUndefined()
  else if (answer.kind === 'at-most') expect(distance(truth!), note).toBeLessThanOrEqual(distance(answer.amount))
  else if (truth !== undefined) expect(distance(truth), note).toBeGreaterThan(distance(answer.searchedTo))
}
const itself = (amount: number) => amount

describe('with work enough the answer is that of trying everything', () => {
  test.prop([aPlain], { numRuns: 40 })(
    'fewest new voters',
    (plain) =>
      eachLoser(plain, (spec, place, note) => {
        const election = counted(plain)
        const answer = fewestNewVoters(election, spec, allocate(election, spec), place, enough)
        const least = newVotersByTrying(plain, spec, place, pointsOf(plain))
        if (least !== undefined) expect(answer, note).toEqual({ kind: 'found', amount: least })
        else if (answer.kind === 'not-within') expect(answer.searchedTo, note).toBe(mostNewVoters(election.voters))
        else expect(answer, note).toEqual({ kind: 'never' })
      }),
    slow,
  )

  test.prop([aPlain], { numRuns: 80 })(
    'highest winning cost',
    (plain) =>
      eachLoser(plain, (spec, place, note) => {
        const election = counted(plain)
        const answer = highestWinningCost(election, spec, allocate(election, spec), place, enough)
        const highest = costByTrying(plain, spec, place)
        expect(answer, note).toEqual(highest === undefined ? { kind: 'never' } : { kind: 'found', amount: highest })
      }),
    slow,
  )

  test.prop([aPlain], { numRuns: 100 })(
    'fewest switchers: every set tried',
    (plain) =>
      eachLoser(plain, (spec, place, note) => {
        const election = counted(plain)
        const answer = fewestSwitchers(election, spec, allocate(election, spec), place, enough)
        const least = switchersByTrying(plain, spec, place, pointsOf(plain))
        expect(answer, note).toEqual(least === undefined ? { kind: 'never' } : { kind: 'found', amount: least })
      }),
    slow,
  )
})

/** More voters and money: many raises, many different balances. */
const aLarger = (minLength: number, maxLength: number) =>
  fc
    .record({
      budget: fc.integer({ min: 300, max: 3000 }),
      costs: fc.array(fc.integer({ min: 40, max: 1500 }), { minLength: 4, maxLength: 8 }),
      ballots: fc.array(fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 5 }), { minLength, maxLength }),
      points: fc.constantFrom(1, 4),
    })
    .map(
      ({ budget, costs, ballots, points }): Plain => ({
        budget,
        unit: 1,
        projects: costs.map((cost, at) => ({ id: String(at), cost })),
        ballots: ballots.map((places, voter) => ({
          choices: places
            .filter((place) => place < costs.length)
            .map((project) => ({ project, points: 1 + ((project + voter) % points) })),
        })),
      }),
    )

describe('with more voters and many raises, under add1', () => {
  const raising = specs.filter(({ completion }) => completion?.startsWith('add1'))

  test.prop([aLarger(12, 25), fc.nat()], { numRuns: 4 })(
    'fewest new voters and highest winning cost',
    (plain, pick) => {
      const one = raising[pick % raising.length]!
      eachLoser(
        plain,
        (spec, place, note) => {
          const election = counted(plain)
          const answers = whatItNeeded(election, spec, allocate(election, spec), place, enough)
          agrees(answers.newVoters, newVotersByTrying(plain, spec, place, pointsOf(plain)), itself, note)
          const own = plain.projects[place]!.cost
          agrees(answers.cost, costByTrying(plain, spec, place), (cost) => own - cost, note)
        },
        [one],
      )
    },
    slow,
  )

  test.prop([aLarger(6, 8), fc.nat()], { numRuns: 15 })(
    'fewest switchers',
    (plain, pick) =>
      eachLoser(
        plain,
        (spec, place, note) => {
          const election = counted(plain)
          const answer = fewestSwitchers(election, spec, allocate(election, spec), place, enough)
          const least = switchersByTrying(plain, spec, place, pointsOf(plain))
          expect(answer, note).toEqual(least === undefined ? { kind: 'never' } : { kind: 'found', amount: least })
        },
        [raising[pick % raising.length]!],
      ),
    slow,
  )
})

test.prop([aPlain, fc.integer({ min: 0, max: 300_000 })], { numRuns: 40 })(
  'with less work the answer claims less, but nothing false',
  (plain, visits) =>
    eachLoser(plain, (spec, place, note) => {
      const election = counted(plain)
      const outcome = allocate(election, spec)
      const answers = whatItNeeded(election, spec, outcome, place, { visits })
      expect(whatItNeeded(election, spec, outcome, place, { visits }), note).toEqual(answers)
      agrees(answers.newVoters, newVotersByTrying(plain, spec, place, pointsOf(plain)), itself, note)
      agrees(answers.switchers, switchersByTrying(plain, spec, place, pointsOf(plain)), itself, note)
      const own = plain.projects[place]!.cost
      agrees(answers.cost, costByTrying(plain, spec, place), (cost) => own - cost, note)
    }),
  slow,
)

const anHourly = fc
  .record({
    plain: aPlain,
    hours: fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 }),
    budgetHours: fc.nat({ max: 12 }),
  })
  .map(({ plain, hours, budgetHours }) => ({
    ...plain,
    budgetHours,
    hoursUnit: 1,
    projects: plain.projects.map((project, at) => ({ ...project, costHours: hours[at]! })),
  }))

test.prop([anHourly], { numRuns: 30 })(
  'with hours beside money nothing is skipped, and nothing false is claimed',
  (plain) =>
    eachLoser(
      plain,
      (spec, place, note) => {
        const election = counted(plain)
        const answers = whatItNeeded(election, spec, allocate(election, spec), place, enough)
        agrees(answers.newVoters, newVotersByTrying(plain, spec, place, pointsOf(plain)), itself, note)
        agrees(answers.switchers, switchersByTrying(plain, spec, place, pointsOf(plain)), itself, note)
        const own = plain.projects[place]!.cost
        agrees(answers.cost, costByTrying(plain, spec, place), (cost) => own - cost, note)
      },
      specs.filter(({ rule }) => distributesHours(rule)),
    ),
  slow,
)

describe('worked out by hand', () => {
  const naming = (ids: string) => ({ choices: [...ids].map((project) => ({ project })) })
  const plain: Plain = {
    budget: 100,
    unit: 1,
    projects: [
      { id: 'a', cost: 60 },
      { id: 'b', cost: 60 },
      { id: 'c', cost: 101 },
    ],
    // Shares of 20. The three supporters of a hold 60; the two of b hold 40.
    ballots: ['a', 'a', 'a', 'b', 'b'].map(naming),
  }
  const none: AllocationSpec = { rule: 'equal-shares', completion: 'none' }
  const fill: AllocationSpec = { rule: 'equal-shares', completion: 'utilitarian' }
  test.each<[string, AllocationSpec, number, WhatItNeeded]>([
    [
      // With 3 new shares are 100 / 8 and its five hold 62.5; with 2 they are 100 / 7 and its four hold 57.1.
      // With 1 switcher it has as many votes as a, which stands first and takes everything; with 2 it comes first itself. Its two hold 40.
      'b without a fill-up',
      none,
      1,
      {
        newVoters: { kind: 'found', amount: 3 },
        switchers: { kind: 'found', amount: 2 },
        cost: { kind: 'found', amount: 40 },
      },
    ],
    [
      'b with a fill-up: with 2 new nobody can pay anything, and it has the most votes',
      fill,
      1,
      {
        newVoters: { kind: 'found', amount: 2 },
        switchers: { kind: 'found', amount: 2 },
        cost: { kind: 'found', amount: 40 },
      },
    ],
    [
      'b under greedy: it must have more votes than a, for a stands before it on the paper; or cost what a leaves',
      { rule: 'greedy' },
      1,
      {
        newVoters: { kind: 'found', amount: 2 },
        switchers: { kind: 'found', amount: 2 },
        cost: { kind: 'found', amount: 40 },
      },
    ],
    [
      'c costs more than there is, and nobody wants it',
      none,
      2,
      { newVoters: { kind: 'never' }, switchers: { kind: 'never' }, cost: { kind: 'never' } },
    ],
  ])('%s', (_, spec, place, expected) => {
    const election = counted(plain)
    expect(whatItNeeded(election, spec, allocate(election, spec), place, enough)).toEqual(expected)
  })

  test('a project that won has needed nothing: asked for it, the search refuses', () => {
    const election = counted(plain)
    expect(() => whatItNeeded(election, none, allocate(election, none), 0, enough)).toThrow(RangeError)
    expect(() => whatItNeeded(election, none, allocate(election, none), 9, enough)).toThrow(RangeError)
  })

  test('tells how far it is, step by step, and may be left at any step', () => {
    const election = counted(plain)
    const outcome = allocate(election, none)
    const told: unknown[] = []
    whatItNeeded(election, none, outcome, 1, { ...enough, onProgress: (progress) => told.push(progress) })
    const steps = searchWhatItNeeded(election, none, outcome, 1, enough)
    expect(steps.next().value).toEqual(told[0])
    expect(told[0]).toMatchObject({ part: 'newVoters', tried: 1 })
    steps.return({} as WhatItNeeded)
    expect(steps.next().done).toBe(true)
  })
})
