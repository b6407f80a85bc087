/** Which project a round of Equal Shares takes: the affordable one with the smallest rho, decided exactly with as little work as possible. */
import type { ExactPrice, RunState } from './exact-price.ts'
import { exactPrice } from './exact-price.ts'
import type { Fraction } from './fractions.ts'
import { compareFractions } from './fractions.ts'
import type { EngineOptions, Utility } from './outcome.ts'
import type { PriceBounds, Supporters } from './price-filter.ts'
import { boundPrice, roundingUnit } from './price-filter.ts'
import type { Purse } from './purse.ts'
import { rhoDivisor } from './purse.ts'

/** The project a round takes, and the price its supporters pay from each purse; undefined where it asks nothing. */
export interface Purchase {
  readonly project: number
  readonly prices: readonly (ExactPrice | undefined)[]
}

/** The search through the rounds of one run; it keeps what earlier rounds proved. */
export interface RhoSearch {
  /** The purchase of the next round, or undefined when nothing is affordable. */
  next(): Purchase | undefined
}

/** What a search is about. `supportersOf` by place; `open` are the places with a cost and with support. */
export interface RhoSearchSubject {
  readonly state: RunState
  readonly supportersOf: readonly Supporters[]
  readonly open: readonly number[]
  readonly utility: Utility
  readonly options: EngineOptions
}

/**
 * Starts the search of one run. Rho of a project, the largest over the purses it asks, never falls within a run, so bounds proved in an earlier
 * round still hold from below, and a project whose lower bound is above another's upper bound needs no look at all.
 */
export function rhoSearch({ state, supportersOf, options, utility, ...subject }: RhoSearchSubject): RhoSearch {
  const { purses } = state
  const { groupSize, projects, tieRank } = state.election
  const lowerPrices = purses.map(() => new Float64Array(projects.length))
  /** Upper bounds of this round's prices, where the doubles gave any; else infinite. */
  const upperPrices = purses.map(() => new Float64Array(projects.length))
  const lowerRho = new Float64Array(projects.length)
  const upperRho = new Float64Array(projects.length)
  const lookedAtIn = new Int32Array(projects.length).fill(-1)
  const bounds: PriceBounds = { lower: 0, upper: 0 }
  /** Exact prices of this round by place * purses + purse; null: not affordable. */
  const exactThisRound = new Map<number, ExactPrice | null>()
  let open = subject.open
  let round = 0
  const divisor = (purse: Purse, project: number) => rhoDivisor(purses, purse, project, utility)
  const raiseLowerRho = (project: number, price: number, by: number) => {
    const rho = (price / by) * (1 - 4 * roundingUnit)
    if (rho > lowerRho[project]!) lowerRho[project] = rho
  }

  for (const project of open) {
    purses.forEach((purse, at) => {
      const cost = purse.costs[project]!
      if (cost === 0) return
      const price = (cost / supportersOf[project]!.weight) * (1 - 4 * roundingUnit)
      lowerPrices[at]![project] = price
      raiseLowerRho(project, price, divisor(purse, project))
    })
  }

  /** The exact price in a purse this round, or undefined when the project is not affordable there. */
  function exactOf(project: number, at: number): ExactPrice | undefined {
    const key = project * purses.length + at
    let price = exactThisRound.get(key)
    if (price === undefined) {
      const purse = purses[at]!
      const within = { lower: lowerPrices[at]![project]!, upper: upperPrices[at]![project]! }
      price = exactPrice(state, purse, supportersOf[project]!, purse.costs[project]!, within, !options.exact) ?? null
      exactThisRound.set(key, price)
    }
    return price ?? undefined
  }

  /** Proves bounds of the project's rho for this round; false when it is not affordable. */
  function look(project: number): boolean {
    let upper = 0
    for (let at = 0; at < purses.length; at++) {
      const purse = purses[at]!
      const cost = purse.costs[project]!
      if (cost === 0) continue
      const floors = lowerPrices[at]!
      const verdict = options.exact
        ? 'unsure'
        : boundPrice(supportersOf[project]!, groupSize, purse.balances, cost, floors[project]!, purse.error, bounds)
      if (verdict === 'unaffordable') return false
      upperPrices[at]![project] = verdict === 'affordable' ? bounds.upper : Infinity
      if (verdict === 'unsure') {
        const price = exactOf(project, at)
        if (price === undefined) return false
        bounds.lower = price.nearest * (1 - 8 * roundingUnit)
        bounds.upper = price.nearest * (1 + 8 * roundingUnit)
      }
      if (bounds.lower > floors[project]!) floors[project] = bounds.lower
      const by = divisor(purse, project)
      raiseLowerRho(project, bounds.lower, by)
      upper = Math.max(upper, (bounds.upper / by) * (1 + 4 * roundingUnit))
    }
    upperRho[project] = upper
    return true
  }

  /** The project not looked at this round with the smallest lower bound; -1 when there is none. */
  function mostPromising(): number {
    let first = -1
    for (const project of open) {
      if (lookedAtIn[project] !== round && (first < 0 || lowerRho[project]! < lowerRho[first]!)) first = project
    }
    return first
  }

  /** The projects that may have the smallest rho: one, unless two are too close for doubles. */
  function candidates(): number[] {
    const affordable: number[] = []
    let best = Infinity
    for (let project = mostPromising(); project >= 0; project = mostPromising()) {
      if (lowerRho[project]! > best && !options.exact) break
      lookedAtIn[project] = round
      if (look(project)) {
        affordable.push(project)
        best = Math.min(best, upperRho[project]!)
      } else open = open.filter((other) => other !== project)
    }
    return options.exact ? affordable : affordable.filter((project) => lowerRho[project]! <= best)
  }

  function purchaseOf(project: number): Purchase {
    const prices = purses.map((purse, at) => {
      if (purse.costs[project] === 0) return undefined
      const price = exactOf(project, at)
      if (price === undefined) throw new Error('an affordable project turned out to be unaffordable')
      return price
    })
    return { project, prices }
  }

  /** The exact rho: the largest over the purses that the project asks. */
  function rhoOf({ project, prices }: Purchase): Fraction {
    let largest: Fraction = { numerator: 0n, denominator: 1n }
    prices.forEach((price, at) => {
      if (price === undefined) return
      const { base, chain } = purses[at]!
      const by = BigInt(divisor(purses[at]!, project))
      const rho = { numerator: price.top, denominator: chain.denominator() * BigInt(price.weight) * base * by }
      if (compareFractions(rho, largest) > 0) largest = rho
    })
    return largest
  }

  return {
    next() {
      exactThisRound.clear()
      const [one, ...others] = candidates().map(purchaseOf)
      let first = one
      if (first !== undefined && others.length > 0) {
        let smallest = rhoOf(first)
        for (const other of others) {
          const rho = rhoOf(other)
          const sign = compareFractions(rho, smallest)
          if (sign > 0 || (sign === 0 && tieRank[other.project]! > tieRank[first.project]!)) continue
          first = other
          smallest = rho
        }
      }
      const winner = first?.project
      open = open.filter((project) => project !== winner)
      round += 1
      return first
    },
  }
}
