/**
 * One run of the Method of Equal Shares, exact.
 * Source: Peters, Pierczynski, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021.
 */
import type { Election } from './election.ts'
import type { RunState } from './exact-price.ts'
import type { EngineOptions, HoursOfRun, Run, Utility } from './outcome.ts'
import { neverDry } from './outcome.ts'
import type { Supporters } from './price-filter.ts'
import type { Purse } from './purse.ts'
import { filledPurses, purseSpace } from './purse.ts'
import type { Purchase } from './smallest-rho.ts'
import { rhoSearch } from './smallest-rho.ts'

/** A finished run: the places of the winners in order (projects that cost nothing first) and their cost. */
export interface FinishedRun {
  readonly places: readonly number[]
  readonly cost: number
  readonly run: Run
}

/**
 * Runs Equal Shares with `raise` currency units added to everybody's share. Returns undefined as soon as the winners cost
 * more money or hours than the budget has.
 */
export type EqualSharesRunner = (raise: number) => FinishedRun | undefined

/** Prepares runs on one election, which must have at least one ballot. The balances are shared by the runs, one after another. */
export function equalSharesRunner(
  election: Election,
  utility: Utility,
  options: EngineOptions = {},
): EqualSharesRunner {
  const { budget, budgetHours, costs, costHours } = election
  const space = purseSpace(election)
  const boughtAt = new Int32Array(costs.length)
  const subject = { ...openProjects(election, utility), utility, options }

  return (raise) => {
    const purses = filledPurses(election, raise, space)
    const state: RunState = { election, purses, boughtAt, byPoints: utility === 'points' }
    const search = rhoSearch({ ...subject, state })
    const bought: number[] = []
    let cost = 0
    let hours = 0
    boughtAt.fill(-1)

    for (let next = search.next(); next !== undefined; next = search.next()) {
      cost += costs[next.project]!
      hours += costHours[next.project]!
      if (cost > budget || hours > budgetHours) return undefined
      pay(state, subject.supportersOf[next.project]!, next)
      bought.push(next.project)
    }
    const [{ share, prices, dryAt }, inHours] = purses.map(booksOf) as [HoursOfRun, HoursOfRun?]
    const rounds = bought.map((project, round) => ({ project, price: prices[round]! }))
    const run: Run = { utility, raise, share, rounds, dryAt, ...(inHours === undefined ? {} : { hours: inHours }) }
    return { places: [...subject.free, ...bought], cost, run }
  }
}

/** What a run keeps of a purse. */
function booksOf({ base, chain, dryAt, startShare }: Purse): HoursOfRun {
  const share = { numerator: startShare, denominator: base }
  return { share, prices: Array.from({ length: chain.length() }, (_, round) => chain.price(round)), dryAt }
}

/** Takes the prices from the balances, and writes the round into the books. */
function pay({ purses, boughtAt }: RunState, supporters: Supporters, { project, prices }: Purchase): void {
  const { from, to, group, factor } = supporters
  purses.forEach((purse, which) => {
    const { balances, chain, dryAt } = purse
    const price = prices[which]
    const round = chain.length()
    boughtAt[project] = round
    if (price === undefined) {
      // Every chain counts the same rounds, also those in which it pays nothing.
      chain.push(0n, 1)
      return
    }
    for (let at = from; at < to; at++) {
      const g = group[at]!
      if (price.allIn[at - from]) {
        if (dryAt[g] === neverDry) dryAt[g] = round
        balances[g] = 0
      } else balances[g] = Math.max(0, balances[g]! - price.nearest * factor[at]!)
    }
    chain.push(price.top, price.weight)
    purse.error += purse.errorOfRound
  })
}

/** What every run of an election starts from: the supporters of each project, the places that ask nothing and have support, and those that ask something. */
export function openProjects(election: Election, utility: Utility) {
  const { costs, costHours, supporters, tieOrder } = election
  const supported = Array.from(tieOrder).filter((project) => supporters[project]! > 0)
  const isFree = (project: number) => costs[project] === 0 && costHours[project] === 0
  return {
    supportersOf: allSupporters(election, utility === 'points'),
    free: supported.filter(isFree),
    open: supported.filter((project) => !isFree(project)),
  }
}

/** The slice of supporters of every project, with the factor by which each pays: its points, or 1. */
export function allSupporters(election: Election, byPoints: boolean): Supporters[] {
  const { projectStart, supporterGroup, supporterPoints, supporters, support } = election
  const factor = byPoints ? supporterPoints : new Float64Array(supporterPoints.length).fill(1)
  const size = byPoints ? undefined : new Float64Array(supporterGroup.length)
  if (size !== undefined) for (let at = 0; at < size.length; at++) size[at] = election.groupSize[supporterGroup[at]!]!
  return election.projects.map((_, project) => ({
    from: projectStart[project]!,
    to: projectStart[project + 1]!,
    group: supporterGroup,
    factor,
    size,
    weight: byPoints ? support[project]! : supporters[project]!,
    ballots: supporters[project]!,
  }))
}
