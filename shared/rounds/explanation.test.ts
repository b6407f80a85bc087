/** The explanation of a round: worked out by hand, by its contract, the same from the published file, and small enough to store. */
import { describe, expect, test } from 'vitest'
import { sentencesNl } from '../allocation/sentences/nl.ts'
import * as api from '../api/explanation.ts'
import { toElection } from '../pabulib/election.ts'
import { isBroken } from '../pabulib/file.ts'
import { parse } from '../pabulib/parse.ts'
import { isRefusal } from '../refusal.ts'
import { explanationOf, explanationOfCount } from './explanation.ts'
import { neededInRound } from './needed.ts'
import { resultPlanFacts, roundUnits } from './plan-facts.ts'
import { countOf, countOfElection, publishedFile, resultOf } from './result.ts'
import { round as base, paper } from './round.fixture.ts'
import type { BallotProject, Round } from './round.ts'

const plan = (id: string, costCents: number, theme: BallotProject['theme']): BallotProject => ({
  ...paper[0],
  id,
  title: `Plan ${id}`,
  costCents,
  theme,
})
const round: Round = {
  ...base,
  budgetCents: 13_000,
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
}
const cast = (ids: string, times: number) =>
  Array.from({ length: times }, () => [...ids].map((projectId) => ({ projectId })))

// Thirteen voters of 10 euros. Nine pay 7.00 each for a (63.00); eight of them have 24.00 left for b (48.00). Four pay 7.50 each for c (30.00).
const projects = [plan('a', 6300, 'greenery'), plan('b', 4800, 'play'), plan('c', 3000, 'greenery')]
const ballots = [...cast('ab', 8), ...cast('a', 1), ...cast('c', 4)]
const published = { ballotsHash: '', leftOut: 0, countedAt: base.closesAt }

test('who paid almost the whole price is not counted as a whole vote', () => {
  // Ten voters of 100 euros. Six pay 4 cents each for z; one of them is of the five for a, and lacks those 4 cents of the 100.00 that the others pay.
  const dear = [plan('z', 24, 'play'), plan('a', 49_996, 'play')]
  const cents = { ...round, budgetCents: 100_000 }
  const votes = [...cast('za', 1), ...cast('a', 4), ...cast('z', 5)]
  const result = resultOf(cents, dear, votes, published)
  const explained = explanationOf(cents, dear, votes)
  expect(explained.rounds[1]).toMatchObject({ projectId: 'a', payers: 5, gaveAll: 5, effectiveVotesThousandths: 4999 })
  const facts = resultPlanFacts(result, explained, 'a')
  expect(facts && sentencesNl(roundUnits).why(facts).join(' ')).toContain('Zo telde het plan 4,9 stemmen.')
})

test('by hand', () => {
  const explained = explanationOf(round, projects, ballots)
  expect(api.explanation.parse(explained)).toEqual(explained)
  const euros = (cents: number) => ({ cents })
  expect(explained).toMatchObject({
    roundId: round.id,
    rounds: [
      {
        projectId: 'a',
        price: euros(700),
        effectiveVotesThousandths: 9000,
        payers: 9,
        gaveAll: 0,
        left: euros(6700),
      },
      { projectId: 'c', effectiveVotesThousandths: 4000, payers: 4, left: euros(3700) },
    ],
    projects: [
      { projectId: 'a', supporters: 9, purse: [{ voters: 9, least: euros(700), total: euros(6300) }] },
      {
        projectId: 'b',
        effectiveVotesThousandths: [8000],
        fellOut: { afterRounds: 1, held: euros(2400), lacking: euros(2400) },
        spentOn: [{ projectId: 'a', supporters: 8, amount: euros(5600) }],
        alsoChose: [{ projectId: 'a', supporters: 8 }],
        // Without a fill-up it has to be paid by its voters: at 24.00 it is, after a; at more its eight hold too little.
        needed: { cost: { kind: 'found', amount: euros(2400) } },
      },
      { projectId: 'c', effectiveVotesThousandths: [4000, 4000] },
    ],
    equalPart: euros(1000),
    fairness: {
      result: {
        selected: ['a', 'c'],
        ballotsByWinners: [0, 13],
        perTheme: [
          { name: 'greenery', cost: euros(9300), votesBps: 6923 },
          { name: 'play', cost: euros(0), votesBps: 3077 },
        ],
        perDistrict: [],
        complaints: [],
      },
      greedy: { selected: ['a', 'b'], ballotsByWinners: [4, 1, 8], complaints: ['c'] },
    },
  })
  expect(explained.projects[0]).not.toHaveProperty('needed')
})

