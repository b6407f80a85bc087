/** Small random elections as ballots, and the answers by trying everything: what the searches are compared with. */
import { fc } from '@fast-check/vitest'
import { allocate } from '../allocate.ts'
import type { BallotChoice, Election } from '../election.ts'
import { election } from '../election.ts'
import type { AllocationSpec } from '../outcome.ts'
import { completions, utilities } from '../outcome.ts'
import { mostNewVoters } from './new-voters.ts'

/** An election before it is counted: projects by place. */
export interface Plain {
  readonly budget: number
  readonly unit: number
  readonly projects: readonly { readonly id: string; readonly cost: number; readonly costHours?: number }[]
  readonly ballots: readonly { readonly choices: readonly BallotChoice[] }[]
  readonly budgetHours?: number
  readonly hoursUnit?: number
}

/** Every rule with every utility, completion and option. */
export const specs: readonly AllocationSpec[] = [
  { rule: 'greedy' },
  { rule: 'greedy', misfit: 'stop' },
  { rule: 'greedy', threshold: 3 },
  { rule: 'greedy-per-cost' },
  { rule: 'greedy-per-cost', misfit: 'stop', threshold: 2 },
  { rule: 'phragmen' },
  ...utilities.flatMap((utility) =>
    completions.map((completion) => ({ rule: 'equal-shares', utility, completion }) as const),
  ),
]

/** Few voters, few projects, small whole costs: full of ties. `points` at most 1 gives approval ballots. */
export const aPlain = fc
  .record({
    budget: fc.integer({ min: 0, max: 40 }),
    unit: fc.constantFrom(1, 1, 3),
    costs: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 5,
    }),
    ballots: fc.array(fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 4 }), { maxLength: 6 }),
    points: fc.constantFrom(1, 1, 2, 3),
  })
  .map(
    ({ budget, unit, costs, ballots, points }): Plain => ({
      budget,
      unit,
      projects: costs.map((cost, at) => ({ id: String(at), cost })),
      ballots: ballots.map((places, voter) => ({
        choices: places
          .filter((place) => place < costs.length)
          .map((project) => ({ project, points: 1 + ((project * 2 + voter) % points) })),
      })),
    }),
  )

export const counted = (plain: Plain): Election => election(plain)

export const winsAnew = (plain: Plain, spec: AllocationSpec, place: number) =>
  allocate(counted(plain), spec).places.includes(place)

export const withNewBallots = (plain: Plain, place: number, points: number, count: number): Plain => ({
  ...plain,
  ballots: [...plain.ballots, ...Array.from({ length: count }, () => ({ choices: [{ project: place, points }] }))],
})

export const withSwitched = (plain: Plain, place: number, points: number, voters: ReadonlySet<number>): Plain => ({
  ...plain,
  ballots: plain.ballots.map(({ choices }, voter) => ({
    choices: voters.has(voter) ? [...choices, { project: place, points }] : choices,
  })),
})

export const atCost = (plain: Plain, place: number, cost: number): Plain => ({
  ...plain,
  projects: plain.projects.map((project, at) => (at === place ? { ...project, cost } : project)),
})

/** Every number from 1; undefined when none up to the limit wins. */
export function newVotersByTrying(plain: Plain, spec: AllocationSpec, place: number, points: number) {
  for (let count = 1; count <= mostNewVoters(plain.ballots.length); count++) {
    if (winsAnew(withNewBallots(plain, place, points, count), spec, place)) return count
  }
  return undefined
}

/** Every set of voters who do not choose the project, the small ones first. */
export function switchersByTrying(plain: Plain, spec: AllocationSpec, place: number, points: number) {
  const open = plain.ballots.flatMap(({ choices }, voter) =>
    choices.some(({ project }) => project === place) ? [] : [voter],
  )
  let least: number | undefined
  for (let bits = 1; bits < 2 ** open.length; bits++) {
    const voters = new Set(open.filter((_, at) => (bits >> at) & 1))
    if (least !== undefined && voters.size >= least) continue
    if (winsAnew(withSwitched(plain, place, points, voters), spec, place)) least = voters.size
  }
  return least
}

/** Every cost, whole units below its own, downward. */
export function costByTrying(plain: Plain, spec: AllocationSpec, place: number) {
  for (let cost = plain.projects[place]!.cost - plain.unit; cost >= 0; cost -= plain.unit) {
    if (winsAnew(atCost(plain, place, cost), spec, place)) return cost
  }
  return undefined
}
