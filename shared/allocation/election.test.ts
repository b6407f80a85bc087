/** Building an election: grouping, what is left out, the order of ties. */
import { describe, expect, test } from 'vitest'
import { election, electionBuilder } from './election.ts'

const paper = {
  budget: 100,
  unit: 100,
  projects: [
    { id: '30', cost: 40 },
    { id: '2', cost: 30 },
    { id: '1', cost: 30 },
  ],
}
const naming = (...projects: (string | number)[]) => ({ choices: projects.map((project) => ({ project })) })

describe('election', () => {
  test('keeps ids in the order of the ballot paper, also when they look like numbers', () => {
    expect(election({ ...paper, ballots: [] }).projects.map(({ id }) => id)).toEqual(['30', '2', '1'])
  })

  test('groups identical ballots whatever the order of their choices, and counts empty ones', () => {
    const counted = election({
      ...paper,
      ballots: [naming('30', '1'), naming('1', '30'), naming(), naming(0, 2), naming()],
    })
    expect(counted.voters).toBe(5)
    expect([...counted.groupSize]).toEqual([3, 2])
    expect([...counted.supporters]).toEqual([3, 0, 3])
  })

  test('counts a project named twice once, and reports what it leaves out', () => {
    const points = {
      choices: [
        { project: '2', points: 3 },
        { project: '1', points: 0 },
        { project: '30', points: -1 },
      ],
    }
    const counted = election({ ...paper, ballots: [naming('30', '30', 'gone', 7), points] })
    expect([...counted.support]).toEqual([1, 3, 0])
    expect(counted.ignored).toEqual({ unknownProjects: 2, repeatedChoices: 1, withoutPoints: 2 })
  })

  test('ballots with different points are different groups', () => {
    const giving = (points: number) => ({ choices: [{ project: 0, points }] })
    expect([...election({ ...paper, ballots: [giving(2), giving(3), giving(2)] }).groupSize]).toEqual([2, 1])
  })

  test('orders ties by support, then lower cost, then the paper', () => {
    const counted = election({ ...paper, ballots: [naming('30', '2', '1')] })
    expect([...counted.tieOrder].map((place) => counted.projects[place]?.id)).toEqual(['2', '1', '30'])
    const more = election({ ...paper, ballots: [naming('30', '2', '1'), naming('30')] })
    expect([...more.tieOrder].map((place) => more.projects[place]?.id)).toEqual(['30', '2', '1'])
  })

  const least = (number: number) => `must be a whole number from ${number} to 2^53 - 1, not`
  const two = (cost: number, costHours = 0) => [
    { id: 'a', cost, costHours },
    { id: 'b', cost, costHours },
  ]
  test.each([
    ['a budget with cents of cents', { budget: 0.5 }, `budget ${least(0)} 0.5`],
    ['a negative budget', { budget: -1 }, `budget ${least(0)} -1`],
    ['a unit of zero', { unit: 0 }, `unit ${least(1)} 0`],
    ['a negative budget of hours', { budgetHours: -1 }, `budget of hours ${least(0)} -1`],
    ['a unit of hours of zero', { hoursUnit: 0 }, `unit of hours ${least(1)} 0`],
    ['a negative cost', { projects: [{ id: 'a', cost: -1 }] }, `cost of project a ${least(0)} -1`],
    ['half an hour', { projects: [{ id: 'a', cost: 1, costHours: 0.5 }] }, `hours of project a ${least(0)} 0.5`],
    ['a cost beyond 2^53', { projects: [{ id: 'a', cost: 2 ** 53 }] }, `cost of project a ${least(0)} ${2 ** 53}`],
    [
      'costs that pass 2^53 together',
      { projects: two(2 ** 52) },
      `budget and costs together ${least(0)} ${2 ** 53 + 100}`,
    ],
    ['hours that do', { projects: two(0, 2 ** 52) }, `budget and hours together ${least(0)} ${2 ** 53}`],
    ['an id twice', { projects: [...two(1), { id: 'a', cost: 2 }] }, 'project a is twice on the paper'],
    [
      'half a point',
      { ballots: [{ choices: [{ project: 0, points: 0.5 }] }] },
      'points must be whole numbers, not 0.5',
    ],
    [
      'points that pass 2^53 together',
      { ballots: [1, 2].map(() => ({ choices: [{ project: 0, points: 2 ** 52 }] })) },
      `points together ${least(0)} ${2 ** 53}`,
    ],
  ])('throws at %s', (_, change, message) => {
    expect(() => election({ ...paper, ballots: [], ...change })).toThrow(new RangeError(message))
  })

  test('as much as numbers are exact for is fine', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(election({ budget: most, unit: 1, projects: [], ballots: [] }).budget).toBe(most)
    expect(election({ budget: 0, unit: 1, projects: [{ id: 'a', cost: most }], ballots: [] }).costs).toEqual(
      Float64Array.of(most),
    )
  })

  test('a place that is not on the paper, or is none, is unknown', () => {
    const counted = election({ ...paper, ballots: [naming(3, 2.5, -1, 0), naming(2)] })
    expect(counted.ignored.unknownProjects).toBe(3)
    expect([...counted.support]).toEqual([1, 0, 1])
  })

  test('hours play a part when what asks them has support', () => {
    const hours = (costHours: number, ...ballots: ReturnType<typeof naming>[]) =>
      election({
        ...paper,
        projects: [
          { id: 'a', cost: 1 },
          { id: 'h', cost: 1, costHours },
        ],
        ballots,
      }).asksHours
    expect([hours(1, naming(1)), hours(1, naming(0)), hours(0, naming(1)), hours(1, naming(0, 1))]).toEqual([
      true,
      false,
      false,
      true,
    ])
    const { budgetHours, hoursUnit, costHours } = election({ ...paper, ballots: [] })
    expect([budgetHours, hoursUnit, costHours]).toEqual([0, 60, Float64Array.of(0, 0, 0)])
  })
})

