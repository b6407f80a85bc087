/** What happened, round by round, in the run of Equal Shares that decided: for every purchase, and for every project. */
import { type Meter, meter } from './affordability.ts'
import type { Election } from './election.ts'
import { effectiveVotes } from './explain.ts'
import type { Fraction } from './fractions.ts'
import { ceilingOf, compareFractions, floorOf, fraction, nearestNumber } from './fractions.ts'
import type { Run } from './outcome.ts'
import { type Payments, payments } from './payments.ts'
import { roundingUnit } from './price-filter.ts'
import { fewestVotersForPurse, type PursePart, purseParts } from './purse-parts.ts'
import type { Resource, RunBooks } from './run-books.ts'
import { holdsAtEnd, resourcesOf, runBooks } from './run-books.ts'
import { sharedSupporters, spending } from './supporters.ts'

/** One purchase. Amounts in the election's integer unit. */
export interface TraceRound {
  readonly project: number
  /** The most that one supporter paid, rounded up. */
  readonly price: number
  /** Cost divided by that price, unrounded; with hours, the smaller of both. */
  readonly effectiveVotes: number
  /** Ballots that paid something, and how many of those gave the last they had. */
  readonly payers: number
  readonly gaveAll: number
  /** What all voters together hold after it; a share that was raised counts as raised, so it can be more than the budget. */
  readonly left: number
}

/** When and why the supporters of a project could not pay it any more. */
export interface FellOut {
  /** Number of purchases after which they held too little: 0 when they never held enough. */
  readonly afterRounds: number
  /** Money they held then, rounded down, and what was lacking (0 when only hours were). */
  readonly held: number
  readonly lacking: number
  /** The same in hours (integer unit of hours), when hours were lacking. */
  readonly hours?: { readonly held: number; readonly lacking: number }
}

/** One project, in the order of the ballot paper. */
export interface TraceProject {
  /**
   * Effective votes at the start of each round in which the supporters could pay it: cost divided by what the dearest of them would pay, the
   * smallest over money and hours. For a winner of the run the last one is that of its own round. Empty for a project that asks nothing.
   */
  readonly effectiveVotes: readonly number[]
  /** Losers of the run that have supporters; those that came by the fill-up lost the run. */
  readonly fellOut?: FellOut
  /** Losers of the run: money that their supporters had paid for winners until then, most first; with `fellOut.held` it is what they started with. */
  readonly spentOn: readonly { readonly project: number; readonly supporters: number; readonly amount: number }[]
  /** A winner of the run: what its payers paid. Another: what its supporters hold at the end, if anything. Empty with fewer than ten voters. */
  readonly purse: readonly PursePart[]
  /** Other projects on the ballots of its supporters: the three with the most. */
  readonly alsoChose: readonly { readonly project: number; readonly supporters: number }[]
}

export interface Trace {
  readonly rounds: readonly TraceRound[]
  readonly projects: readonly TraceProject[]
}

/** A resource with what following it round by round takes. */
interface Followed extends Resource {
  readonly sums: RunBooks
  readonly books: Payments
  readonly look: Meter
  /** What every group holds at the moment, in doubles. */
  readonly balances: Float64Array
  /** Bounds the distance of a balance from its exact value. */
  error: number
  readonly errorOfRound: number
}

/**
 * Follows the deciding run (`Outcome.run`; without one, as under rules without shares, there are no rounds). Whether a project can be paid is
 * exact, and so is every amount; effective votes of projects that are not bought in that round are to the nearest doubles.
 */
export function trace(election: Election, run: Run | undefined): Trace {
  const alsoChose = election.projects.map((_, project) => sharedSupporters(election, project))
  if (run === undefined) {
    const nothing = { effectiveVotes: [], spentOn: [], purse: [] }
    return { rounds: [], projects: alsoChose.map((chosen) => ({ ...nothing, alsoChose: chosen })) }
  }
  const { money, hours } = resourcesOf(election, run)
  const followed = [money, ...(hours ? [hours] : [])].map((resource) => follow(election, resource))
  const [inMoney] = followed as [Followed]
  const votesOf: number[][] = election.projects.map(() => [])
  const purses: PursePart[][] = election.projects.map(() => [])
  const fellOut = new Map<number, FellOut>()
  const rounds: TraceRound[] = []
  let open = election.projects
    .map((_, project) => project)
    .filter((project) => election.supporters[project]! > 0 && followed.some(({ costs }) => costs[project]! > 0))

  for (let round = 0; round <= run.rounds.length; round++) {
    const winner = run.rounds[round]?.project
    open = open.filter((project) => {
      if (project === winner) return true
      const votes = votesNow(election, followed, project, round)
      if (votes === undefined) fellOut.set(project, fallOf(election, followed, project, round))
      else votesOf[project]!.push(votes)
      return votes !== undefined
    })
    if (winner === undefined) break
    const votes = effectiveVotes(followed, winner, round)
    votesOf[winner]!.push(votes)
    const paid = pay(election, followed, round)
    purses[winner] = paid.purse
    rounds.push({ ...paid.figures, effectiveVotes: votes, left: leftAfter(election, run, round) })
    open = open.filter((project) => project !== winner)
  }
  if (open.length > 0) throw new Error('a run left out a project whose supporters can pay it')

  for (const project of fellOut.keys()) purses[project] = purseAtEnd(election, inMoney, project)
  return {
    rounds,
    projects: election.projects.map((_, project) => {
      const fall = fellOut.get(project)
      return {
        effectiveVotes: votesOf[project]!,
        ...(fall === undefined ? {} : { fellOut: fall }),
        spentOn: fall === undefined ? [] : spending(election, inMoney, inMoney.sums, project, fall.afterRounds),
        purse: purses[project]!,
        alsoChose: alsoChose[project]!,
      }
    }),
  }
}

