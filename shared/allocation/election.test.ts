/** Building an election: grouping, what is left out, the order of ties. */
import { describe, expect, test } from 'vitest'
import { election } from './election.ts'

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

  test.each([
    ['a budget with cents of cents', { budget: 0.5 }],
    ['a negative budget', { budget: -1 }],
    ['a unit of zero', { unit: 0 }],
    ['a negative cost', { projects: [{ id: 'a', cost: -1 }] }],
    ['a cost beyond 2^53', { projects: [{ id: 'a', cost: 2 ** 53 }] }],
    [
      'costs that pass 2^53 together',
      {
        projects: [
          { id: 'a', cost: 2 ** 52 },
          { id: 'b', cost: 2 ** 52 },
        ],
      },
    ],
    [
      'an id twice',
      {
        projects: [
          { id: 'a', cost: 1 },
          { id: 'a', cost: 2 },
        ],
      },
    ],
    ['half a point', { ballots: [{ choices: [{ project: 0, points: 0.5 }] }] }],
  ])('throws at %s', (_, change) => {
    expect(() => election({ ...paper, ballots: [], ...change })).toThrow(RangeError)
  })
})