test('no ballots, and a rule without shares', () => {
  for (const [of, cast] of [
    [round, []],
    [{ ...round, rule: { ...round.rule, rule: 'greedy' as const } }, ballots],
  ] as const) {
    const explained = explanationOf(of, projects, cast)
    expect(api.explanation.parse(explained)).toEqual(explained)
    expect(explained.rounds).toEqual([])
    expect(explained.projects.map(({ projectId }) => projectId)).toEqual(['a', 'b', 'c'])
  }
  expect(explanationOf(round, projects, [])).toMatchObject({ equalPart: { cents: 0 } })
})

test.each([
  ['approval', ballots],
  ['points', ballots.map((choices) => choices.map((choice, at) => ({ ...choice, points: at + 2 })))],
] as const)('the published file of a round with %s explains it the same', (kind, cast) => {
  const of: Round = {
    ...round,
    ballot: { kind, withinBudget: false },
    rule: { rule: 'equal-shares', utility: kind === 'points' ? 'points' : 'cost', completion: 'add1-utilitarian' },
  }
  const parsed = parse(publishedFile(of, projects, cast))
  if (isBroken(parsed)) throw new Error(parsed.errors[0]?.message)
  const election = toElection(parsed.file, { unit: 100 })
  if (isRefusal(election)) throw new Error(election.refused)
  expect(explanationOfCount(countOfElection(of, projects, election))).toEqual(
    explanationOfCount(countOf(of, projects, cast)),
  )
})

describe('facts for the sentences', () => {
  const text = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ')

  test('from the result and the explanation as sent', () => {
    const result = resultOf(round, projects, ballots, published)
    const explained = explanationOf(round, projects, ballots)
    const facts = resultPlanFacts(result, explained, 'b')
    const nl = sentencesNl(roundUnits)
    if (facts === undefined) throw new Error('b is not there')
    expect(text(nl.why(facts))).toBe(
      'Dit plan gaat niet door. Nadat 1 plan was betaald, hadden de 8 kiezers samen nog € 24. Er was € 48 nodig: € 24 te weinig. Hun geld ging naar ‘Plan a’ (€ 56). Alle 8 kiezers van dit plan kozen ook ‘Plan a’.',
    )
    expect(text(nl.needed(facts))).toContain('Met een prijs van € 24 had het gewonnen.')
    expect(resultPlanFacts(result, explained, 'x')).toBeUndefined()
  })

  test('ballots with points are told from votes', () => {
    const of: Round = { ...round, ballot: { kind: 'points', withinBudget: false } }
    const cast = ballots.map((choices) => choices.map((choice) => ({ ...choice, points: 3 })))
    const facts = resultPlanFacts(resultOf(of, projects, cast, published), explanationOf(of, projects, cast), 'b')
    expect(facts).toMatchObject({ givesPoints: true, support: 24, supporters: 8 })
  })
})

test('an exercise of 200 plans is explained within a second or two, in a text that takes some parts to store', () => {
  const many = Array.from({ length: 200 }, (_, at) => plan(`p${at}`, 20_000 + 613 * at, 'play'))
  const cast = Array.from({ length: 2000 }, (_, voter) =>
    Array.from({ length: 8 }, (_, at) => ({ projectId: `p${(voter * (at + 1) * 7 + at * at * 13) % 200}` })).filter(
      ({ projectId }, at, all) => all.findIndex((one) => one.projectId === projectId) === at,
    ),
  )
  const explained = explanationOf({ ...round, budgetCents: 4_000_000 }, many, cast)
  expect(api.explanation.parse(explained)).toEqual(explained)
  expect(explained.rounds.length).toBeGreaterThan(20)
  expect(explained.projects.every(({ needed }) => needed === undefined)).toBe(true)
  expect(JSON.stringify(explained).length).toBeLessThan(1_500_000)
})

test('where counting once more for every loser is too much already, what they needed is left out', () => {
  // A million euros and twenty-five voters: thousands of raises, and some seventy losers.
  const many = Array.from({ length: 100 }, (_, at) => plan(`p${at}`, 200_003 + 300_007 * at, 'play'))
  const rich = { ...round, budgetCents: 100_000_000, rule: { ...round.rule, completion: 'add1' as const } }
  const votes = Array.from({ length: 25 }, (_, voter) =>
    Array.from({ length: 10 }, (_, at) => ({ projectId: `p${(7 * voter + 11 * at * at) % 100}` })),
  )
  const count = countOf(
    rich,
    many,
    votes.map((choices) => [...new Map(choices.map((one) => [one.projectId, one])).values()]),
  )
  expect(count.outcome.increments).toBeGreaterThan(1000)
  expect(neededInRound(count).size).toBe(0)
  expect(neededInRound(countOf({ ...rich, budgetCents: 13_000 }, projects, ballots)).size).toBeGreaterThan(0)
})