function follow(election: Election, resource: Resource): Followed {
  const share = nearestNumber(resource.run.share)
  return {
    ...resource,
    sums: runBooks(election, resource),
    books: payments(election, resource.run),
    look: meter(election, resource.costs, resource.run.utility === 'points'),
    balances: new Float64Array(election.groupSize.length).fill(share),
    // As in the engine: the start is rounded once or twice, a payment at most six times.
    error: 4 * roundingUnit * share,
    errorOfRound: 6 * roundingUnit * share,
  }
}

/** The effective votes of a project after `rounds` purchases, or undefined when its supporters cannot pay it. */
function votesNow(election: Election, followed: readonly Followed[], project: number, rounds: number) {
  let votes = Infinity
  for (const resource of followed) {
    const cost = resource.costs[project]!
    if (cost === 0) continue
    const { held, dearest } = resource.look(project, resource.balances)
    const ballots = election.supporters[project]!
    const terms = election.projectStart[project + 1]! - election.projectStart[project]! + 8
    const margin = 2 * (ballots * resource.error + terms * roundingUnit * held)
    const isShort =
      Math.abs(held - cost) > margin
        ? held < cost
        : compareFractions(heldAfter(election, resource, project, rounds), fraction(BigInt(cost))) < 0
    if (isShort) return undefined
    votes = Math.min(votes, cost / dearest)
  }
  return votes
}

/** What the supporters of a project together hold after `rounds` purchases, exact. */
function heldAfter(election: Election, { sums }: Followed, project: number, rounds: number): Fraction {
  const sum = sums.sum()
  for (let at = election.projectStart[project]!; at < election.projectStart[project + 1]!; at++) {
    sums.addHeld(sum, election.supporterGroup[at]!, rounds)
  }
  return sums.worth(sum)
}

function fallOf(election: Election, followed: readonly Followed[], project: number, afterRounds: number): FellOut {
  const [money, hours] = followed.map((resource) => {
    const held = floorOf(heldAfter(election, resource, project, afterRounds))
    return { held, lacking: Math.max(0, resource.costs[project]! - held) }
  }) as [{ held: number; lacking: number }, { held: number; lacking: number }?]
  return { afterRounds, ...money, ...(hours !== undefined && hours.lacking > 0 ? { hours } : {}) }
}

/** Takes the prices of a round from all balances; gives the figures of it in money, and the purse of its winner. */
function pay(election: Election, followed: readonly Followed[], round: number) {
  const { groupSize, projectStart, supporterGroup, supporterPoints, voters } = election
  const results = followed.map((resource) => {
    const { sums, balances, run } = resource
    const { project, price } = run.rounds[round]!
    const nearest = nearestNumber(price)
    const groups: number[] = []
    const points: number[] = []
    const amounts: number[] = []
    let payers = 0
    let gaveAll = 0
    if (price.numerator > 0n) {
      for (let at = projectStart[project]!; at < projectStart[project + 1]!; at++) {
        const g = supporterGroup[at]!
        const dryAt = run.dryAt[g]!
        if (dryAt < round) continue
        const isLast = dryAt === round
        const factor = run.utility === 'points' ? supporterPoints[at]! : 1
        const amount = isLast ? balances[g]! : nearest * factor
        balances[g] = isLast ? 0 : Math.max(0, balances[g]! - amount)
        payers += groupSize[g]!
        if (isLast) gaveAll += groupSize[g]!
        groups.push(g)
        points.push(factor)
        amounts.push(amount)
      }
      resource.error += resource.errorOfRound
    }
    const purse = () =>
      purseParts(sums, {
        groups,
        amounts,
        margin: 2 * resource.error,
        groupSize,
        add: (sum, at, isForOne) => sums.addPaid(sum, groups[at]!, round, points[at]!, isForOne),
      })
    return { project, price: ceilingOf(resource.books.mostPaid(round)), payers, gaveAll, purse }
  })
  const { purse, ...figures } = results[0]!
  return { figures, purse: voters < fewestVotersForPurse ? [] : purse() }
}

/** What all voters hold after a round: the shares together less what the winners cost so far. At most the largest safe integer. */
function leftAfter({ budget, costs, unit, voters }: Election, { raise, rounds }: Run, round: number): number {
  const spent = rounds.slice(0, round + 1).reduce((sum, { project }) => sum + costs[project]!, 0)
  return Math.min(Number.MAX_SAFE_INTEGER, budget + raise * unit * voters - spent)
}

/** What the supporters of a project hold when the run has ended, in parts. */
function purseAtEnd(election: Election, resource: Followed, project: number): PursePart[] {
  if (election.voters < fewestVotersForPurse) return []
  const { sums, balances, error, run } = resource
  const groups = [
    ...election.supporterGroup.subarray(election.projectStart[project]!, election.projectStart[project + 1]!),
  ].filter((group) => holdsAtEnd(resource, group))
  return purseParts(sums, {
    groups,
    amounts: groups.map((group) => balances[group]!),
    margin: 2 * error,
    groupSize: election.groupSize,
    add: (sum, at, isForOne) => sums.addHeld(sum, groups[at]!, run.rounds.length, isForOne),
  })
}
