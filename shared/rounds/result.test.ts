/** A result by hand: every figure and reason, with hours beside money, its public file, and the facts that sentences are made of. */
import { describe, expect, test } from 'vitest'
import type { ResultView, Why } from '../api/allocation.ts'
import type { Channel } from '../ballots/ballot.ts'
import { explanationOf } from './explanation.ts'
import { ballotProjectOf, ballotRulesOf } from './from-view.ts'
import { resultPlanFacts } from './plan-facts.ts'
import { publishedFile, resultOf } from './result.ts'
import { round as base, paper } from './round.fixture.ts'
import type { BallotProject, Round } from './round.ts'
import { ballotProjectView, roundSummary, roundView } from './view.ts'

const plan = (id: string, costCents: number, staffMinutes = 0): BallotProject => ({
  ...paper[0],
  id,
  title: `Plan ${id}`,
  costCents,
  staffMinutes,
})
const cast = (ids: string, times: number) =>
  Array.from({ length: times }, () => [...ids].map((projectId) => ({ projectId })))
const euros = (cents: number) => ({ cents })

const round: Round = {
  ...base,
  budgetCents: 13_000,
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'utilitarian' },
  rulesHash: 'rules',
}
// Thirteen voters of 10 euros. Nine pay 7.00 each for a, four 7.50 each for c. Of the 37.00 left d is paid, of which one voter holds 3.00; b lacks 24.00.
const projects = [plan('a', 6300), plan('b', 4800), plan('c', 3000), plan('d', 400)]
const ballots = [...cast('ab', 8), ...cast('ad', 1), ...cast('c', 4)]
const published = { ballotsHash: 'hash', leftOut: 2, countedAt: base.closesAt }

// With 130 minutes, of which 129 are whole steps: a asks 90, and its nine voters have 89. b takes 60 of eight, c 33 of four.
const hourly: Round = { ...round, capacityMinutes: 130 }
const withHours = [plan('a', 6300, 90), plan('b', 4800, 60), plan('c', 3000, 31)]
const votesWithHours = [...cast('ab', 8), ...cast('a', 1), ...cast('c', 4)]

