/** A derived election is the one that would have been counted from the ballots. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from '../allocate.ts'
import type { Election } from '../election.ts'
import { switchable } from './best-switchers.ts'
import { withCost, withNewVoters, without, withSwitchers } from './modified-election.ts'
import { aPlain, atCost, counted, specs, withNewBallots, withSwitched } from './plain.fixture.ts'

/** Everything but the order of the groups, and whether two groups hold the same ballot. */
function content(election: Election) {
  const { groupSize, groupStart, choicePoints, choiceProject, projectStart, supporterGroup, supporterPoints } = election
  const ballots: string[] = []
  const bySupporter: string[] = []
  const key = (g: number) =>
    Array.from({ length: groupStart[g + 1]! - groupStart[g]! }, (_, at) => {
      const choice = groupStart[g]! + at
      return `${choiceProject[choice]}:${choicePoints[choice]}`
    }).join()
  for (let g = 0; g < groupSize.length; g++) for (let each = 0; each < groupSize[g]!; each++) ballots.push(key(g))
  for (let place = 0; place < election.costs.length; place++) {
    for (let at = projectStart[place]!; at < projectStart[place + 1]!; at++) {
      const g = supporterGroup[at]!
      for (let each = 0; each < groupSize[g]!; each++) bySupporter.push(`${place} ${supporterPoints[at]} ${key(g)}`)
    }
  }
  const { ignored: _ignored, ...rest } = election
  const flat = {
    groupSize: 0,
    groupStart: 0,
    choiceProject: 0,
    choicePoints: 0,
    projectStart: 0,
    supporterGroup: 0,
    supporterPoints: 0,
  }
  return { ...rest, ...flat, ballots: ballots.sort(), bySupporter: bySupporter.sort() }
}

const change = { at: fc.nat(), points: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 1, max: 7 }) }
/** A loser or not: any project. */
const withPlace = fc
  .record({ plain: aPlain, ...change })
  .map(({ at, plain, ...rest }) => ({ plain, place: at % plain.projects.length, ...rest }))

describe('an election derived from another equals the one counted anew', () => {
  test.prop([withPlace])('with new voters', ({ plain, place, points, count }) => {
    const anew = counted(withNewBallots(plain, place, points, count))
    const derived = withNewVoters(counted(plain), place, points)(count)
    expect(content(derived)).toEqual(content(anew))
    expect(derived.groupSize.length).toBe(anew.groupSize.length)
    for (const spec of specs) expect(allocate(derived, spec).places).toEqual(allocate(anew, spec).places)
  })

  test.prop([withPlace, fc.nat()])('with switchers', ({ plain, place, points }, bits) => {
    const election = counted(plain)
    const open = plain.ballots.flatMap(({ choices }, voter) =>
      choices.some(({ project }) => project === place) ? [] : [voter],
    )
    const voters = new Set(open.filter((_, at) => (bits >> at) & 1))
    const anew = counted(withSwitched(plain, place, points, voters))
    // Which group a ballot is in: counted alone, a ballot shows its choices.
    const groupOf = (voter: number) => {
      const alone = counted({ ...plain, ballots: [plain.ballots[voter]!] })
      return Array.from(election.groupSize.keys()).find(
        (g) =>
          content(alone).ballots[0] ===
          content({ ...election, groupSize: election.groupSize.map((_, h) => Number(g === h)) }).ballots[0],
      )!
    }
    const switches = new Map<number, number>()
    for (const voter of voters) switches.set(groupOf(voter), (switches.get(groupOf(voter)) ?? 0) + 1)
    const derived = withSwitchers(
      election,
      place,
      [...switches].map(([group, ballots]) => ({ group, ballots })),
      points,
    )
    expect(content(derived)).toEqual(content(anew))
    expect(Math.min(1, ...derived.groupSize)).toBe(Math.min(1, derived.groupSize.length || 1))
    for (const spec of specs) expect(allocate(derived, spec).places).toEqual(allocate(anew, spec).places)
  })

  test.prop([withPlace, fc.nat({ max: 50 })])('with another cost', ({ plain, place }, cost) => {
    expect(content(withCost(counted(plain), place, cost))).toEqual(content(counted(atCost(plain, place, cost))))
  })

  test.prop([withPlace])('without the votes for a project', ({ plain, place }) => {
    const ballots = plain.ballots.map(({ choices }) => ({
      choices: choices.filter(({ project }) => project !== place),
    }))
    expect(content(without(counted(plain), place))).toEqual(content(counted({ ...plain, ballots })))
  })
})

test.prop([withPlace])('only ballots that do not name the project can switch', ({ plain, place }) => {
  const election = counted(plain)
  const open = switchable(election, place).map(({ group }) => group)
  for (const [group, ballots] of election.groupSize.entries()) {
    if (open.includes(group)) continue
    expect(() => withSwitchers(election, place, [{ group, ballots }], 1)).toThrow(RangeError)
  }
  for (const group of open) {
    const tooMany = [{ group, ballots: election.groupSize[group]! + 1 }]
    expect(() => withSwitchers(election, place, tooMany, 1)).toThrow(RangeError)
  }
})