describe('places by number', () => {
  const builder = () => electionBuilder(paper)

  test('the first ones only, each worth a point when no points are given', () => {
    const counting = builder()
    counting.addPlaces(Int32Array.of(2, 0, 1, 1), 2)
    counting.addPlaces(Int32Array.of(0, -1, 3, 0), 4)
    const { support, supporters, voters, ignored } = counting.finish()
    expect([[...support], [...supporters], voters]).toEqual([[2, 0, 1], [2, 0, 1], 2])
    expect(ignored).toEqual({ unknownProjects: 2, repeatedChoices: 1, withoutPoints: 0 })
  })

  test('with points, which make ballots differ', () => {
    const counting = builder()
    counting.addPlaces(Int32Array.of(2, 0), 2, Float64Array.of(3, 1))
    counting.addPlaces(Int32Array.of(0, 2), 2, Float64Array.of(1, 3))
    counting.addPlaces(Int32Array.of(0, 2), 2, Float64Array.of(1, 1))
    counting.addPlaces(Int32Array.of(0, 2), 2)
    const { support, groupSize, supporterPoints, projectStart } = counting.finish()
    expect([...support]).toEqual([4, 0, 8])
    expect([...groupSize].toSorted()).toEqual([2, 2])
    expect([...supporterPoints.subarray(projectStart[2])].toSorted()).toEqual([1, 3])
  })

  test('more than 64 on one ballot', () => {
    const projects = Array.from({ length: 100 }, (_, at) => ({ id: `p${at}`, cost: 1 }))
    const counting = electionBuilder({ ...paper, projects })
    counting.addPlaces(
      Int32Array.from({ length: 100 }, (_, at) => 99 - at),
      100,
    )
    counting.add({ choices: projects.map(({ id }) => ({ project: id })) })
    const { supporters, groupSize } = counting.finish()
    expect([...groupSize]).toEqual([2])
    expect(supporters.every((ballots) => ballots === 2)).toBe(true)
  })
})