describe('a result', () => {
  const result = () => resultOf(round, projects, ballots, published)

  test('in figures', () => {
    const { projects: _, ...figures } = result()
    expect(figures).toStrictEqual({
      roundId: round.id,
      countedAt: '2026-12-01T19:00:00.000Z',
      rule: round.rule,
      voters: 13,
      leftOut: 2,
      budget: euros(13_000),
      cost: euros(9_700),
      share: { each: euros(1_000), raisedBy: euros(0) },
      votersWithWinner: 13,
      votersWithWinnerUnderGreedy: 9,
      ballotsHash: 'hash',
      rulesHash: 'rules',
    })
  })

  test('plan by plan: the winners as they were chosen, then the others by votes', () => {
    expect(
      result().projects.map(({ id, votes, selected, order, why }) => [id, votes, selected, order, why]),
    ).toStrictEqual([
      ['a', 9, true, 1, { kind: 'paid', price: euros(700), effectiveVotesThousandths: 9_000 }],
      ['c', 4, true, 2, { kind: 'paid', price: euros(750), effectiveVotesThousandths: 4_000 }],
      ['d', 1, true, 3, { kind: 'filled-up', left: euros(3_700) }],
      ['b', 8, false, undefined, { kind: 'short', held: euros(2_400), lacking: euros(2_400), left: euros(3_700) }],
    ])
    expect(result().projects.map((project) => 'order' in project)).toEqual([true, true, true, false])
  })

  test('the others with more votes first, whatever the paper says', () => {
    const nothing = resultOf({ ...round, budgetCents: 1 }, projects, ballots, published)
    expect(nothing.projects.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    const turned = resultOf({ ...round, budgetCents: 1 }, [...projects].reverse(), ballots, published)
    expect(turned.projects.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('with hours beside money', () => {
    const { projects: all, capacityMinutes, usedMinutes } = resultOf(hourly, withHours, votesWithHours, published)
    expect([capacityMinutes, usedMinutes]).toEqual([129, 93])
    expect(all.map(({ id, why }) => [id, why])).toStrictEqual([
      ['b', { kind: 'paid', price: euros(600), effectiveVotesThousandths: 8_000 }],
      ['c', { kind: 'paid', price: euros(750), effectiveVotesThousandths: 4_000 }],
      [
        'a',
        {
          kind: 'short',
          held: euros(4_200),
          lacking: euros(2_100),
          left: euros(5_200),
          heldMinutes: 29,
          lackingMinutes: 61,
          leftMinutes: 36,
        },
      ],
    ])
  })

  test('of greedy: no shares, and what was left at each turn', () => {
    const greedy: Round = { ...hourly, rule: { rule: 'greedy', utility: 'cost', completion: 'none' } }
    const all = resultOf(greedy, withHours, votesWithHours, published)
    expect(all).not.toHaveProperty('share')
    expect(all.projects.map(({ id, why }) => [id, why])).toStrictEqual([
      ['a', { kind: 'ranked' }],
      ['c', { kind: 'ranked' }],
      ['b', { kind: 'no-room', left: euros(6_700), leftMinutes: 39 }],
    ])
  })

  test('tells of the turnout where it is known', () => {
    const turnout = { entries: 20 } as unknown as NonNullable<ResultView['turnout']>
    expect(resultOf(round, projects, ballots, { ...published, turnout }).turnout).toBe(turnout)
    expect(result()).not.toHaveProperty('turnout')
  })

  test('by points', () => {
    const points: Round = { ...round, rule: { ...round.rule, utility: 'points', completion: 'none' } }
    const { projects: all } = resultOf(
      points,
      [plan('a', 400)],
      [[{ projectId: 'a', points: 3 }], [{ projectId: 'a', points: 1 }]],
      published,
    )
    expect(all[0]).toMatchObject({ votes: 4, why: { kind: 'paid', price: euros(300) } })
  })
})

describe('its public file', () => {
  test('with hours, in hours', () => {
    expect(publishedFile(hourly, withHours, [...cast('ab', 1), []]).split('\n')).toEqual([
      'META',
      'key;value',
      'num_projects;3',
      'num_votes;2',
      'budget;130',
      'budget_hours;2.15',
      'vote_type;approval',
      'description;Evening in Oost',
      'country;Netherlands',
      'unit;Hilversum',
      'district;WK040206',
      'instance;2026',
      'currency;EUR',
      'rule;equal-shares/cost/utilitarian',
      'PROJECTS',
      'project_id;cost;name;cost_hours',
      'a;63;Plan a;1.50',
      'b;48;Plan b;1',
      'c;30;Plan c;0.55',
      'VOTES',
      'voter_id;vote',
      '1;a,b',
      '2;',
      '',
    ])
  })

  const channels = (onPaper: number, online: number): Channel[] => [
    ...Array.from({ length: onPaper }, () => 'paper' as const),
    ...Array.from({ length: online }, () => 'internet' as const),
  ]
  const votesOf = (onPaper: number, online: number) => {
    const points: Round = { ...round, ballot: { kind: 'points', withinBudget: false, mostPoints: 5 } }
    const votes = [[{ projectId: 'a', points: 3 }], ...Array.from({ length: onPaper + online - 1 }, () => [])]
    const text = publishedFile(points, projects.slice(0, 1), votes, channels(onPaper, online))
    return text.slice(text.indexOf('VOTES')).split('\n').slice(1, -1)
  }
  test('by points, telling how each came where there are ten of both', () => {
    expect(votesOf(10, 10)).toEqual([
      'voter_id;vote;points;voting_method',
      '1;a;3;paper',
      ...Array.from({ length: 9 }, (_, at) => `${at + 2};;;paper`),
      ...Array.from({ length: 10 }, (_, at) => `${at + 11};;;internet`),
    ])
  })
  test.each([
    [9, 12],
    [12, 9],
  ])('and not where there are %i of the one and %i of the other', (onPaper, online) => {
    expect(votesOf(onPaper, online).slice(0, 3)).toEqual(['voter_id;vote;points', '1;a;3', '2;;'])
  })
})

describe('the facts about a plan', () => {
  const factsOf = (id: string) =>
    resultPlanFacts(resultOf(round, projects, ballots, published), explanationOf(round, projects, ballots), id)
  const common = {
    rule: 'equal-shares',
    utility: 'cost',
    budget: 13_000,
    costHours: 0,
    givesPoints: false,
    hasHours: false,
    raisedBy: 0,
  }

  test('that was bought', () => {
    expect(factsOf('c')).toStrictEqual({
      ...common,
      cost: 3_000,
      support: 4,
      supporters: 4,
      reason: { kind: 'paid', price: 750, effectiveVotes: 4 },
      bought: { round: 2, payers: 4, gaveAll: 0 },
      spentOn: [],
      alsoChose: [],
    })
  })

  test('that came by the fill-up', () => {
    expect(factsOf('d')).toStrictEqual({
      ...common,
      cost: 400,
      support: 1,
      supporters: 1,
      reason: { kind: 'filled-up', left: 3_700 },
      fellOut: { afterRounds: 1, held: 300, lacking: 100 },
      spentOn: [{ title: 'Plan a', amount: 700 }],
      alsoChose: [{ title: 'Plan a', supporters: 1 }],
    })
  })

  test('that lost, with hours', () => {
    const hours = [hourly, withHours, votesWithHours] as const
    const facts = resultPlanFacts(resultOf(...hours, published), explanationOf(...hours), 'a')
    expect(facts).toMatchObject({
      hasHours: true,
      costHours: 90,
      reason: {
        kind: 'short',
        held: 4_200,
        lacking: 2_100,
        left: 5_200,
        heldHours: 29,
        lackingHours: 61,
        leftHours: 36,
      },
      fellOut: { afterRounds: 0, held: 9_000, lacking: 0, lackingHours: 1 },
      needed: { cost: { kind: 'never' } },
    })
  })

  const change = (why: Why) => {
    const result = resultOf(round, projects, ballots, published)
    const changed = { ...result, projects: result.projects.map((one) => (one.id === 'b' ? { ...one, why } : one)) }
    return resultPlanFacts(changed, explanationOf(round, projects, ballots), 'b')?.reason
  }
  test.each<[Why, unknown]>([
    [
      { kind: 'no-room', left: euros(5) },
      { kind: 'no-room', left: 5 },
    ],
    [
      { kind: 'no-room', left: euros(5), leftMinutes: 3 },
      { kind: 'no-room', left: 5, leftHours: 3 },
    ],
    [
      { kind: 'stopped', left: euros(6) },
      { kind: 'stopped', left: 6 },
    ],
    [{ kind: 'ranked' }, { kind: 'ranked' }],
    [{ kind: 'no-support' }, { kind: 'no-support' }],
    [
      { kind: 'short', held: euros(1), lacking: euros(2) },
      { kind: 'short', held: 1, lacking: 2 },
    ],
  ])('%j', (why, reason) => {
    expect(change(why)).toStrictEqual(reason)
  })

  test('points given are told from votes, and a raise is told of', () => {
    const points: Round = {
      ...round,
      budgetCents: 1_000,
      rule: { rule: 'equal-shares', utility: 'points', completion: 'add1' },
    }
    const votes = [[{ projectId: 'a', points: 3 }], [{ projectId: 'b', points: 1 }]]
    const two = [plan('a', 700), plan('b', 900)]
    const facts = resultPlanFacts(resultOf(points, two, votes, published), explanationOf(points, two, votes), 'a')
    expect(facts).toMatchObject({ givesPoints: true, support: 3, supporters: 1, raisedBy: 300 })
  })

  test('that is not there', () => {
    const [result, explained] = [resultOf(round, projects, ballots, published), explanationOf(round, projects, ballots)]
    expect(resultPlanFacts(result, explained, 'z')).toBeUndefined()
    expect(resultPlanFacts({ ...result, projects: [] }, explained, 'a')).toBeUndefined()
    expect(resultPlanFacts(result, { ...explained, projects: [] }, 'a')).toBeUndefined()
  })
})

describe('there and back by what the API shows', () => {
  test.each<[string, Partial<Round>]>([
    ['the budget', {}],
    ['so many plans', { ballot: { kind: 'approval', withinBudget: false, mostChoices: 3 } }],
    [
      'so many points, with hours',
      { ballot: { kind: 'points', withinBudget: true, mostPoints: 5 }, capacityMinutes: 90 },
    ],
  ])('the rules of a ballot within %s', (_, change) => {
    const { ballot, budgetCents, capacityMinutes } = { ...base, ...change }
    expect(ballotRulesOf(roundSummary({ ...base, ...change }, 0))).toStrictEqual({
      ballot,
      budgetCents,
      ...(capacityMinutes === undefined ? {} : { capacityMinutes }),
    })
  })

  test('a plan, with a proposal and without', () => {
    const { proposalId: _, ...exercise } = paper[0]
    expect(ballotProjectView(paper[0]).proposalId).toBe('proposal-a')
    for (const one of [paper[0], exercise]) expect(ballotProjectOf(ballotProjectView(one))).toStrictEqual(one)
  })

  test('what was decided about the keys, without who decided but by name and role', () => {
    const by = { id: 'fatima', name: 'Fatima', role: 'programme-office' } as const
    const of = {
      ...base,
      keyHolds: [{ at: base.closesAt, by, isHeld: true, reason: 'An objection.' }],
      keysDestroyedAt: base.closesAt,
    }
    const view = roundView(of as unknown as Round, [], base.closesAt)
    expect(view.keyHolds).toStrictEqual([
      {
        at: '2026-12-01T19:00:00.000Z',
        by: { name: 'Fatima', role: 'programme-office' },
        isHeld: true,
        reason: 'An objection.',
      },
    ])
    expect(view.keysDestroyedAt).toBe('2026-12-01T19:00:00.000Z')
    const plain = roundView(base, [], base.closesAt)
    for (const name of ['keyHolds', 'keysDestroyedAt', 'rulesHash', 'fixed', 'capacityMinutes'])
      expect(plain).not.toHaveProperty(name)
  })
})
