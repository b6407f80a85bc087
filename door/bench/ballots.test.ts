import { expect, test } from 'vitest'
import { election } from '../../shared/allocation/election.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { ballotsOf, pabulibLines, syntheticElection } from './ballots.ts'

const plan = { seed: 5, ballots: 3_000, projects: 40, shareCents: 5_000 }

test('the same seed gives the same election, another seed another', () => {
  const first = syntheticElection(plan)
  expect(syntheticElection(plan)).toEqual(first)
  expect(syntheticElection({ ...plan, seed: 6 }).places).not.toEqual(first.places)
})

test('one to ten different plans on a ballot, popularity and costs skewed, a third of the total in the pot', () => {
  const made = syntheticElection(plan)
  const ballots = [...ballotsOf(made)].map(({ choices }) => choices.map(({ project }) => project))
  expect(ballots).toHaveLength(3_000)
  expect(ballots.every((named) => named.length >= 1 && named.length <= 10)).toBe(true)
  expect(ballots.every((named) => new Set(named).size === named.length)).toBe(true)

  const { supporters, costs, budget } = election({ ...made.paper, ballots: ballotsOf(made) })
  const bySupport = [...supporters].sort((a, b) => b - a)
  expect(bySupport[0]).toBeGreaterThan(5 * (bySupport.at(-1) ?? 0))
  expect(Math.max(...costs)).toBeGreaterThan(5 * Math.min(...costs))
  expect(costs.reduce((sum, cost) => sum + cost, 0) / budget).toBeCloseTo(3, 2)
})

test('written as a file and read again it is the same election', () => {
  const made = syntheticElection(plan)
  const read = parse(`${[...pabulibLines(made)].join('\n')}\n`)
  if (isBroken(read)) throw new Error(read.errors[0]?.message)
  expect(read.warnings).toEqual([])
  expect(toElection(read.file, { unit: 100 })).toEqual(election({ ...made.paper, ballots: ballotsOf(made) }))
})
